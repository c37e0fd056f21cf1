import type { ReactNode } from 'react';

import { QueryFailure } from '../api/query-failure.tsx';
import { Table } from '../../ui/table.tsx';
import type { Column } from '../../ui/table.tsx';
import { MoreButton } from './more-button.tsx';
import type { Pages } from './pages.ts';

interface PagedTableProps<Row> {
  readonly caption: string;
  readonly list: Pages<Row>;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** What stands there when there is nothing. */
  readonly empty: ReactNode;
  readonly skeletonRows?: number;
}

/** A short table of the API's: skeleton, nothing there, error, more. Lists of thousands are `DataList`. */
export function PagedTable<Row>({ list, empty, ...table }: PagedTableProps<Row>) {
  const rows = list.data?.pages.flatMap((page) => page.data);
  if (list.error) return <QueryFailure error={list.error} onRetry={() => void list.refetch()} />;
  if (rows?.length === 0) return <div className="rounded-md border border-line bg-surface">{empty}</div>;
  return (
    <div className="space-y-4">
      <Table {...table} rows={rows} />
      <MoreButton list={list} />
    </div>
  );
}
