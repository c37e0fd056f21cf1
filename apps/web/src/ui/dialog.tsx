import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';

import { classNames } from './class-names.ts';
import { IconButton } from './button.tsx';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  /** Called for Esc, the cross and a click outside; the caller takes the dialog away, or goes back in the history. */
  readonly onClose: () => void;
  /** `side` is a drawer: it keeps the list beside it in sight. */
  readonly place?: 'middle' | 'side';
  /** What was typed would be lost: only the cross and Esc close it, never a click beside it. */
  readonly isForm?: boolean;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

/**
 * A dialog of the browser's own: it traps focus, makes the page behind it inert and gives focus back when it goes. Open
 * as long as it is rendered, so that a dialog with an address is a route and nothing else.
 */
export function Dialog({
  title,
  closeLabel,
  onClose,
  place = 'middle',
  isForm = false,
  children,
  footer,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const body = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useOpen(dialog);
  useFirstField(body, heading);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (!isForm && event.target === event.currentTarget) onClose();
      }}
      className={classNames(
        'max-h-none max-w-none bg-surface p-0 text-ink shadow-float',
        place === 'side'
          ? 'fixed inset-y-0 right-0 left-auto m-0 h-dvh w-full border-l border-line sm:w-[30rem]'
          : 'fixed m-auto w-[calc(100%-2rem)] rounded-lg border border-line sm:max-w-[36rem]',
      )}
    >
      <div className={classNames('flex flex-col', place === 'side' ? 'h-full' : 'max-h-[85dvh]')}>
        <header className="flex items-center justify-between gap-4 border-b border-line py-2 pr-2 pl-4">
          <h2 ref={heading} id={titleId} tabIndex={-1} className="text-base font-semibold">
            {title}
          </h2>
          <IconButton icon="close" label={closeLabel} onClick={onClose} />
        </header>
        <div ref={body} className="min-h-0 flex-1 overflow-y-auto p-4">
          {children}
        </div>
        {footer !== undefined && (
          <footer className="flex flex-wrap justify-end gap-2 border-t border-line p-3">{footer}</footer>
        )}
      </div>
    </dialog>
  );
}

function useOpen(dialog: React.RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const node = dialog.current;
    const before = document.activeElement;
    if (node && !node.open) node.showModal();
    return () => {
      node?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [dialog]);
}

const REACHABLE = ':is(a[href], button, input, select, textarea, [tabindex]):not(:disabled, [tabindex="-1"])';
const FIELDS = ':is(input, select, textarea):not(:disabled, [type="hidden"], [type="file"], [tabindex="-1"])';

/**
 * One begins in the first field. Without one, or until it has been read from the API, the title holds the focus, so that a
 * reader hears what this is; never the cross, which a first Enter would press.
 */
function useFirstField(
  body: React.RefObject<HTMLElement | null>,
  heading: React.RefObject<HTMLHeadingElement | null>,
): void {
  const isPlaced = useRef(false);
  // A dialog that is closed and opened anew, as React's strict mode does with each, has its focus to place again.
  useEffect(() => () => void (isPlaced.current = false), []);
  useEffect(() => {
    const inside = body.current;
    // What scrolls has to be reached by keys, if nothing in it can be.
    if (inside) inside.tabIndex = inside.querySelector(REACHABLE) ? -1 : 0;
    if (isPlaced.current) return;
    const field = body.current?.querySelector<HTMLElement>(FIELDS);
    const wasAt = document.activeElement;
    const isUntouched = wasAt === heading.current || !body.current?.contains(wasAt);
    isPlaced.current = field !== null && field !== undefined;
    if (isUntouched) (field ?? heading.current)?.focus();
  });
}
