import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { QueryFailure } from '../api/query-failure.tsx';
import { ColumnChooser } from './column-chooser.tsx';
import { DataList } from './data-list.tsx';
import { ExportListButton } from './export-list-button.tsx';
import type { ListColumn } from './list-column.ts';
import { MoreButton } from './more-button.tsx';
import type { Pages } from './pages.ts';
import { SearchField } from './search-field.tsx';
import { useColumns } from './use-columns.ts';

/** A list as it stands in the address. */
export interface ListSearch {
  readonly q?: string;
  readonly sort?: string;
}

interface SearchableListProps<Row> {
  /** Also its name in what the browser remembers, and in the export. */
  readonly name: 'customers' | 'products';
  readonly caption: string;
  readonly label: string;
  readonly search: ListSearch;
  readonly onSearch: (search: ListSearch) => void;
  readonly columns: readonly ListColumn<Row>[];
  readonly list: Pages<Row>;
  readonly nameOf: (row: Row) => string;
  readonly card: (row: Row) => ReactNode;
  readonly empty: { readonly title: string; readonly text: string; readonly example: string };
  /** What to do when there is nothing yet. */
  readonly action: ReactNode;
}

/** A list with a search and an order that stand in the address: skeleton, nothing yet, nothing found, error, more. */
export function SearchableList<Row extends { readonly id: string }>(props: SearchableListProps<Row>) {
  const t = useTranslations('common');
  const { list, search, onSearch, columns } = props;
  const { q } = search;
  const chosen = useColumns(props.name, columns);
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.data), [list.data]);
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = list;
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap items-end gap-2">
        <SearchField
          label={props.label}
          search={q}
          onSearch={(text) => onSearch({ ...withoutSearch(search), ...(text !== '' && { q: text }) })}
        />
        <span className="max-sm:hidden">
          <ColumnChooser columns={columns} chosen={chosen} />
        </span>
        <ExportListButton name={props.name} q={q} />
      </div>
      {rows && rows.length > 0 && (
        <p className="text-muted">{t(hasNextPage ? 'list.countMore' : 'list.count', { count: rows.length })}</p>
      )}
      {list.error ? (
        <QueryFailure error={list.error} onRetry={() => void list.refetch()} />
      ) : rows?.length === 0 ? (
        <div className="rounded-md border border-line bg-surface">
          {q === undefined ? (
            <EmptyState title={props.empty.title} example={props.empty.example} action={props.action}>
              {props.empty.text}
            </EmptyState>
          ) : (
            <EmptyState
              title={t('nothingFound', { text: q })}
              action={<Button onClick={() => onSearch(withoutSearch(search))}>{t('clearSearch')}</Button>}
            />
          )}
        </div>
      ) : (
        <DataList
          key={q}
          caption={props.caption}
          columns={columns}
          visibility={chosen.visibility}
          rows={rows}
          sort={search.sort}
          onSort={(sort) => onSearch({ ...search, sort })}
          nameOf={props.nameOf}
          card={props.card}
          onEnd={hasNextPage && !isFetchingNextPage ? () => void fetchNextPage() : undefined}
        />
      )}
      <MoreButton list={list} />
    </div>
  );
}

function withoutSearch({ q: _q, ...rest }: ListSearch): ListSearch {
  return rest;
}
