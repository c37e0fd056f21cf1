import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { useCompany } from '../../lib/session/company.ts';
import { Icon } from '../../ui/icon.tsx';

const LOOK_EVERY_MS = 60_000;

/** How many notices wait. Asks once a minute, and when the page is looked at again: one number from one index. */
export function Bell() {
  const t = useTranslations('shell');
  const { company } = useCompany();
  const { data } = useApi().query.useQuery(
    'get',
    '/v1/notifications/count',
    {},
    { refetchInterval: LOOK_EVERY_MS, refetchOnWindowFocus: true, retry: false },
  );
  const unread = data?.unread ?? 0;
  return (
    <Link
      to="/$tenant/notifications"
      params={{ tenant: company.id }}
      className="relative flex size-9 shrink-0 items-center justify-center rounded-md text-ink hover:bg-sunken max-sm:size-11"
    >
      <Icon name="bell" className="size-5" />
      <span className="sr-only">{t('bell', { count: unread })}</span>
      {unread > 0 && (
        <span
          aria-hidden="true"
          className="absolute top-0.5 right-0 min-w-4 rounded-full bg-primary px-1 text-center text-[11px] leading-4 font-semibold text-on-primary"
        >
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  );
}
