import type { ButtonHTMLAttributes, ReactNode } from 'react';

import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

const KINDS: Readonly<Record<ButtonKind, string>> = {
  primary: 'bg-primary text-on-primary border-transparent hover:bg-primary-strong',
  secondary: 'bg-surface text-ink border-line-strong hover:bg-sunken',
  quiet: 'bg-transparent text-ink border-transparent hover:bg-sunken',
  danger: 'bg-surface text-danger border-danger hover:bg-danger-soft',
};

const BASE =
  'inline-flex items-center justify-center gap-2 rounded-md border px-3 py-1.5 min-h-9 max-sm:min-h-11 font-medium whitespace-nowrap transition-colors duration-100 no-underline';

/** The look of a button, for links that are one. */
export function buttonClass(kind: ButtonKind = 'secondary'): string {
  return classNames(BASE, KINDS[kind]);
}

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
  /** While the action runs it cannot be pressed again, keeps its size and stays in the tab order. */
  readonly isBusy?: boolean;
  readonly children: ReactNode;
}

export function Button({ kind = 'secondary', icon, isBusy = false, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || undefined}
      onClick={isBusy ? (event) => event.preventDefault() : rest.onClick}
      className={classNames(
        buttonClass(kind),
        'disabled:opacity-50 disabled:cursor-not-allowed',
        isBusy && 'opacity-70 cursor-progress!',
        className,
      )}
    >
      {isBusy ? <Spinner /> : icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

function Spinner() {
  return (
    <span
      aria-hidden="true"
      className="size-4 shrink-0 animate-spin rounded-full border-2 border-current border-r-transparent"
    />
  );
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly icon: IconName;
  /** What it does: read aloud, and shown when pointed at. */
  readonly label: string;
}

export function IconButton({ icon, label, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={classNames(
        'inline-flex size-9 max-sm:size-11 items-center justify-center rounded-md text-muted hover:bg-sunken hover:text-ink disabled:opacity-40',
        className,
      )}
    >
      <Icon name={icon} />
    </button>
  );
}
