import type { ReactNode } from 'react';

/** Saved views of a list: links side by side, the present one marked. On a phone they scroll. */
export function ViewTabs({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <nav aria-label={label} className="-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0">
      <ul className="flex gap-1 border-b border-line whitespace-nowrap">{children}</ul>
    </nav>
  );
}

/** Look of the link inside a tab. */
export function viewTabClass(isCurrent: boolean): string {
  const look = isCurrent ? 'border-primary text-ink' : 'border-transparent text-muted hover:text-ink';
  return `-mb-px inline-flex items-center border-b-2 px-3 py-2 font-medium max-sm:min-h-11 ${look}`;
}
