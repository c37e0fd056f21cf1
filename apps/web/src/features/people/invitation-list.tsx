import type { Invitation } from '@kita/api-client';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice, QueryFailure } from '../../lib/api/query-failure.tsx';
import { formatDay } from '../../lib/format/dates.ts';
import { useMay } from '../../lib/session/may.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Badge } from '../../ui/badge.tsx';
import type { BadgeShape, BadgeTone } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Table } from '../../ui/table.tsx';
import type { Column } from '../../ui/table.tsx';
import { useRoleName } from './role-names.ts';
import { useRefreshPeople } from './use-people.ts';

const LOOKS: Readonly<Record<Invitation['state'], readonly [BadgeTone, BadgeShape]>> = {
  pending: ['outline', 'ring'],
  expired: ['attention', 'half'],
  accepted: ['good', 'disc'],
  revoked: ['quiet', 'cross'],
};

export function InvitationList() {
  const t = useTranslations('people.invitations');
  const name = useRoleName();
  const { data, error, refetch } = useApi().query.useQuery('get', '/v1/invitations', {});
  if (error) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (data?.data.length === 0) return <p className="text-muted">{t('empty')}</p>;
  const columns: readonly Column<Invitation>[] = [
    {
      key: 'email',
      title: t('email'),
      cell: (invitation) => (
        <div className="py-1">
          <p className="[overflow-wrap:anywhere]">{invitation.email}</p>
          <p className="text-muted">{name(invitation.role, invitation.role_name)}</p>
        </div>
      ),
    },
    { key: 'state', title: t('state'), isWide: true, cell: (invitation) => <State invitation={invitation} /> },
    { key: 'actions', title: '', cell: (invitation) => <Actions invitation={invitation} /> },
  ];
  return <Table caption={t('title')} columns={columns} rows={data?.data} rowKey={({ id }) => id} skeletonRows={2} />;
}

function State({ invitation }: { readonly invitation: Invitation }) {
  const t = useTranslations('people.invitations');
  const locale = useLocale();
  const { state, expires_at } = invitation;
  const [tone, shape] = LOOKS[state];
  return (
    <Badge tone={tone} shape={shape}>
      {state === 'pending' ? t('pending', { date: formatDay(expires_at, locale) }) : t(state)}
    </Badge>
  );
}

function Actions({ invitation }: { readonly invitation: Invitation }) {
  const t = useTranslations('people.invitations');
  const may = useMay();
  const announce = useAnnounce();
  const refresh = useRefreshPeople();
  const { id, email, state } = invitation;
  const { query } = useApi();
  const resend = query.useMutation('post', '/v1/invitations/{id}/deliveries', {
    onSuccess: async () => {
      await refresh();
      announce(t('resent', { email }));
    },
  });
  const revoke = query.useMutation('delete', '/v1/invitations/{id}', {
    onSuccess: async () => {
      await refresh();
      announce(t('revokedOne', { email }));
    },
  });
  if (!may('members:write') || (state !== 'pending' && state !== 'expired')) return null;
  const failure: unknown = resend.error ?? revoke.error;
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap gap-1">
        <Button kind="quiet" isBusy={resend.isPending} onClick={() => resend.mutate({ params: { path: { id } } })}>
          {t('resend')}
        </Button>
        <Button kind="quiet" isBusy={revoke.isPending} onClick={() => revoke.mutate({ params: { path: { id } } })}>
          {t('revoke')}
        </Button>
      </div>
      {failure ? <FailureNotice error={failure} /> : null}
    </div>
  );
}
