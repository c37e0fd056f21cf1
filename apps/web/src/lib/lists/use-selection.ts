import { useCallback, useMemo, useRef, useState } from 'react';

export interface Selection {
  /** Ids, as the table takes them. */
  readonly chosen: Readonly<Record<string, true>>;
  readonly count: number;
  /** One in or out; with `isRange`, all between it and the one before become as this one. */
  readonly toggle: (id: string, isRange: boolean) => void;
  /** All of these, or none when all are already chosen. */
  readonly toggleAll: () => void;
  readonly clear: () => void;
}

/** Rows a person picked among those that are loaded. */
export function useSelection(ids: readonly string[]): Selection {
  const [chosen, setChosen] = useState<Readonly<Record<string, true>>>({});
  const last = useRef<string>(undefined);
  const order = useRef(ids);
  order.current = ids;
  const toggle = useCallback((id: string, isRange: boolean) => {
    const from = last.current;
    last.current = id;
    setChosen((before) => {
      const isOn = before[id] !== true;
      return withIds(before, isRange && from !== undefined ? between(order.current, from, id) : [id], isOn);
    });
  }, []);
  const toggleAll = useCallback(
    () =>
      setChosen((before) =>
        withIds(
          {},
          order.current,
          order.current.some((id) => before[id] !== true),
        ),
      ),
    [],
  );
  const clear = useCallback(() => setChosen({}), []);
  const present = useMemo(
    () =>
      withIds(
        {},
        ids.filter((id) => chosen[id] === true),
        true,
      ),
    [ids, chosen],
  );
  return { chosen: present, count: Object.keys(present).length, toggle, toggleAll, clear };
}

function between(ids: readonly string[], from: string, to: string): readonly string[] {
  const [a, b] = [ids.indexOf(from), ids.indexOf(to)];
  return a < 0 ? [to] : ids.slice(Math.min(a, b), Math.max(a, b) + 1);
}

function withIds(before: Readonly<Record<string, true>>, ids: readonly string[], isOn: boolean): Record<string, true> {
  const next = { ...before };
  for (const id of ids) {
    if (isOn) next[id] = true;
    else delete next[id];
  }
  return next;
}
