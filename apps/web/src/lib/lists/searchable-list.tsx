import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextField } from '../../ui/field.tsx';
import { Table } from '../../ui/table.tsx';
import type { Column } from '../../ui/table.tsx';
import { QueryFailure } from '../api/query-failure.tsx';
import { useDebounced } from '../use-debounced.ts';

interface Pages<Row> {
  readonly data: { readonly pages: readonly { readonly data: readonly Row[] }[] } | undefined;
  readonly error: unknown;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => Promise<unknown>;
  readonly refetch: () => Promise<unknown>;
}

interface SearchableListProps<Row> {
  readonly caption: string;
  readonly label: string;
  readonly search: string | undefined;
  readonly onSearch: (text: string) => void;
  readonly columns: readonly Column<Row>[];
  readonly list: Pages<Row>;
  readonly empty: { readonly title: string; readonly text: string; readonly example: string };
  /** What to do when there is nothing yet. */
  readonly action: ReactNode;
}

/** A list with a search that stands in the address: skeleton, nothing yet, nothing found, error, more. */
export function SearchableList<Row extends { readonly id: string }>(props: SearchableListProps<Row>) {
  const t = useTranslations('common');
  const { list, search = '', onSearch } = props;
  const [text, setText] = useState(search);
  const settled = useDebounced(text.trim(), 250);
  useEffect(() => {
    if (settled !== search) onSearch(settled);
    // Only what was typed starts a search: an address that changed by itself must not.
  }, [settled]);
  const rows = list.data?.pages.flatMap((page) => page.data);
  const isEmpty = rows?.length === 0;
  return (
    <div className="space-y-4">
      <TextField
        type="search"
        label={props.label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        className="max-w-md"
      />
      {list.error ? (
        <QueryFailure error={list.error} onRetry={() => void list.refetch()} />
      ) : isEmpty ? (
        <div className="rounded-md border border-line bg-surface">
          {search === '' ? (
            <EmptyState title={props.empty.title} example={props.empty.example} action={props.action}>
              {props.empty.text}
            </EmptyState>
          ) : (
            <EmptyState
              title={t('nothingFound', { text: search })}
              action={<Button onClick={() => setText('')}>{t('clearSearch')}</Button>}
            />
          )}
        </div>
      ) : (
        <Table caption={props.caption} columns={props.columns} rows={rows} rowKey={({ id }) => id} />
      )}
      {list.hasNextPage && (
        <div className="flex justify-center">
          <Button isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </div>
  );
}
