import type { ReactTable } from '@tanstack/react-table';
import { useTranslations } from 'use-intl';

import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Features } from './data-list.tsx';
import type { ListColumn } from './list-column.ts';
import type { Selection } from './use-selection.ts';

interface ListHeadProps<Row extends object> {
  readonly table: ReactTable<Features, Row>;
  readonly columns: readonly ListColumn<Row>[];
  readonly onSort: ((sort: string) => void) | undefined;
  readonly selection: Selection | undefined;
  readonly total: number;
}

export function ListHead<Row extends object>({ table, columns, onSort, selection, total }: ListHeadProps<Row>) {
  const t = useTranslations('common.list');
  const [group] = table.getHeaderGroups();
  return (
    <thead>
      <tr className="border-b border-line text-left text-muted" aria-rowindex={1}>
        {selection && (
          <th scope="col" className="w-10 px-3">
            <input
              type="checkbox"
              aria-label={t('selectAll')}
              className="size-4 align-middle accent-primary"
              checked={total > 0 && selection.count === total}
              ref={(box) => {
                if (box) box.indeterminate = selection.count > 0 && selection.count < total;
              }}
              onChange={selection.toggleAll}
            />
          </th>
        )}
        {group?.headers.map(({ id, column }) => {
          const look = columns.find(({ key }) => key === id);
          const direction = column.getIsSorted();
          return (
            <th
              key={id}
              scope="col"
              aria-sort={direction === false ? undefined : direction === 'asc' ? 'ascending' : 'descending'}
              className={classNames('h-10 px-3 font-medium', look?.isAmount && 'text-right', look?.className)}
            >
              {look?.sort === undefined || !onSort ? (
                <span className={look?.isTitleHidden ? 'sr-only' : undefined}>{look?.title}</span>
              ) : (
                <SortButton
                  title={look.title}
                  sort={look.sort}
                  direction={direction}
                  isAmount={look.isAmount ?? false}
                  onSort={onSort}
                />
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface SortButtonProps {
  readonly title: string;
  readonly sort: string;
  readonly direction: false | 'asc' | 'desc';
  /** The arrow stands before the word, so that the word lines up with its digits. */
  readonly isAmount: boolean;
  readonly onSort: (sort: string) => void;
}

/** First press: largest or newest first; the next turns it round. */
function SortButton({ title, sort, direction, isAmount, onSort }: SortButtonProps) {
  return (
    <button
      type="button"
      onClick={() => onSort(direction === 'desc' ? sort : `-${sort}`)}
      className={classNames(
        '-mx-1 inline-flex min-h-8 items-center gap-1 rounded-sm px-1 font-medium hover:text-ink',
        isAmount && 'flex-row-reverse',
      )}
    >
      {title}
      <span className={classNames(direction === false && 'opacity-0', direction === 'asc' && 'rotate-180')}>
        <Icon name="down" className="size-3" />
      </span>
    </button>
  );
}
