import { lazy, Suspense, useState } from 'react';
import { useFormState, useWatch } from 'react-hook-form';
import type { Customer } from '@kita/api-client';
import { RFC_EXTRANJERO, RFC_PUBLICO_EN_GENERAL, parseRfc } from '@kita/cfdi/light';
import { useTranslations } from 'use-intl';

import { useApi } from '../../../lib/api/api-context.tsx';
import { useCompany } from '../../../lib/session/company.ts';
import { useDebounced } from '../../../lib/use-debounced.ts';
import { Autocomplete } from '../../../ui/autocomplete.tsx';
import type { AutocompleteItem } from '../../../ui/autocomplete.tsx';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { useEditorForm } from './editor-form.tsx';
import { noReceiver, receiverOf } from './editor-values.ts';
import { thisMonth } from './global-period.ts';
import { useMessages } from './live-context.tsx';
import { ReceiverCard } from './receiver-card.tsx';

const QuickCustomer = lazy(async () => ({ default: (await import('./quick-customer.tsx')).QuickCustomer }));

/** For whom: search, or make the customer without leaving the document. */
export function CustomerPicker() {
  const t = useTranslations('editor.customer');
  const form = useEditorForm();
  const receiver = useWatch({ control: form.control, name: 'customer' });
  const { errors } = useFormState({ control: form.control, name: 'customer' });
  const wrong = useMessages('form')?.get('customer');
  const [draftRfc, setDraftRfc] = useState<string>();
  const choose = (customer: Customer) => {
    form.setValue('customer', receiverOf(customer), { shouldDirty: true });
    if (customer.uso_cfdi !== null) form.setValue('uso_cfdi', customer.uso_cfdi);
    form.clearErrors('customer');
  };
  return (
    <section aria-labelledby="for-whom" className="space-y-3" data-field="customer">
      <h2 id="for-whom" className="font-semibold">
        {t('title')}
      </h2>
      {receiver.rfc === '' ? (
        <>
          <CustomerSearch
            onChoose={choose}
            onCreate={setDraftRfc}
            error={errors.customer?.rfc?.message === undefined ? undefined : 'chooseCustomer'}
          />
          <Generic />
        </>
      ) : (
        <ReceiverCard
          receiver={receiver}
          wrong={wrong}
          onChange={() => {
            form.setValue('customer', noReceiver, { shouldDirty: true });
            form.setValue('global', undefined);
          }}
        />
      )}
      <Suspense>
        {draftRfc !== undefined && (
          <QuickCustomer
            rfc={draftRfc}
            onClose={() => setDraftRfc(undefined)}
            onMade={(customer) => {
              setDraftRfc(undefined);
              choose(customer);
            }}
          />
        )}
      </Suspense>
    </section>
  );
}

/** The two receivers who stand for nobody in particular, with the data SAT prescribes for them. */
function Generic() {
  const t = useTranslations('editor.customer');
  const { company } = useCompany();
  const form = useEditorForm();
  const set = (rfc: string, legal_name: string) => {
    form.setValue(
      'customer',
      { rfc, legal_name, regimen_fiscal: '616', postal_code: company.postal_code },
      { shouldDirty: true },
    );
    form.setValue('uso_cfdi', 'S01');
    form.clearErrors('customer');
  };
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        onClick={() => {
          set(RFC_PUBLICO_EN_GENERAL, 'PUBLICO EN GENERAL');
          form.setValue('global', thisMonth(new Date()));
        }}
      >
        {t('general')}
      </Button>
      <Button onClick={() => set(RFC_EXTRANJERO, '')}>{t('foreign')}</Button>
    </div>
  );
}

interface CustomerSearchProps {
  readonly onChoose: (customer: Customer) => void;
  /** With the RFC that was typed, when it is one. */
  readonly onCreate: (rfc: string) => void;
  readonly error: 'chooseCustomer' | undefined;
}

interface CustomerItem extends AutocompleteItem {
  readonly customer?: Customer;
}

/** Most used first, then the newest; a pasted RFC finds its customer, or begins a new one with it. */
function CustomerSearch({ onChoose, onCreate, error }: CustomerSearchProps) {
  const t = useTranslations('editor.customer');
  const te = useTranslations('common.errors');
  const [text, setText] = useState('');
  const typed = useDebounced(text.trim(), 180);
  const { data, isFetching } = useApi().query.useQuery(
    'get',
    '/v1/suggestions/customers',
    { params: { query: { limit: 8, ...(typed.length > 1 && { q: typed.slice(0, 100) }) } } },
    { staleTime: 30_000 },
  );
  const found = (data?.data ?? []).map(({ customer, uses }): CustomerItem => ({
    key: customer.id,
    label: customer.legal_name,
    detail: uses === 0 ? customer.rfc : `${customer.rfc} · ${t('uses', { count: uses })}`,
    customer,
  }));
  const rfc = parseRfc(text);
  const items = [
    ...found,
    rfc.valid
      ? { key: 'new', label: t('createWithRfc', { rfc: rfc.rfc }), detail: t(`kind.${rfc.kind}`) }
      : { key: 'new', label: t('create'), detail: t('createDetail') },
  ];
  return (
    <Field label={t('search')} error={error && te(error)}>
      {(control) => (
        <Autocomplete<CustomerItem>
          id={control.id}
          name="customer"
          describedBy={control['aria-describedby']}
          isInvalid={control['aria-invalid'] ?? false}
          label={t('search')}
          placeholder={t('placeholder')}
          text={text}
          onText={setText}
          items={items}
          status={isFetching ? t('searching') : undefined}
          onChoose={(item) => (item.customer ? onChoose(item.customer) : onCreate(rfc.valid ? rfc.rfc : ''))}
        />
      )}
    </Field>
  );
}
