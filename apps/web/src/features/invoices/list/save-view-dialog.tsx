import { useQueryClient } from '@tanstack/react-query';
import type { SavedView } from '@kita/api-client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../../lib/api/api-context.tsx';
import { FailureNotice } from '../../../lib/api/query-failure.tsx';
import { useAnnounce } from '../../../ui/announcer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { CheckField, TextField } from '../../../ui/field.tsx';
import { searchOf, useSavedViews } from './invoice-views.tsx';
import { sameSearch, viewQuery } from '../invoice-filters.ts';
import type { InvoiceSearch } from '../invoice-filters.ts';

interface SaveViewDialogProps {
  readonly search: InvoiceSearch;
  readonly onClose: () => void;
}

/** Gives the filters in sight a name; for a view that is one's own already, a new name or its end. */
export function SaveViewDialog({ search, onClose }: SaveViewDialogProps) {
  const t = useTranslations('invoices.views');
  const saved = useSavedViews().data?.data ?? [];
  const own = saved.find((view) => view.is_own && sameSearch(searchOf(view), search));
  return (
    <Dialog isForm title={t(own ? 'edit' : 'save')} closeLabel={t('close')} onClose={onClose}>
      <ViewForm key={own?.id} own={own} query={viewQuery(search)} onClose={onClose} />
    </Dialog>
  );
}

interface ViewFormProps {
  readonly own: SavedView | undefined;
  readonly query: string;
  readonly onClose: () => void;
}

function ViewForm({ own, query, onClose }: ViewFormProps) {
  const t = useTranslations('invoices.views');
  const [name, setName] = useState(own?.name ?? '');
  const [isShared, setShared] = useState(own?.is_shared ?? false);
  const { create, update, remove } = useViewMutations(onClose);
  const error = create.error ?? update.error ?? remove.error;
  const isBusy = create.isPending || update.isPending || remove.isPending;
  const save = () => {
    const body = { name: name.trim(), query, is_shared: isShared };
    if (own) update.mutate({ params: { path: { id: own.id } }, body });
    else create.mutate({ body: { ...body, list: 'invoices' } });
  };
  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy && name.trim() !== '') save();
      }}
    >
      {error && <FailureNotice error={error} />}
      <TextField
        autoFocus
        required
        maxLength={40}
        label={t('name')}
        hint={t('nameHint')}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <CheckField label={t('shared')} checked={isShared} onChange={(event) => setShared(event.target.checked)} />
      <div className="flex flex-wrap justify-between gap-2">
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {t('saveAction')}
        </Button>
        {own && (
          <Button kind="danger" isBusy={isBusy} onClick={() => remove.mutate({ params: { path: { id: own.id } } })}>
            {t('delete')}
          </Button>
        )}
      </div>
    </form>
  );
}

function useViewMutations(onClose: () => void) {
  const t = useTranslations('invoices.views');
  const announce = useAnnounce();
  const cache = useQueryClient();
  const { query } = useApi();
  const after = (text: string) => ({
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['get', '/v1/saved-views'] });
      announce(text);
      onClose();
    },
  });
  return {
    create: query.useMutation('post', '/v1/saved-views', after(t('saved'))),
    update: query.useMutation('patch', '/v1/saved-views/{id}', after(t('saved'))),
    remove: query.useMutation('delete', '/v1/saved-views/{id}', after(t('deleted'))),
  };
}
