import { useQueryClient } from '@tanstack/react-query';
import type { CreateInvoice, Invoice } from '@kita/api-client';
import { useState } from 'react';

import { useApi } from '../../../lib/api/api-context.tsx';
import type { Fetcher } from '../../../lib/api/create-api.ts';
import { useIdempotencyKey } from '../../../lib/api/idempotency-key.ts';
import { toRequest } from './editor-values.ts';
import type { EditorValues } from './editor-values.ts';

export interface SaveInvoice {
  readonly draft: (values: EditorValues) => Promise<Invoice | undefined>;
  readonly stamp: (values: EditorValues) => Promise<Invoice | undefined>;
  readonly isSavingDraft: boolean;
  readonly isStamping: boolean;
  readonly error: unknown;
}

/**
 * Saves or issues what stands in the form. One content has one Idempotency-Key: after a lost answer, pressing the button
 * again asks for the same invoice and never makes a second one.
 */
export function useSaveInvoice(stored: Invoice | undefined): SaveInvoice {
  const { request } = useApi();
  const cache = useQueryClient();
  const keyOf = useIdempotencyKey();
  const [running, setRunning] = useState<'draft' | 'stamp'>();
  const [error, setError] = useState<unknown>();
  const attempt = async (kind: 'draft' | 'stamp', work: () => Promise<Invoice>): Promise<Invoice | undefined> => {
    setRunning(kind);
    setError(undefined);
    try {
      const invoice = await work();
      void cache.invalidateQueries();
      return invoice;
    } catch (failure) {
      setError(failure);
      return undefined;
    } finally {
      setRunning(undefined);
    }
  };
  return {
    error,
    isSavingDraft: running === 'draft',
    isStamping: running === 'stamp',
    draft: (values) => attempt('draft', () => store(request, toRequest(values), true, stored, keyOf)),
    stamp: (values) => attempt('stamp', () => store(request, toRequest(values), false, stored, keyOf)),
  };
}

type KeyOf = (content: unknown) => string;

async function store(
  request: Fetcher,
  body: CreateInvoice,
  draft: boolean,
  stored: Invoice | undefined,
  keyOf: KeyOf,
): Promise<Invoice> {
  if (!stored) {
    const content = { ...body, draft };
    const header = { 'Idempotency-Key': keyOf(content) };
    return answerOf(await request.POST('/v1/invoices', { params: { header }, body: content }));
  }
  const path = { id: stored.id };
  const replaced = answerOf(await request.PUT('/v1/invoices/{id}', { params: { path }, body }));
  if (draft) return replaced;
  const header = { 'Idempotency-Key': keyOf({ issue: stored.id, version: replaced.version }) };
  return answerOf(await request.POST('/v1/invoices/{id}/issuance', { params: { path, header } }));
}

/** The body, or the problem thrown for whoever shows it. */
function answerOf<T>({ data, error }: { data?: T; error?: unknown }): T {
  if (data === undefined) throw error;
  return data;
}
