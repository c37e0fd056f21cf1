import type { Invoice } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';

import { useApi } from '../../../lib/api/api-context.tsx';
import { useCompany } from '../../../lib/session/company.ts';
import { DraftKeeper } from './draft-keeper.ts';
import type { SaveStatus } from './draft-keeper.ts';
import { DraftWriter } from './draft-writer.ts';
import type { Stored } from './draft-writer.ts';
import { useEditorForm } from './editor-form.tsx';
import type { EditorValues } from './editor-values.ts';
import { useLiveStore } from './live-context.tsx';

export interface Autosave extends SaveStatus {
  readonly stored: Stored | undefined;
  /** Saves at once. @throws the problem of the API */
  readonly save: (values: EditorValues) => Promise<Stored>;
  /** Issues. @throws the problem of the API */
  readonly issue: (values: EditorValues) => Promise<Invoice>;
  /** Writes over the version somebody else saved, which the person has been told of. */
  readonly keepMine: () => Promise<void>;
  readonly forget: () => void;
}

/** Autosave of the form that stands here (`DraftKeeper`), as long as it does. */
export function useAutosave(stored: Invoice | undefined, onFirstSave: (stored: Stored) => void): Autosave {
  const form = useEditorForm();
  const { request } = useApi();
  const cache = useQueryClient();
  const [status, setStatus] = useState<SaveStatus>({ state: 'untouched' });
  const keeper = useKeeper(stored, onFirstSave, setStatus);
  useEffect(() => {
    const stop = form.subscribe({ formState: { values: true }, callback: keeper.changed });
    addEventListener('pagehide', keeper.keepNow);
    return () => {
      stop();
      removeEventListener('pagehide', keeper.keepNow);
      keeper.keepNow();
      keeper.stop();
      void cache.invalidateQueries({ queryKey: ['get', '/v1/invoices'] });
    };
  }, [form, keeper, cache]);
  return {
    ...status,
    stored: keeper.stored,
    save: keeper.save,
    issue: async (values) => {
      const invoice = await keeper.issue(values);
      void cache.invalidateQueries();
      return invoice;
    },
    keepMine: async () => {
      const id = keeper.stored?.id ?? '';
      const { data } = await request.GET('/v1/invoices/{id}', { params: { path: { id } } });
      if (data) await keeper.keepMine(data.version);
    },
    forget: keeper.forget,
  };
}

/** One keeper for all the life of the editor: what the server holds is not asked for twice. */
function useKeeper(
  stored: Invoice | undefined,
  onFirstSave: (stored: Stored) => void,
  tell: (status: SaveStatus) => void,
): DraftKeeper {
  const form = useEditorForm();
  const live = useLiveStore();
  const { request } = useApi();
  const { company } = useCompany();
  const first = useRef({ stored, onFirstSave });
  return useMemo(
    () =>
      new DraftKeeper({
        writer: new DraftWriter(request, first.current.stored),
        tenant: company.id,
        form,
        live,
        isRefused: first.current.stored?.state === 'rejected',
        tell,
        onFirstSave: first.current.onFirstSave,
      }),
    [request, company.id, form, live, tell],
  );
}
