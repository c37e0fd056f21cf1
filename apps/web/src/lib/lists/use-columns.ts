import { useCallback, useMemo, useState } from 'react';

import { keep, readKept } from '../storage/kept.ts';
import type { ListColumn } from './list-column.ts';

export interface ChosenColumns {
  readonly isShown: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  /** As the table takes it. */
  readonly visibility: Readonly<Record<string, boolean>>;
}

/** Which columns a person wants to see of a list; the browser remembers. */
export function useColumns<Row>(list: string, columns: readonly ListColumn<Row>[]): ChosenColumns {
  const name = `columns.${list}`;
  const [changed, setChanged] = useState<ReadonlySet<string>>(() => new Set((readKept(name) ?? '').split(' ')));
  const visibility = useMemo(
    () => Object.fromEntries(columns.map(({ key, isExtra = false }) => [key, isExtra === changed.has(key)])),
    [columns, changed],
  );
  const toggle = useCallback(
    (key: string) => {
      const next = new Set(changed);
      if (!next.delete(key)) next.add(key);
      keep(name, [...next].filter(Boolean).join(' ') || undefined);
      setChanged(next);
    },
    [changed, name],
  );
  return { visibility, toggle, isShown: (key) => visibility[key] ?? false };
}
