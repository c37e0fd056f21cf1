import type { PdfPreview as PdfPreviewLook, Tenant } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import * as z from 'zod/mini';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { optionalEmail } from '../../lib/forms/texts.ts';
import { useCheckedForm, useFieldErrors } from '../../lib/forms/use-checked-form.ts';
import { May, useMay } from '../../lib/session/may.tsx';
import { TaxpayerFields, taxpayerPart } from '../../lib/taxpayer/taxpayer-fields.tsx';
import { taxpayerSchema } from '../../lib/taxpayer/taxpayer-values.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField, TextAreaField, TextField } from '../../ui/field.tsx';
import { ColorField } from './color-field.tsx';
import { LogoField } from './logo-field.tsx';
import { PdfPreview } from './pdf-preview.tsx';

const schema = z.extend(taxpayerSchema, {
  trade_name: z.string(),
  email: optionalEmail,
  phone: z.string(),
  website: z.string(),
  brand_color: z.string().check(z.regex(/^$|^#[0-9a-f]{6}$/, 'color')),
  pdf_notes: z.string().check(z.maxLength(600, 'tooLong')),
  pdf_page_size: z.enum(['letter', 'a4']),
});
type CompanyValues = z.infer<typeof schema>;

export function CompanySettings({ tenant }: { readonly tenant: Tenant }) {
  const t = useTranslations('settings.company');
  const announce = useAnnounce();
  const cache = useQueryClient();
  const update = useApi().query.useMutation('patch', '/v1/tenant', {
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['get', '/v1/tenant'] });
      announce(t('saved'));
    },
  });
  const form = useCheckedForm<CompanyValues>({ schema, defaultValues: valuesOf(tenant) });
  const errorOf = useFieldErrors(form.formState.errors, update.error);
  const text = (name: 'trade_name' | 'email' | 'phone' | 'website') => (
    <TextField label={t(name)} isOptional={t('optional')} {...form.register(name)} error={errorOf(name)} />
  );
  const [triedLogo, setTriedLogo] = useState<string>();
  const may = useMay();
  const values = form.watch();
  return (
    <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
      <form
        noValidate
        className="min-w-0"
        onSubmit={(event) => void form.handleSubmit((all) => update.mutate({ body: toBody(all, tenant) }))(event)}
      >
        <fieldset disabled={!may('tenant:write')} className="min-w-0 space-y-6">
          {update.error && <FailureNotice error={update.error} />}
          <Card title={t('tax')}>
            <div className="flex flex-col gap-4">
              <TaxpayerFields form={taxpayerPart(form)} errorOf={errorOf} />
            </div>
          </Card>
          <Card title={t('contact')}>
            <div className="grid gap-4 sm:grid-cols-2">
              {text('trade_name')}
              {text('email')}
              {text('phone')}
              {text('website')}
            </div>
          </Card>
          <Card title={t('look')}>
            <div className="space-y-4">
              <LogoField tenant={tenant} onTry={setTriedLogo} />
              <div className="grid gap-4 sm:grid-cols-2">
                <ColorField
                  value={values.brand_color}
                  onChange={(color) => form.setValue('brand_color', color, { shouldDirty: true, shouldValidate: true })}
                  error={errorOf('brand_color')}
                />
                <SelectField
                  label={t('paper')}
                  {...form.register('pdf_page_size')}
                  options={(['letter', 'a4'] as const).map((value) => ({ value, label: t(`papers.${value}`) }))}
                />
              </div>
              <TextAreaField
                label={t('notes')}
                hint={t('notesHint')}
                isOptional={t('optional')}
                maxLength={600}
                {...form.register('pdf_notes')}
                error={errorOf('pdf_notes')}
              />
            </div>
          </Card>
          <May do="tenant:write">
            <Button type="submit" kind="primary" isBusy={update.isPending}>
              {t('save')}
            </Button>
          </May>
        </fieldset>
      </form>
      <aside className="min-w-0 xl:sticky xl:top-4">
        <Card title={t('preview.title')}>
          <PdfPreview look={lookOf(values, triedLogo)} logoVersion={tenant.updated_at} />
        </Card>
      </aside>
    </div>
  );
}

/** What of the form is on paper, as far as it is valid: a half-typed address must not blank the page. */
function lookOf(values: CompanyValues, logo: string | undefined): PdfPreviewLook {
  const { brand_color: color, legal_name: name, email, website, phone } = values;
  return {
    ...(name.trim() !== '' && { legal_name: name.trim() }),
    trade_name: values.trade_name.trim() || null,
    ...((email === '' || schema.shape.email.safeParse(email).success) && { email: email || null }),
    ...((phone.trim() === '' || phone.trim().length >= 5) && { phone: phone.trim() || null }),
    ...((website === '' || URL.canParse(website)) && { website: website || null }),
    ...(/^$|^#[0-9a-f]{6}$/.test(color) && { brand_color: color || null }),
    pdf_notes: values.pdf_notes.trim() || null,
    pdf_page_size: values.pdf_page_size,
    ...(logo !== undefined && { logo }),
  };
}

function valuesOf(tenant: Tenant): CompanyValues {
  const { rfc, legal_name, regimen_fiscal, postal_code } = tenant;
  return {
    rfc,
    legal_name,
    regimen_fiscal,
    postal_code,
    trade_name: tenant.trade_name ?? '',
    email: tenant.email ?? '',
    phone: tenant.phone ?? '',
    website: tenant.website ?? '',
    brand_color: tenant.brand_color ?? '',
    pdf_notes: tenant.pdf_notes ?? '',
    pdf_page_size: tenant.pdf_page_size,
  };
}

/** Emptied fields are taken away; the RFC is only sent when it changed, because it may be locked. */
function toBody({ rfc, legal_name, regimen_fiscal, postal_code, ...rest }: CompanyValues, tenant: Tenant) {
  const { trade_name, email, phone, website, brand_color, pdf_notes, pdf_page_size } = rest;
  return {
    ...(rfc !== tenant.rfc && { rfc }),
    legal_name,
    regimen_fiscal,
    postal_code,
    trade_name: trade_name.trim() || null,
    email: email || null,
    phone: phone.trim() || null,
    website: website.trim() || null,
    brand_color: brand_color || null,
    pdf_notes: pdf_notes.trim() || null,
    pdf_page_size,
  };
}
