import { MoreButton } from './more-button.tsx';
import type { Pages } from './pages.ts';
import { WholeTable } from './whole-table.tsx';
import type { TableOfList } from './whole-table.tsx';

interface PagedTableProps<Row> extends TableOfList<Row> {
  readonly list: Pages<Row>;
}

/** A short table of the API's, with more. Lists of thousands are `DataList`. */
export function PagedTable<Row>({ list, ...table }: PagedTableProps<Row>) {
  const rows = list.data?.pages.flatMap((page) => page.data);
  const hasRows = !list.error && rows?.length !== 0;
  return (
    <div className="space-y-4">
      <WholeTable {...table} rows={rows} error={list.error} onRetry={() => void list.refetch()} />
      {hasRows && <MoreButton list={list} />}
    </div>
  );
}
