import type { ReactNode } from 'react';

import { classNames } from './class-names.ts';

export type BadgeTone = 'good' | 'attention' | 'danger' | 'quiet' | 'outline' | 'test';
/** Shapes tell states apart where colours do not: on paper, in grey, to many eyes. */
export type BadgeShape = 'disc' | 'ring' | 'half' | 'triangle' | 'cross' | 'dash';

const TONES: Readonly<Record<BadgeTone, string>> = {
  good: 'bg-primary-soft text-primary',
  attention: 'bg-attention-soft text-attention',
  danger: 'bg-danger-soft text-danger',
  quiet: 'bg-sunken text-muted',
  outline: 'text-muted ring-1 ring-inset ring-line-strong',
  test: 'bg-test-soft text-test',
};

const SHAPES: Readonly<Record<BadgeShape, ReactNode>> = {
  disc: <circle cx="5" cy="5" r="4" fill="currentColor" />,
  ring: <circle cx="5" cy="5" r="3.2" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2 1.6" />,
  half: (
    <>
      <circle cx="5" cy="5" r="3.4" fill="none" stroke="currentColor" strokeWidth="1.2" />
      <path d="M5 1.6a3.4 3.4 0 0 1 0 6.8Z" fill="currentColor" />
    </>
  ),
  triangle: <path d="M5 .8 9.6 9H.4Z" fill="currentColor" />,
  cross: <path d="m1.5 1.5 7 7M8.5 1.5l-7 7" stroke="currentColor" strokeWidth="2" />,
  dash: <path d="M1 5h8" stroke="currentColor" strokeWidth="2" />,
};

export function Badge({
  tone,
  shape,
  children,
}: {
  readonly tone: BadgeTone;
  readonly shape: BadgeShape;
  readonly children: ReactNode;
}) {
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1.5 rounded-sm px-2 py-0.5 font-medium whitespace-nowrap',
        TONES[tone],
      )}
    >
      <svg viewBox="0 0 10 10" className="size-2.5" aria-hidden="true">
        {SHAPES[shape]}
      </svg>
      {children}
    </span>
  );
}
