import type { Member } from '@kita/api-client';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice, QueryFailure } from '../../lib/api/query-failure.tsx';
import { formatDay } from '../../lib/format/dates.ts';
import { useMay } from '../../lib/session/may.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Table } from '../../ui/table.tsx';
import type { Column } from '../../ui/table.tsx';
import { RemoveMember } from './remove-member.tsx';
import { useRoleName } from './role-names.ts';
import { useMembers, useRefreshPeople, useRoles } from './use-people.ts';

export function MemberList() {
  const t = useTranslations('people.members');
  const locale = useLocale();
  const { data, error, refetch } = useMembers();
  const columns: readonly Column<Member>[] = [
    { key: 'person', title: t('person'), cell: (member) => <Who member={member} /> },
    { key: 'role', title: t('role'), cell: (member) => <RoleOf member={member} /> },
    { key: 'since', title: t('since'), isWide: true, cell: ({ created_at }) => formatDay(created_at, locale) },
    { key: 'remove', title: '', cell: (member) => <RemoveMember member={member} /> },
  ];
  if (error) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  return <Table caption={t('title')} columns={columns} rows={data?.data} rowKey={({ id }) => id} skeletonRows={3} />;
}

function Who({ member }: { readonly member: Member }) {
  const t = useTranslations('people');
  return (
    <div className="min-w-0 py-1">
      <p className="font-medium">
        {member.name}
        {member.is_you && <span className="ml-1.5 font-normal text-muted">({t('you')})</span>}
      </p>
      <p className="text-muted [overflow-wrap:anywhere]">{member.email}</p>
    </div>
  );
}

/** The role, to be changed on the spot by whoever may; the API keeps the last owner. */
function RoleOf({ member }: { readonly member: Member }) {
  const t = useTranslations('people.members');
  const name = useRoleName();
  const may = useMay();
  const announce = useAnnounce();
  const refresh = useRefreshPeople();
  const roles = useRoles().data?.data ?? [];
  const change = useApi().query.useMutation('patch', '/v1/members/{id}', {
    onSuccess: async (changed) => {
      await refresh();
      announce(t('changed', { name: changed.name, role: name(changed.role, changed.role_name) }));
    },
  });
  if (!may('members:write') || !member.can_change) return name(member.role, member.role_name);
  const options = roles.filter(({ id, can_give }) => can_give || id === member.role);
  return (
    <div className="space-y-2">
      <select
        className="control w-auto"
        aria-label={t('roleOf', { name: member.name })}
        value={member.role}
        disabled={change.isPending}
        onChange={({ target }) => change.mutate({ params: { path: { id: member.id } }, body: { role: target.value } })}
      >
        {options.length === 0 && <option value={member.role}>{name(member.role, member.role_name)}</option>}
        {options.map((role) => (
          <option key={role.id} value={role.id}>
            {name(role.id, role.name)}
          </option>
        ))}
      </select>
      {change.error && <FailureNotice error={change.error} />}
    </div>
  );
}
