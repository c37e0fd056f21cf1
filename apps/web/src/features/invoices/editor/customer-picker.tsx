import { lazy, Suspense, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Customer } from '@kita/api-client';
import { useTranslations } from 'use-intl';

import { Autocomplete } from '../../../ui/autocomplete.tsx';
import type { AutocompleteItem } from '../../../ui/autocomplete.tsx';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { useApi } from '../../../lib/api/api-context.tsx';
import { useDebounced } from '../../../lib/use-debounced.ts';
import { noReceiver, receiverOf } from './editor-values.ts';
import type { EditorValues } from './editor-values.ts';

const QuickCustomer = lazy(async () => ({ default: (await import('./quick-customer.tsx')).QuickCustomer }));

/** For whom: search, or make the customer without leaving the document. */
export function CustomerPicker() {
  const t = useTranslations('editor.customer');
  const form = useFormContext<EditorValues>();
  const receiver = form.watch('customer');
  const [isCreating, setCreating] = useState(false);
  const choose = (customer: Customer) => {
    form.setValue('customer', receiverOf(customer), { shouldDirty: true });
    if (customer.uso_cfdi !== null) form.setValue('uso_cfdi', customer.uso_cfdi);
    form.clearErrors('customer');
  };
  return (
    <section aria-labelledby="for-whom" className="space-y-3">
      <h2 id="for-whom" className="font-semibold">
        {t('title')}
      </h2>
      {receiver.rfc === '' ? (
        <CustomerSearch
          onChoose={choose}
          onCreate={() => setCreating(true)}
          error={form.formState.errors.customer?.rfc?.message}
        />
      ) : (
        <div className="flex items-start justify-between gap-3 rounded-md border border-line bg-paper p-3">
          <div className="min-w-0">
            <p className="font-semibold break-words">{receiver.legal_name}</p>
            <p className="text-muted">
              <span className="font-mono">{receiver.rfc}</span> · {t('regime', { regime: receiver.regimen_fiscal })} ·{' '}
              {t('postalCode', { code: receiver.postal_code })}
            </p>
          </div>
          <Button kind="quiet" onClick={() => form.setValue('customer', noReceiver)}>
            {t('change')}
          </Button>
        </div>
      )}
      <Suspense>
        {isCreating && (
          <QuickCustomer
            onClose={() => setCreating(false)}
            onMade={(customer) => {
              setCreating(false);
              choose(customer);
            }}
          />
        )}
      </Suspense>
    </section>
  );
}

interface CustomerSearchProps {
  readonly onChoose: (customer: Customer) => void;
  readonly onCreate: () => void;
  readonly error: string | undefined;
}

interface CustomerItem extends AutocompleteItem {
  readonly customer?: Customer;
}

function CustomerSearch({ onChoose, onCreate, error }: CustomerSearchProps) {
  const t = useTranslations('editor.customer');
  const te = useTranslations('common.errors');
  const [text, setText] = useState('');
  const typed = useDebounced(text.trim(), 180);
  const { data, isFetching } = useApi().query.useQuery('get', '/v1/customers', {
    params: { query: { limit: 8, ...(typed.length > 0 && { q: typed }) } },
  });
  const found = (data?.data ?? []).map((customer): CustomerItem => ({
    key: customer.id,
    label: customer.legal_name,
    detail: customer.rfc,
    customer,
  }));
  const items = [...found, { key: 'new', label: t('create'), detail: t('createDetail') }];
  return (
    <Field label={t('search')} error={error === undefined ? undefined : te('chooseCustomer')}>
      {(control) => (
        <Autocomplete<CustomerItem>
          id={control.id}
          describedBy={control['aria-describedby']}
          isInvalid={control['aria-invalid'] ?? false}
          label={t('search')}
          placeholder={t('placeholder')}
          text={text}
          onText={setText}
          items={items}
          status={isFetching ? t('searching') : undefined}
          onChoose={(item) => (item.customer ? onChoose(item.customer) : onCreate())}
        />
      )}
    </Field>
  );
}
