import type { Suppression } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import * as z from 'zod/mini';

import { useApi } from '../../lib/api/api-context.tsx';
import { cursorPages } from '../../lib/api/next-cursor.ts';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { formatDay } from '../../lib/format/dates.ts';
import { requiredText } from '../../lib/forms/texts.ts';
import { useCheckedForm, useFieldErrors } from '../../lib/forms/use-checked-form.ts';
import { PagedTable } from '../../lib/lists/paged-table.tsx';
import { May } from '../../lib/session/may.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextField } from '../../ui/field.tsx';
import type { Column } from '../../ui/table.tsx';

const ADDRESS = '/v1/suppressions';

interface SuppressionListProps {
  readonly channel: Suppression['channel'];
  readonly title: string;
  readonly empty: string;
  readonly emptyText: string;
}

/** Addresses nothing is sent to, and the way back for those that work again. */
export function SuppressionList({ channel, title, empty, emptyText }: SuppressionListProps) {
  const t = useTranslations('mail.suppressions');
  const locale = useLocale();
  const [removing, setRemoving] = useState<Suppression>();
  const list = useApi().query.useInfiniteQuery(
    'get',
    ADDRESS,
    { params: { query: { channel, limit: 25 } } },
    cursorPages,
  );
  const columns: readonly Column<Suppression>[] = [
    { key: 'address', title: t('address'), cell: ({ address }) => <span className="break-all">{address}</span> },
    { key: 'reason', title: t('reason'), cell: ({ reason }) => t(`reasons.${reason}`) },
    { key: 'since', title: t('since'), cell: ({ created_at }) => formatDay(created_at, locale) },
    { key: 'remove', title: t('action'), cell: (row) => <Removal row={row} onRemove={() => setRemoving(row)} /> },
  ];
  return (
    <section aria-labelledby="suppressions" className="space-y-3">
      <h2 id="suppressions" className="text-base font-semibold">
        {title}
      </h2>
      <PagedTable
        caption={title}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        skeletonRows={3}
        empty={<EmptyState title={empty}>{emptyText}</EmptyState>}
      />
      {removing && <RemoveDialog row={removing} onClose={() => setRemoving(undefined)} />}
    </section>
  );
}

/** A person's own refusal is not ours to lift. */
function Removal({ row, onRemove }: { readonly row: Suppression; readonly onRemove: () => void }) {
  const t = useTranslations('mail.suppressions');
  if (row.reason === 'spam_complaint' || row.reason === 'opted_out') return t('stands');
  return (
    <May do="mail:write">
      <Button kind="quiet" onClick={onRemove}>
        {t('remove')}
      </Button>
    </May>
  );
}

const schema = z.object({ reason: requiredText() });

function RemoveDialog({ row, onClose }: { readonly row: Suppression; readonly onClose: () => void }) {
  const t = useTranslations('mail.suppressions');
  const close = useTranslations('mail');
  const cache = useQueryClient();
  const announce = useAnnounce();
  const form = useCheckedForm<z.infer<typeof schema>>({ schema, defaultValues: { reason: '' } });
  const remove = useApi().query.useMutation('post', '/v1/suppressions/{id}/removal', {
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['get', ADDRESS] });
      announce(t('removed', { address: row.address }));
      onClose();
    },
  });
  const errorOf = useFieldErrors(form.formState.errors, remove.error);
  const submit = form.handleSubmit((body) => remove.mutate({ params: { path: { id: row.id } }, body }));
  return (
    <Dialog title={t('removeTitle', { address: row.address })} closeLabel={close('close')} onClose={onClose} isForm>
      <form noValidate className="space-y-4" onSubmit={(event) => void submit(event)}>
        {remove.error && <FailureNotice error={remove.error} />}
        <TextField label={t('why')} hint={t('whyHint')} {...form.register('reason')} error={errorOf('reason')} />
        <Button type="submit" kind="primary" isBusy={remove.isPending}>
          {t('remove')}
        </Button>
      </form>
    </Dialog>
  );
}
