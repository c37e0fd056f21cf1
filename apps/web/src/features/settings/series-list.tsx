import type { Series } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import * as z from 'zod/mini';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice, QueryFailure } from '../../lib/api/query-failure.tsx';
import { useCheckedForm, useFieldErrors } from '../../lib/forms/use-checked-form.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Table } from '../../ui/table.tsx';
import type { Column } from '../../ui/table.tsx';

export function SeriesList() {
  const t = useTranslations('series');
  const { data, error, refetch } = useApi().query.useQuery('get', '/v1/series', {});
  const columns: readonly Column<Series>[] = [
    {
      key: 'code',
      title: t('code'),
      cell: ({ code, type }) => (
        <>
          <span className="font-mono font-medium">{code}</span>
          <span className="block text-muted md:hidden">{t(`types.${type}`)}</span>
        </>
      ),
    },
    { key: 'type', title: t('type'), isWide: true, cell: ({ type }) => t(`types.${type}`) },
    { key: 'next', title: t('next'), isAmount: true, cell: ({ next_folio }) => String(next_folio) },
    { key: 'default', title: t('default'), cell: (series) => <Default series={series} /> },
  ];
  return (
    <div className="space-y-6">
      {error ? (
        <QueryFailure error={error} onRetry={() => void refetch()} />
      ) : (
        <Table caption={t('title')} columns={columns} rows={data?.data} rowKey={({ id }) => id} skeletonRows={2} />
      )}
      <Card title={t('new')}>
        <NewSeries />
      </Card>
    </div>
  );
}

function Default({ series }: { readonly series: Series }) {
  const t = useTranslations('series');
  const cache = useQueryClient();
  const announce = useAnnounce();
  const update = useApi().query.useMutation('patch', '/v1/series/{id}', {
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['get', '/v1/series'] });
      announce(t('saved'));
    },
  });
  if (series.is_default) {
    return (
      <Badge tone="good" shape="disc">
        {t('isDefault')}
      </Badge>
    );
  }
  return (
    <Button
      kind="quiet"
      isBusy={update.isPending}
      onClick={() => update.mutate({ params: { path: { id: series.id } }, body: { is_default: true } })}
    >
      {t('makeDefault')}
    </Button>
  );
}

const schema = z.object({
  code: z.string().check(z.regex(/^[A-Z0-9]{1,25}$/, 'seriesCode')),
  type: z.enum(['I', 'E']),
  next_folio: z.string().check(z.regex(/^[1-9]\d{0,8}$/, 'folio')),
});

function NewSeries() {
  const t = useTranslations('series');
  const cache = useQueryClient();
  const announce = useAnnounce();
  const form = useCheckedForm<z.infer<typeof schema>>({
    schema,
    defaultValues: { code: '', type: 'I', next_folio: '1' },
  });
  const create = useApi().query.useMutation('post', '/v1/series', {
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['get', '/v1/series'] });
      form.reset();
      announce(t('saved'));
    },
  });
  const errorOf = useFieldErrors(form.formState.errors, create.error);
  const submit = form.handleSubmit(({ next_folio, ...rest }) =>
    create.mutate({ body: { ...rest, next_folio: Number(next_folio) } }),
  );
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="space-y-4">
      {create.error && <FailureNotice error={create.error} />}
      <div className="grid items-start gap-4 sm:grid-cols-3">
        <TextField
          label={t('code')}
          isMono
          {...form.register('code', { setValueAs: (text: string) => text.trim().toUpperCase() })}
          error={errorOf('code')}
        />
        <SelectField
          label={t('type')}
          {...form.register('type')}
          options={(['I', 'E'] as const).map((value) => ({ value, label: t(`types.${value}`) }))}
        />
        <TextField
          label={t('first')}
          inputMode="numeric"
          {...form.register('next_folio')}
          error={errorOf('next_folio')}
        />
      </div>
      <Button type="submit" isBusy={create.isPending}>
        {t('create')}
      </Button>
    </form>
  );
}
