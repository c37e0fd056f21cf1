import type { Role } from '@kita/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { QueryFailure } from '../../lib/api/query-failure.tsx';
import { useCompany } from '../../lib/session/company.ts';
import { Table } from '../../ui/table.tsx';
import type { Column } from '../../ui/table.tsx';
import { useRoleName } from './role-names.ts';
import { useRoles } from './use-people.ts';

export function RoleList() {
  const t = useTranslations('people.roles');
  const name = useRoleName();
  const { company } = useCompany();
  const { data, error, refetch } = useRoles();
  if (error) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  const columns: readonly Column<Role>[] = [
    {
      key: 'name',
      title: t('title'),
      cell: (role) => (
        <Link
          to="/$tenant/settings/people/roles/$role"
          params={{ tenant: company.id, role: role.id }}
          className="font-medium underline-offset-4 hover:underline"
        >
          {name(role.id, role.name)}
        </Link>
      ),
    },
    { key: 'members', title: '', cell: ({ members }) => t('members', { count: members }) },
  ];
  return <Table caption={t('title')} columns={columns} rows={data?.data} rowKey={({ id }) => id} skeletonRows={5} />;
}
