import { useId, useRef } from 'react';
import type { ReactNode } from 'react';

interface PopoverButtonProps {
  /** Read after what the button shows. */
  readonly label: string;
  readonly className: string;
  readonly button: ReactNode;
  readonly align?: 'left' | 'right';
  /** Gets a function that puts the popover away. */
  readonly children: (close: () => void) => ReactNode;
}

/** A panel under its button: the browser's popover closes it for Esc and for a click beside it, and gives focus back. */
export function PopoverButton({ label, className, button, align = 'left', children }: PopoverButtonProps) {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const place = () => {
    const box = trigger.current?.getBoundingClientRect();
    if (!box || !panel.current) return;
    panel.current.style.top = `${box.bottom + 6}px`;
    const left = align === 'left' ? box.left : box.right - panel.current.offsetWidth;
    panel.current.style.left = `${Math.max(8, Math.min(left, innerWidth - panel.current.offsetWidth - 8))}px`;
  };
  return (
    <>
      <button ref={trigger} type="button" popoverTarget={id} className={className}>
        {button}
        <span className="sr-only">{label}</span>
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        onToggle={(event) => {
          if (event.newState === 'open') place();
        }}
        className="fixed inset-auto m-0 w-80 max-w-[calc(100vw-1rem)] rounded-lg border border-line bg-surface p-2 text-ink shadow-float"
      >
        {children(() => panel.current?.hidePopover())}
      </div>
    </>
  );
}
