import { useId, useRef } from 'react';
import type { ReactNode } from 'react';

import { buttonClass } from './button.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

interface DisclosureProps {
  readonly label: string;
  readonly icon?: IconName;
  /** Side of the button the panel keeps to. */
  readonly align?: 'left' | 'right';
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A button with a panel of controls under it: the browser closes it for Esc and for a click beside it. */
export function Disclosure({ label, icon, align = 'left', isWide = false, children }: DisclosureProps) {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const place = () => {
    const box = trigger.current?.getBoundingClientRect();
    if (!box || !panel.current) return;
    const width = panel.current.offsetWidth;
    const left = align === 'left' ? box.left : box.right - width;
    panel.current.style.top = `${box.bottom + 6}px`;
    panel.current.style.maxHeight = `${innerHeight - box.bottom - 20}px`;
    panel.current.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  };
  return (
    <>
      <button ref={trigger} type="button" popoverTarget={id} className={buttonClass()}>
        {icon && <Icon name={icon} />}
        {label}
        <Icon name="down" className="size-3" />
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="group"
        aria-label={label}
        onToggle={(event) => {
          if (event.newState === 'open') place();
        }}
        className={classNames(
          'fixed inset-auto m-0 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-lg border border-line bg-surface p-3 text-ink shadow-float',
          isWide && 'w-[34rem]',
        )}
      >
        {children}
      </div>
    </>
  );
}
