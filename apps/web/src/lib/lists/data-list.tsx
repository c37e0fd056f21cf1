import {
  columnVisibilityFeature,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import type { ColumnDef, Row as TableRow } from '@tanstack/react-table';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { Table } from '../../ui/table.tsx';
import { CardRow, SheetRow } from './list-row.tsx';
import { ListHead } from './list-head.tsx';
import type { ListColumn } from './list-column.ts';
import { useIsPhone } from './use-media.ts';
import { useRowKeys } from './use-row-keys.ts';
import type { Selection } from './use-selection.ts';

/** What the table does for us, one by one: what is not named here is not in the page. Pages, filters and order are the API's. */
export const features = tableFeatures({ columnVisibilityFeature, rowSelectionFeature, rowSortingFeature });
export type Features = typeof features;
export type ListRow<Row extends object> = TableRow<Features, Row>;

const ROW_PX = 41;
const CARD_PX = 85;

interface DataListProps<Row> {
  /** What the list holds; read aloud, not shown. */
  readonly caption: string;
  readonly columns: readonly ListColumn<Row>[];
  /** Keys of the columns in sight. */
  readonly visibility: Readonly<Record<string, boolean>>;
  /** Nothing while nothing is known. */
  readonly rows: readonly Row[] | undefined;
  readonly sort?: string;
  readonly onSort?: (sort: string) => void;
  readonly selection?: Selection;
  /** What a row is called, for its checkbox. */
  readonly nameOf: (row: Row) => string;
  /** The row on a phone. */
  readonly card: (row: Row) => ReactNode;
  /** Comes when the end is near. */
  readonly onEnd?: () => void;
}

/** Rows of which only those in sight are drawn; walked by keys, sorted, picked; cards on a phone. */
export function DataList<Row extends { readonly id: string }>(props: DataListProps<Row>) {
  const { rows } = props;
  if (rows === undefined) {
    const shown = props.columns.filter(({ key }) => props.visibility[key]);
    return <Table caption={props.caption} columns={shown} rows={undefined} rowKey={({ id }) => id} />;
  }
  return <LoadedList {...props} rows={rows} />;
}

function LoadedList<Row extends { readonly id: string }>(
  props: DataListProps<Row> & { readonly rows: readonly Row[] },
) {
  const { rows, columns, selection, nameOf, onEnd } = props;
  const isPhone = useIsPhone();
  const list = useRef<HTMLDivElement>(null);
  const table = useListTable(props);
  const virtual = useVirtualRows(list, rows.length, isPhone ? CARD_PX : ROW_PX);
  const items = virtual.getVirtualItems();
  useEndReached(items.at(-1)?.index, rows.length, onEnd);
  const select = selection?.toggle;
  const onSelect = useCallback(
    (index: number, isRange: boolean) => {
      const id = rows[index]?.id;
      if (id !== undefined) select?.(id, isRange);
    },
    [rows, select],
  );
  useRowKeys({ list, count: rows.length, scrollTo: virtual.scrollToIndex, onSelect: select && onSelect });
  const models = table.getRowModel().rows;
  const drawn = items.flatMap(({ index }) => {
    const row = models[index];
    return row ? [{ row, index }] : [];
  });
  const before = (items[0]?.start ?? 0) - virtual.options.scrollMargin;
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? 0) - virtual.options.scrollMargin);
  const rowProps = { nameOf, onSelect: select && onSelect };
  return (
    <div ref={list} className="rounded-md border border-line bg-surface">
      {isPhone ? (
        <ul aria-label={props.caption} style={{ paddingTop: before, paddingBottom: Math.max(0, after) }}>
          {drawn.map(({ row, index }) => (
            <CardRow
              key={row.id}
              row={row.original}
              index={index}
              isSelected={row.getIsSelected()}
              card={props.card}
              {...rowProps}
            />
          ))}
        </ul>
      ) : (
        <table className="w-full table-fixed border-collapse" aria-rowcount={rows.length + 1}>
          <caption className="sr-only">{props.caption}</caption>
          <ListHead table={table} columns={columns} onSort={props.onSort} selection={selection} total={rows.length} />
          <tbody>
            <Spacer height={before} />
            {drawn.map(({ row, index }) => (
              <SheetRow
                key={row.id}
                row={row}
                columns={columns}
                index={index}
                isSelected={row.getIsSelected()}
                {...rowProps}
              />
            ))}
            <Spacer height={after} />
          </tbody>
        </table>
      )}
    </div>
  );
}

function useListTable<Row extends { readonly id: string }>(
  props: DataListProps<Row> & { readonly rows: readonly Row[] },
) {
  const { columns, rows, sort, visibility, selection } = props;
  const definitions = useMemo<ColumnDef<Features, Row>[]>(
    () =>
      columns.map((column) => ({
        id: column.key,
        header: column.title,
        enableSorting: column.sort !== undefined,
        cell: ({ row }) => column.cell(row.original),
      })),
    [columns],
  );
  const sorting = useMemo(() => {
    const column = columns.find(({ sort: name }) => name !== undefined && (sort === name || sort === `-${name}`));
    return column ? [{ id: column.key, desc: sort?.startsWith('-') ?? false }] : [];
  }, [columns, sort]);
  return useTable({
    features,
    data: rows,
    columns: definitions,
    getRowId: ({ id }) => id,
    manualSorting: true,
    state: { sorting, columnVisibility: { ...visibility }, rowSelection: { ...selection?.chosen } },
  });
}

/** The page scrolls, not the list: Back finds its place again, and a phone's bar hides as everywhere. */
function useVirtualRows(list: React.RefObject<HTMLElement | null>, count: number, size: number) {
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    setMargin(Math.round(top + scrollY));
  }, [list, count, size]);
  const estimateSize = useCallback(() => size, [size]);
  const virtual = useWindowVirtualizer({ count, estimateSize, overscan: 12, scrollMargin: margin });
  useLayoutEffect(() => virtual.measure(), [virtual, size]);
  return virtual;
}

function useEndReached(last: number | undefined, count: number, onEnd: (() => void) | undefined): void {
  const isNear = last !== undefined && last >= count - 20;
  useLayoutEffect(() => {
    if (isNear) onEnd?.();
  }, [isNear, count, onEnd]);
}

/** Stands for the rows that are not drawn. */
function Spacer({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td style={{ height }} />
    </tr>
  );
}
