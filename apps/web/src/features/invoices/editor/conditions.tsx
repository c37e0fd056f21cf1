import { usosCfdiFor } from '@kita/sat-catalogs';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';

import { SelectField, TextField } from '../../../ui/field.tsx';
import { formasPago, useFormaPago } from '../forma-pago.ts';
import { useEditorForm } from './editor-form.tsx';
import type { EditorValues } from './editor-values.ts';
import { useMessages } from './live-context.tsx';

const CURRENCIES = ['MXN', 'USD', 'EUR', 'CAD', 'GBP', 'JPY'];

/** What it is for and how it is paid. The regime of the receiver decides the uses on offer. */
export function Conditions() {
  const t = useTranslations('editor.conditions');
  const nameOf = useFormaPago();
  const form = useEditorForm();
  const [receiver, uso, method, currency] = useWatch({
    control: form.control,
    name: ['customer', 'uso_cfdi', 'metodo_pago', 'currency'],
  });
  const wrong = useMessages('form');
  const isLater = method === 'PPD';
  return (
    <section aria-label={t('title')} className="grid gap-4 sm:grid-cols-2">
      <SelectField
        label={t('uso')}
        hint={t('usoHint')}
        {...form.register('uso_cfdi')}
        error={wrong?.get('uso_cfdi')}
        options={usoOptions(receiver, uso)}
      />
      <SelectField
        label={t('metodo')}
        {...form.register('metodo_pago')}
        error={wrong?.get('metodo_pago')}
        options={[
          { value: 'PUE', label: t('pue') },
          { value: 'PPD', label: t('ppd') },
        ]}
        hint={isLater ? t('ppdHint') : undefined}
      />
      {!isLater && (
        <SelectField
          label={t('forma')}
          {...form.register('forma_pago')}
          error={wrong?.get('forma_pago')}
          options={formasPago.filter((key) => key !== '99').map((key) => ({ value: key, label: nameOf(key) ?? key }))}
        />
      )}
      <div className="flex gap-3">
        <SelectField
          label={t('currency')}
          className="flex-1"
          {...form.register('currency')}
          error={wrong?.get('currency')}
          options={[...new Set([...CURRENCIES, currency])].map((value) => ({ value, label: value }))}
        />
        {currency !== 'MXN' && (
          <TextField
            label={t('exchangeRate')}
            inputMode="decimal"
            className="flex-1"
            placeholder="17.2345"
            {...form.register('exchange_rate')}
            error={wrong?.get('exchange_rate')}
          />
        )}
      </div>
    </section>
  );
}

function usoOptions({ rfc, regimen_fiscal }: EditorValues['customer'], chosen: string) {
  const today = new Date().toISOString().slice(0, 10);
  const person = rfc.length === 12 ? 'moral' : 'fisica';
  const regime = regimen_fiscal === '' ? '612' : regimen_fiscal;
  const rows = usosCfdiFor({ person: regimen_fiscal === '' ? 'fisica' : person, regimenFiscal: regime }, today);
  const options = rows.map((row) => ({ value: row.key, label: `${row.key} · ${row.data['texto'] ?? ''}` }));
  return options.some(({ value }) => value === chosen) ? options : [{ value: chosen, label: chosen }, ...options];
}
