import type { Invoice } from '@kita/api-client';
import { useRef } from 'react';

import { useApi } from '../../../lib/api/api-context.tsx';

const MOVING = new Set<Invoice['state']>(['sealed', 'sending', 'unknown', 'needs_attention']);
const FIRST_MS = 1_500;
const LONGEST_MS = 30_000;
/** About half an hour: whoever left the page open does not ask for ever. */
const LOOKS_MAX = 70;

/** The next pause between looks, or none any more. Grows by half: what takes long is not hurried by being asked. */
export function pauseBefore(look: number): number | false {
  return look >= LOOKS_MAX ? false : Math.min(FIRST_MS * 1.5 ** look, LONGEST_MS);
}

/** One document; while it is on its way the page looks by itself, ever less often, and in the end stops. */
export function useWatchedInvoice(id: string) {
  const looks = useRef({ version: 0, count: 0, last: 0 });
  const query = useApi().query.useQuery(
    'get',
    '/v1/invoices/{id}',
    { params: { path: { id } } },
    {
      refetchInterval: ({ state: { data, dataUpdatedAt } }) => {
        if (!data || !MOVING.has(data.state)) return false;
        const { current } = looks;
        if (current.version !== data.version) looks.current = { version: data.version, count: 0, last: dataUpdatedAt };
        else if (current.last !== dataUpdatedAt)
          looks.current = { ...current, count: current.count + 1, last: dataUpdatedAt };
        return pauseBefore(looks.current.count);
      },
    },
  );
  const isMoving = query.data !== undefined && MOVING.has(query.data.state);
  const again = () => {
    looks.current = { version: 0, count: 0, last: 0 };
    void query.refetch();
  };
  return { ...query, isMoving, isWatching: isMoving && pauseBefore(looks.current.count) !== false, again };
}
