import type { ReactNode } from 'react';

import { classNames } from './class-names.ts';

export interface TimelineEntry {
  readonly key: string;
  readonly title: string;
  /** When: short, with the exact instant as title. */
  readonly when: ReactNode;
  readonly detail?: ReactNode;
  readonly tone?: 'good' | 'attention' | 'danger';
}

const MARKS = { good: 'bg-primary', attention: 'bg-attention-mark', danger: 'bg-danger' } as const;

export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol className="space-y-4 border-l border-line pl-5">
      {entries.map((entry) => (
        <li key={entry.key} className="relative">
          <span
            aria-hidden="true"
            className={classNames(
              'absolute top-1 -left-[25.5px] size-2.5 rounded-full ring-4 ring-paper',
              entry.tone ? MARKS[entry.tone] : 'bg-line-strong',
            )}
          />
          <p className="font-medium">{entry.title}</p>
          <p className="text-muted">{entry.when}</p>
          {entry.detail}
        </li>
      ))}
    </ol>
  );
}
