import { parseRfc, suggestReceiverName, tidyRfc } from '@kita/cfdi/light';
import { regimenesFor } from '@kita/sat-catalogs';
import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslations } from 'use-intl';

import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PostalNote } from './postal-note.tsx';
import type { TaxpayerValues } from './taxpayer-values.ts';

interface TaxpayerFieldsProps {
  readonly form: UseFormReturn<TaxpayerValues>;
  readonly errorOf: (name: keyof TaxpayerValues) => string | undefined;
  readonly isRfcLocked?: boolean;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** RFC, name, regime and postal code, each checked as it is typed: the kind of person decides the regimes. */
export function TaxpayerFields({ form, errorOf, isRfcLocked = false }: TaxpayerFieldsProps) {
  const t = useTranslations('company');
  const [rfcText, name, postalCode] = useWatch({ control: form.control, name: ['rfc', 'legal_name', 'postal_code'] });
  const rfc = parseRfc(rfcText);
  const suggestion = rfc.valid ? suggestReceiverName(name, rfc.rfc) : undefined;
  const register = form.register('rfc');
  return (
    <>
      <TextField
        label={t('rfc')}
        isMono
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        disabled={isRfcLocked}
        {...register}
        onChange={(event) => {
          event.target.value = tidyRfc(event.target.value);
          void register.onChange(event);
        }}
        error={errorOf('rfc')}
        hint={rfc.valid ? undefined : t('rfcHint')}
        note={rfc.valid && <RfcNote kind={rfc.kind} isCheckDigitRight={rfc.hasValidCheckDigit} />}
      />
      <TextField
        label={t('legalName')}
        autoComplete="organization"
        {...form.register('legal_name')}
        error={errorOf('legal_name')}
        hint={t('legalNameHint')}
        note={
          suggestion !== undefined &&
          name.trim() !== '' && (
            <p className="flex flex-wrap items-center gap-2 text-attention">
              {t('suggestion', { name: suggestion })}
              <Button onClick={() => form.setValue('legal_name', suggestion, { shouldValidate: true })}>
                {t('use')}
              </Button>
            </p>
          )
        }
      />
      <SelectField
        label={t('regime')}
        {...form.register('regimen_fiscal')}
        error={errorOf('regimen_fiscal')}
        options={[{ value: '', label: t('choose') }, ...regimeOptions(rfc.valid ? rfc.rfc : undefined)]}
      />
      <TextField
        label={t('postalCode')}
        inputMode="numeric"
        autoComplete="postal-code"
        maxLength={5}
        {...form.register('postal_code')}
        error={errorOf('postal_code')}
        hint={t('postalCodeHint')}
        note={<PostalNote code={postalCode.trim()} />}
        className="sm:max-w-48"
      />
    </>
  );
}

function RfcNote({ kind, isCheckDigitRight }: { readonly kind: string; readonly isCheckDigitRight: boolean }) {
  const t = useTranslations('company');
  if (!isCheckDigitRight) {
    return (
      <p className="flex items-center gap-1.5 text-attention">
        <Icon name="warning" />
        {t('checkDigit')}
      </p>
    );
  }
  return (
    <p className="flex items-center gap-1.5 text-primary">
      <Icon name="check" />
      {kind === 'moral' ? t('moral') : kind === 'fisica' ? t('fisica') : t('generic')}
    </p>
  );
}

/** Regimes that fit the person; all of them while the RFC is not known. */
function regimeOptions(rfc: string | undefined) {
  const kinds =
    rfc === undefined ? (['moral', 'fisica'] as const) : [rfc.length === 12 ? ('moral' as const) : ('fisica' as const)];
  const rows = kinds.flatMap((kind) => regimenesFor(kind, today()));
  const names = new Map(rows.map((row) => [row.key, row.data['texto'] ?? '']));
  return [...names]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([value, name]) => ({ value, label: `${value} · ${name}` }));
}

/** A larger form as the part of it these fields are: they only ever touch their own four names. */
export function taxpayerPart<Values extends TaxpayerValues>(
  form: UseFormReturn<Values>,
): UseFormReturn<TaxpayerValues> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- said above
  return form as unknown as UseFormReturn<TaxpayerValues>;
}
