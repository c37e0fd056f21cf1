import { Link, Outlet, getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { InvitationList } from '../features/people/invitation-list.tsx';
import { LeaveCard } from '../features/people/leave-card.tsx';
import { MemberList } from '../features/people/member-list.tsx';
import { TransferCard, WaitingTransfer } from '../features/people/ownership.tsx';
import { RoleList } from '../features/people/role-list.tsx';
import { May } from '../lib/session/may.tsx';
import { buttonClass } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Page } from '../ui/page.tsx';

const route = getRouteApi('/$tenant/settings/people');

/** Who works here, and, for everybody, the way out. */
export function PeoplePage() {
  const t = useTranslations('people');
  const params = route.useParams();
  return (
    <Page
      isNarrow
      title={t('title')}
      summary={t('intro')}
      actions={
        <May do="members:write">
          <Link to="/$tenant/settings/people/invite" params={params} className={buttonClass('primary')}>
            <Icon name="plus" />
            {t('invite')}
          </Link>
        </May>
      }
    >
      <WaitingTransfer />
      <May do="members:read">
        <MemberList />
        <section className="space-y-3">
          <h2 className="text-lg font-semibold">{t('invitations.title')}</h2>
          <InvitationList />
        </section>
        <section className="space-y-3">
          <div className="flex flex-wrap items-end justify-between gap-3">
            <div>
              <h2 className="text-lg font-semibold">{t('roles.title')}</h2>
              <p className="text-muted">{t('roles.intro')}</p>
            </div>
            <May do="members:write">
              <Link
                to="/$tenant/settings/people/roles/$role"
                params={{ ...params, role: 'new' }}
                className={buttonClass('secondary')}
              >
                <Icon name="plus" />
                {t('roles.add')}
              </Link>
            </May>
          </div>
          <RoleList />
        </section>
        <TransferCard />
      </May>
      <LeaveCard />
      <Outlet />
    </Page>
  );
}
