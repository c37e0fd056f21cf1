import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** One sentence: what would be here. */
  readonly title: string;
  readonly children?: ReactNode;
  /** The one thing to do. */
  readonly action?: ReactNode;
  /** What a filled list looks like, in words. */
  readonly example?: string;
}

export function EmptyState({ title, children, action, example }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-3 px-6 py-14 text-center">
      <svg
        viewBox="0 0 96 64"
        className="w-24 text-line-strong"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        <path d="M22 6h40l12 12v38.5l-6.5-4-6.5 4-6.5-4-6.5 4-6.5-4-6.5 4-6.5-4-6.5 4Z" className="fill-surface" />
        <path d="M62 6v12h12" />
        <path d="M31 22h18M31 30h34M31 38h34" className="stroke-line" />
        <circle cx="74" cy="44" r="12" className="fill-primary-soft stroke-primary" />
        <path d="m69 44 3.5 3.5L79 41" className="stroke-primary" />
      </svg>
      <p className="text-base font-semibold">{title}</p>
      {children !== undefined && <p className="max-w-prose text-muted">{children}</p>}
      {action}
      {example !== undefined && <p className="text-muted">{example}</p>}
    </div>
  );
}
