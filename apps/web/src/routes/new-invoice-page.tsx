import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';

import { NewInvoiceEditor, StoredInvoiceEditor } from '../features/invoices/editor/editor-page.tsx';

const route = getRouteApi('/$tenant/invoices/new');

/**
 * A new document. As soon as it is a draft on the server its id stands in the address, so that reloading or coming back
 * finds it; the form stays what it is.
 */
export function NewInvoicePage() {
  const { tenant } = route.useParams();
  const { from, as, draft } = route.useSearch();
  const navigate = useNavigate();
  const round = useRound(draft);
  const page = {
    onDone: ({ id }: { readonly id: string }) =>
      void navigate({ to: '/$tenant/invoices/$invoice', params: { tenant, invoice: id } }),
    onFirstSave: ({ id }: { readonly id: string }) =>
      void navigate({
        to: '/$tenant/invoices/new',
        params: { tenant },
        search: { from, as, draft: id },
        replace: true,
      }),
  };
  return round.draft === undefined ? (
    <NewInvoiceEditor key={`${round.key} ${from ?? ''}`} {...page} from={from} isCreditNote={as === 'credit'} />
  ) : (
    <StoredInvoiceEditor key={round.draft} {...page} id={round.draft} />
  );
}

/** Which editor stands here: a draft that was in the address from the start, or a new one, anew each time one is asked for. */
function useRound(draft: string | undefined): { readonly key: number; readonly draft: string | undefined } {
  const state = useRef({ key: 0, opened: draft, last: draft });
  const { current } = state;
  if (current.last !== undefined && draft === undefined) {
    current.key += 1;
    current.opened = undefined;
  }
  current.last = draft;
  return { key: current.key, draft: current.opened };
}
