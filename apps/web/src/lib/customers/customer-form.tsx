import type { Customer } from '@kita/api-client';
import { RFC_EXTRANJERO, RFC_PUBLICO_EN_GENERAL } from '@kita/cfdi/light';
import { usosCfdiFor } from '@kita/sat-catalogs';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import * as z from 'zod/mini';

import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { useApi } from '../api/api-context.tsx';
import { FailureNotice } from '../api/query-failure.tsx';
import { optionalEmail } from '../forms/texts.ts';
import { useCheckedForm, useFieldErrors } from '../forms/use-checked-form.ts';
import { ContactFields, contactBody, contactOf, contactShape, emptyContact } from './contact-fields.tsx';
import { useCompany } from '../session/company.ts';
import { TaxpayerFields, taxpayerPart } from '../taxpayer/taxpayer-fields.tsx';
import { emptyTaxpayer, taxpayerSchema } from '../taxpayer/taxpayer-values.ts';

const schema = z.extend(taxpayerSchema, { uso_cfdi: z.string(), email: optionalEmail, ...contactShape });
type CustomerValues = z.infer<typeof schema>;

const POINTERS = ['/rfc', '/legal_name', '/regimen_fiscal', '/postal_code', '/email', '/uso_cfdi', '/phone'];

interface CustomerFormProps {
  /** The customer being changed; absent for a new one. */
  readonly customer?: Customer;
  /** What is known of a new one already. */
  readonly initial?: Partial<CustomerValues>;
  readonly onSaved: (customer: Customer) => void;
}

export function CustomerForm({ customer, initial, onSaved }: CustomerFormProps) {
  const t = useTranslations('customers');
  const { query } = useApi();
  const cache = useQueryClient();
  const onSuccess = async (saved: Customer) => {
    await cache.invalidateQueries({ queryKey: ['get', '/v1/customers'] });
    onSaved(saved);
  };
  const create = query.useMutation('post', '/v1/customers', { onSuccess });
  const update = query.useMutation('patch', '/v1/customers/{id}', { onSuccess });
  const { error, isPending } = customer ? update : create;
  const form = useCheckedForm<CustomerValues>({
    schema,
    defaultValues: customer ? valuesOf(customer) : { ...emptyCustomer, ...initial },
  });
  const errorOf = useFieldErrors(form.formState.errors, error);
  const [rfc, regime] = form.watch(['rfc', 'regimen_fiscal']);
  const submit = form.handleSubmit((values) => {
    const { consent: _consent, ...rest } = values;
    const body = {
      ...rest,
      ...contactBody(values, customer),
      uso_cfdi: values.uso_cfdi || null,
      email: values.email || null,
    };
    if (customer) update.mutate({ params: { path: { id: customer.id } }, body });
    else create.mutate({ body });
  });
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.stopPropagation();
        void submit(event);
      }}
    >
      {error && <FailureNotice error={error} shownElsewhere={POINTERS} />}
      {!customer && <Generic onChoose={(values) => form.reset({ ...emptyCustomer, ...values })} />}
      <TaxpayerFields form={taxpayerPart(form)} errorOf={errorOf} />
      <SelectField
        label={t('uso')}
        isOptional={t('optional')}
        {...form.register('uso_cfdi')}
        error={errorOf('uso_cfdi')}
        options={[{ value: '', label: t('noUso') }, ...usoOptions(rfc, regime)]}
      />
      <TextField
        label={t('email')}
        isOptional={t('optional')}
        type="email"
        {...form.register('email')}
        error={errorOf('email')}
      />
      <ContactFields
        customer={customer}
        fields={{
          phone: form.register('phone'),
          consent: form.register('consent'),
          send_by_email: form.register('send_by_email'),
          send_by_whatsapp: form.register('send_by_whatsapp'),
        }}
        errorOf={errorOf}
      />
      <Button type="submit" kind="primary" isBusy={isPending}>
        {t(customer ? 'save' : 'create')}
      </Button>
    </form>
  );
}

/** The two receivers who stand for nobody in particular, with the data SAT prescribes for them. */
function Generic({ onChoose }: { readonly onChoose: (values: Partial<CustomerValues>) => void }) {
  const t = useTranslations('customers');
  const { company } = useCompany();
  const common = { regimen_fiscal: '616', postal_code: company.postal_code, uso_cfdi: 'S01' };
  return (
    <div className="flex flex-wrap gap-2">
      <Button onClick={() => onChoose({ ...common, rfc: RFC_PUBLICO_EN_GENERAL, legal_name: 'PUBLICO EN GENERAL' })}>
        {t('general')}
      </Button>
      <Button onClick={() => onChoose({ ...common, rfc: RFC_EXTRANJERO })}>{t('foreign')}</Button>
    </div>
  );
}

const emptyCustomer: CustomerValues = { ...emptyTaxpayer, uso_cfdi: '', email: '', ...emptyContact };

function valuesOf(customer: Customer): CustomerValues {
  const { rfc, legal_name, regimen_fiscal, postal_code, uso_cfdi, email } = customer;
  return {
    rfc,
    legal_name,
    regimen_fiscal,
    postal_code,
    uso_cfdi: uso_cfdi ?? '',
    email: email ?? '',
    ...contactOf(customer),
  };
}

function usoOptions(rfc: string, regimenFiscal: string) {
  const person = rfc.length === 12 ? 'moral' : 'fisica';
  const rows = usosCfdiFor({ person, regimenFiscal }, new Date().toISOString().slice(0, 10));
  return rows.map((row) => ({ value: row.key, label: `${row.key} · ${row.data['texto'] ?? ''}` }));
}
