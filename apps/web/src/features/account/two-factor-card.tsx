import type { User } from '@kita/api-client';
import { Link } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { QueryFailure } from '../../lib/api/query-failure.tsx';
import { formatDay } from '../../lib/format/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Skeleton } from '../../ui/table.tsx';

export function TwoFactorCard({ user }: { readonly user: User }) {
  const t = useTranslations('account.twoFactor');
  const locale = useLocale();
  const { data, error, refetch } = useApi().query.useQuery('get', '/v1/user/two-factor', {});
  return (
    <Card
      title={t('title')}
      actions={
        data && (
          <Badge tone={data.is_on ? 'good' : 'attention'} shape={data.is_on ? 'disc' : 'half'}>
            {t(data.is_on ? 'isOn' : 'isOff')}
          </Badge>
        )
      }
    >
      {error ? (
        <QueryFailure error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <div className="space-y-4">
          <p>
            {data.since === null
              ? t('off')
              : t('on', { day: formatDay(data.since, locale), left: data.recovery_codes_left })}
          </p>
          <div className="flex flex-wrap gap-2">
            <Link to="/account/security/two-factor" className={buttonClass(data.is_on ? 'secondary' : 'primary')}>
              {t(data.is_on ? 'change' : 'turnOn')}
            </Link>
            {data.is_on && (
              <Link to="/account/security/recovery-codes" className={buttonClass('secondary')}>
                {t('newCodes')}
              </Link>
            )}
            {data.is_on && !user.is_operator && (
              <Link to="/account/security/two-factor-off" className={buttonClass('danger')}>
                {t('turnOff')}
              </Link>
            )}
          </div>
        </div>
      ) : (
        <Skeleton width="70%" />
      )}
    </Card>
  );
}
