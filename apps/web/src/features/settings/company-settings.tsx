import type { Tenant } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import * as z from 'zod/mini';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { optionalEmail } from '../../lib/forms/texts.ts';
import { useCheckedForm, useFieldErrors } from '../../lib/forms/use-checked-form.ts';
import { TaxpayerFields, taxpayerPart } from '../../lib/taxpayer/taxpayer-fields.tsx';
import { taxpayerSchema } from '../../lib/taxpayer/taxpayer-values.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { TextField } from '../../ui/field.tsx';
import { ColorField } from './color-field.tsx';
import { LogoField } from './logo-field.tsx';

const schema = z.extend(taxpayerSchema, {
  trade_name: z.string(),
  email: optionalEmail,
  phone: z.string(),
  website: z.string(),
  brand_color: z.string().check(z.regex(/^$|^#[0-9a-f]{6}$/, 'color')),
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
  return (
    <form
      noValidate
      className="space-y-6"
      onSubmit={(event) => void form.handleSubmit((values) => update.mutate({ body: toBody(values, tenant) }))(event)}
    >
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
          <LogoField tenant={tenant} />
          <ColorField
            value={form.watch('brand_color')}
            onChange={(color) => form.setValue('brand_color', color, { shouldDirty: true, shouldValidate: true })}
            error={errorOf('brand_color')}
            name={form.watch('trade_name') || form.watch('legal_name')}
          />
        </div>
      </Card>
      <Button type="submit" kind="primary" isBusy={update.isPending}>
        {t('save')}
      </Button>
    </form>
  );
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
  };
}

/** Emptied fields are taken away; the RFC is only sent when it changed, because it may be locked. */
function toBody({ rfc, legal_name, regimen_fiscal, postal_code, ...rest }: CompanyValues, tenant: Tenant) {
  const { trade_name, email, phone, website, brand_color } = rest;
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
  };
}
