import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

import { classNames } from './class-names.ts';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Amounts stand right, so that their digits line up. */
  readonly isAmount?: boolean;
  /** Left out on a phone, where the first columns carry the row. */
  readonly isWide?: boolean;
  readonly className?: string;
}

interface TableProps<Row> {
  /** What the table lists; read aloud, not shown. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[] | undefined;
  readonly rowKey: (row: Row) => string;
  /** Rows drawn while nothing is known, so that the page does not jump. */
  readonly skeletonRows?: number;
}

/** J and K, or the arrows, walk the links of the rows; Enter opens them, because they are links. */
export function Table<Row>({ caption, columns, rows, rowKey, skeletonRows = 8 }: TableProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  return (
    <div
      role="region"
      aria-label={caption}
      tabIndex={0}
      className="overflow-x-auto rounded-md border border-line bg-surface"
    >
      <table className="w-full border-collapse" aria-busy={rows === undefined}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line text-left text-muted">
            {columns.map((column) => (
              <th key={column.key} scope="col" className={cellClass(column, 'font-medium')}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={(event) => walkRows(event, body.current)}>
          {rows?.map((row) => (
            <tr key={rowKey(row)} className="border-b border-line last:border-0 focus-within:bg-sunken hover:bg-sunken">
              {columns.map((column) => (
                <td key={column.key} className={cellClass(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          )) ?? <SkeletonRows count={skeletonRows} columns={columns} />}
        </tbody>
      </table>
    </div>
  );
}

function SkeletonRows<Row>({ count, columns }: { readonly count: number; readonly columns: readonly Column<Row>[] }) {
  return Array.from({ length: count }, (_, row) => (
    <tr key={row} className="border-b border-line last:border-0">
      {columns.map((column, index) => (
        <td key={column.key} className={cellClass(column)}>
          <Skeleton width={`${45 + ((row * 7 + index * 13) % 5) * 10}%`} />
        </td>
      ))}
    </tr>
  ));
}

export function Skeleton({ width = '100%' }: { readonly width?: string }) {
  return (
    <svg className="h-4 rounded-sm" width={width} aria-hidden="true" data-waiting="">
      <rect width="100%" height="100%" className="animate-pulse fill-sunken" />
    </svg>
  );
}

function cellClass<Row>(column: Column<Row>, more?: string): string {
  return classNames(
    'h-10 px-3 py-1.5 align-middle',
    column.isAmount && 'text-right whitespace-nowrap',
    column.isWide && 'max-md:hidden',
    column.className,
    more,
  );
}

function walkRows(event: KeyboardEvent, body: HTMLTableSectionElement | null): void {
  const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
  if (step === undefined || body === null || event.ctrlKey || event.metaKey || event.altKey) return;
  const links = [...body.querySelectorAll<HTMLElement>('tr a:first-of-type')].filter((link) => link.closest('td'));
  const rows = [...body.rows].map((row) => links.find((link) => row.contains(link)));
  const at = rows.findIndex((link) => link?.closest('tr')?.contains(document.activeElement));
  const target = rows[at + step];
  if (!target) return;
  event.preventDefault();
  target.focus();
}
