import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

interface PageProps {
  readonly title: string;
  /** Count, sum, state: what one wants to know of the page at a glance. */
  readonly summary?: ReactNode;
  readonly actions?: ReactNode;
  readonly isNarrow?: boolean;
  /** Two things side by side: the whole width of a large screen. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A page begins with its heading, which takes the focus when one arrives, so that readers hear where they are. */
export function Page({ title, summary, actions, isNarrow = false, isWide = false, children }: PageProps) {
  return (
    <div className={`mx-auto space-y-6 ${isNarrow ? 'max-w-3xl' : isWide ? 'max-w-[96rem]' : 'max-w-6xl'}`}>
      <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div>
          <PageTitle>{title}</PageTitle>
          {summary !== undefined && <div className="mt-1 text-muted">{summary}</div>}
        </div>
        {actions !== undefined && <div className="flex flex-wrap gap-2">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

export function PageTitle({ children }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${children} · Kita`;
    if (document.activeElement === document.body || document.activeElement === null) heading.current?.focus();
  }, [children]);
  return (
    <h1 ref={heading} tabIndex={-1} className="text-2xl font-semibold tracking-tight">
      {children}
    </h1>
  );
}
