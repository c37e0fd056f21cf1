import { useEffect } from 'react';

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

interface RowKeys {
  readonly list: React.RefObject<HTMLElement | null>;
  readonly count: number;
  /** Draws a row that is not drawn yet. */
  readonly scrollTo: (index: number) => void;
  readonly onSelect: ((index: number, isRange: boolean) => void) | undefined;
}

/**
 * J and K, or the arrows inside the list, walk the rows; X picks one; Enter opens it, because it is a link; a row's own
 * actions have keys of theirs. The focus itself
 * is the position, so a step draws nothing anew.
 */
export function useRowKeys({ list, count, scrollTo, onSelect }: RowKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || list.current === null) return;
      if (isTyping(target) || document.querySelector('dialog[open]')) return;
      const isInside = target instanceof Node && list.current.contains(target);
      if (key.startsWith('Arrow') && !isInside) return;
      const at = indexOf(document.activeElement, list.current);
      if (key.toLowerCase() === 'x' && at !== undefined && onSelect) {
        event.preventDefault();
        onSelect(at, event.shiftKey);
        return;
      }
      const action = at === undefined ? null : actionOf(list.current, at, key);
      if (action) {
        event.preventDefault();
        action.click();
        return;
      }
      const step = STEPS[key];
      if (step === undefined) return;
      const next = at === undefined ? firstInSight(list.current) : at + step;
      if (next < 0 || next >= count) return;
      event.preventDefault();
      goTo(list.current, next, scrollTo);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [list, count, scrollTo, onSelect]);
}

function goTo(list: HTMLElement, index: number, scrollTo: (index: number) => void): void {
  const link = linkOf(list, index);
  if (link) link.focus();
  else {
    scrollTo(index);
    requestAnimationFrame(() => requestAnimationFrame(() => linkOf(list, index)?.focus()));
  }
}

/** Where one looks is where a walk begins. */
function firstInSight(list: HTMLElement): number {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-index]')];
  const row = rows.find((element) => element.getBoundingClientRect().top >= 0);
  return Number(row?.dataset['index'] ?? 0);
}

const linkOf = (list: HTMLElement, index: number) => list.querySelector<HTMLElement>(`[data-index="${index}"] a`);

function indexOf(element: Element | null, list: HTMLElement): number | undefined {
  const row = element?.closest<HTMLElement>('[data-index]');
  return row && list.contains(row) ? Number(row.dataset['index']) : undefined;
}

/** A button or link of the row says which key presses it. */
const actionOf = (list: HTMLElement, index: number, key: string) =>
  list.querySelector<HTMLElement>(`[data-index="${index}"] [aria-keyshortcuts="${CSS.escape(key.toLowerCase())}"]`);

/** A checkbox is no place to type. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox';
  return target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName));
}
