import { useTranslations } from 'use-intl';

import { Badge } from '../../ui/badge.tsx';

export function ModeBadge({ isLive }: { readonly isLive: boolean }) {
  const t = useTranslations('operator.companies');
  return isLive ? (
    <Badge tone="quiet" shape="disc">
      {t('live')}
    </Badge>
  ) : (
    <Badge tone="test" shape="ring">
      {t('test')}
    </Badge>
  );
}

const STATUSES = {
  active: { tone: 'good', shape: 'disc' },
  suspended: { tone: 'attention', shape: 'half' },
  closed: { tone: 'quiet', shape: 'dash' },
} as const;

export function StatusBadge({ status }: { readonly status: keyof typeof STATUSES }) {
  const t = useTranslations('operator.companies');
  return <Badge {...STATUSES[status]}>{t(`statuses.${status}`)}</Badge>;
}
