import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { useCheckedForm, useFieldErrors } from '../../lib/forms/use-checked-form.ts';
import { Button } from '../../ui/button.tsx';
import { emptyTaxpayer, taxpayerSchema } from '../../lib/taxpayer/taxpayer-values.ts';
import { TaxpayerFields } from '../../lib/taxpayer/taxpayer-fields.tsx';

const POINTERS = ['/rfc', '/legal_name', '/regimen_fiscal', '/postal_code'];

/** A company is born twice: for real and for trying out. One begins in the second. */
export function NewCompanyForm({ onMade }: { readonly onMade: (testTenant: string) => void }) {
  const t = useTranslations('company');
  const cache = useQueryClient();
  const make = useApi().query.useMutation('post', '/v1/tenants', {
    onSuccess: async (pair) => {
      await cache.invalidateQueries({ queryKey: ['get', '/v1/tenants'] });
      onMade(pair.test.id);
    },
  });
  const form = useCheckedForm({ schema: taxpayerSchema, defaultValues: emptyTaxpayer });
  const errorOf = useFieldErrors(form.formState.errors, make.error);
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => void form.handleSubmit((body) => make.mutate({ body }))(event)}
    >
      {make.error && <FailureNotice error={make.error} shownElsewhere={POINTERS} />}
      <TaxpayerFields form={form} errorOf={errorOf} />
      <Button type="submit" kind="primary" isBusy={make.isPending}>
        {t('create')}
      </Button>
    </form>
  );
}
