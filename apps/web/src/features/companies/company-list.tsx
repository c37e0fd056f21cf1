import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { QueryFailure } from '../../lib/api/query-failure.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextField } from '../../ui/field.tsx';
import { Table } from '../../ui/table.tsx';
import type { Column } from '../../ui/table.tsx';
import { matches, pairCompanies, waitingIn } from '../../lib/session/pair-companies.ts';
import type { CompanyPair, Waiting } from '../../lib/session/pair-companies.ts';

interface CompanyListProps {
  readonly search: string;
  readonly onSearch: (text: string) => void;
}

/** Typing narrows, Enter enters the first; arrows walk from the field into the list. */
export function CompanyList({ search, onSearch }: CompanyListProps) {
  const t = useTranslations('companies');
  const navigate = useNavigate();
  const { query } = useApi();
  const { data, error, refetch } = query.useQuery('get', '/v1/tenants', {});
  const attention = query.useQuery('get', '/v1/tenants/attention', {});
  const waiting: Waiting = useMemo(
    () => new Map((attention.data?.data ?? []).map((item) => [item.tenant, item])),
    [attention.data],
  );
  const columns = useColumns(waiting, attention.isPending);
  const pairs = data && pairCompanies(data.data);
  const found = pairs?.filter((pair) => matches(pair, search));
  if (error) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (pairs?.length === 0) return <NoCompany />;
  const enterFirst = () => {
    const first = found?.[0]?.live ?? found?.[0]?.test;
    if (first) void navigate({ to: '/$tenant', params: { tenant: first.id } });
  };
  return (
    <div className="space-y-4">
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          enterFirst();
        }}
      >
        <TextField
          type="search"
          label={t('search')}
          hint={t('searchHint')}
          value={search}
          onChange={({ target }) => onSearch(target.value)}
          className="max-w-md"
        />
      </form>
      {found?.length === 0 ? (
        <div className="rounded-md border border-line bg-surface">
          <EmptyState
            title={t('nothingFound', { text: search })}
            action={<Button onClick={() => onSearch('')}>{t('clear')}</Button>}
          />
        </div>
      ) : (
        <Table caption={t('title')} columns={columns} rows={found} rowKey={({ key }) => key} skeletonRows={4} />
      )}
    </div>
  );
}

function NoCompany() {
  const t = useTranslations('companies');
  return (
    <div className="rounded-md border border-line bg-surface">
      <EmptyState
        title={t('empty.title')}
        action={
          <Link to="/new-company" className={buttonClass('primary')}>
            {t('add')}
          </Link>
        }
      >
        {t('empty.text')}
      </EmptyState>
    </div>
  );
}

function useColumns(waiting: Waiting, isPending: boolean): readonly Column<CompanyPair>[] {
  const t = useTranslations('companies');
  const ts = useTranslations('shell');
  return [
    {
      key: 'name',
      title: t('columns.company'),
      cell: ({ name, rfc, live, test }) => (
        <div className="py-1">
          <Link
            to="/$tenant"
            params={{ tenant: (live ?? test)?.id ?? '' }}
            className="font-medium text-primary hover:underline"
          >
            {name}
          </Link>
          <p className="font-mono text-xs text-muted">{rfc}</p>
        </div>
      ),
    },
    { key: 'role', title: t('columns.role'), isWide: true, cell: ({ role }) => ts(`roles.${role}`) },
    {
      key: 'waiting',
      title: t('columns.waiting'),
      isWide: true,
      cell: ({ live }) => (isPending ? '…' : <WaitingBadges items={waitingIn(live, waiting, new Date())} />),
    },
    {
      key: 'modes',
      isAmount: true,
      title: t('columns.modes'),
      cell: ({ live, test, name }) => (
        <div className="flex flex-wrap justify-end gap-2">
          {[live, test].map(
            (tenant) =>
              tenant && (
                <Link
                  key={tenant.id}
                  to="/$tenant"
                  params={{ tenant: tenant.id }}
                  aria-label={t(tenant.livemode ? 'enterLive' : 'enterTest', { name })}
                  className={buttonClass(tenant.livemode ? 'secondary' : 'quiet')}
                >
                  {ts(tenant.livemode ? 'mode.live' : 'mode.test')}
                </Link>
              ),
          )}
        </div>
      ),
    },
  ];
}

function WaitingBadges({ items }: { readonly items: ReturnType<typeof waitingIn> }) {
  const t = useTranslations('companies.waiting');
  if (items.length === 0) return <span className="text-muted">{t('nothing')}</span>;
  return (
    <span className="flex flex-wrap gap-1.5">
      {items.map(({ kind, count }) => (
        <Badge
          key={kind}
          tone={kind === 'rejected' ? 'danger' : kind === 'noCertificate' ? 'outline' : 'attention'}
          shape={kind === 'rejected' ? 'cross' : kind === 'noCertificate' ? 'ring' : 'half'}
        >
          {t(kind, { count })}
        </Badge>
      ))}
    </span>
  );
}
