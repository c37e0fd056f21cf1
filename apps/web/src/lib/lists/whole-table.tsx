import type { ReactNode } from 'react';

import { QueryFailure } from '../api/query-failure.tsx';
import { Table } from '../../ui/table.tsx';
import type { Column } from '../../ui/table.tsx';

export interface TableOfList<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** What stands there when there is nothing. */
  readonly empty: ReactNode;
  readonly skeletonRows?: number;
}

interface WholeTableProps<Row> extends TableOfList<Row> {
  readonly rows: readonly Row[] | undefined;
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** A table of all there is: skeleton, nothing there, error. With more behind it: `PagedTable`. */
export function WholeTable<Row>({ error, onRetry, empty, ...table }: WholeTableProps<Row>) {
  if (error) return <QueryFailure error={error} onRetry={onRetry} />;
  if (table.rows?.length === 0) return <div className="rounded-md border border-line bg-surface">{empty}</div>;
  return <Table {...table} />;
}
