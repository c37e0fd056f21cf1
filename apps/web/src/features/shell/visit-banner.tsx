import type { User } from '@kita/api-client';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { Button } from '../../ui/button.tsx';

interface VisitBannerProps {
  readonly visit: NonNullable<User['impersonation']>;
  readonly name: string;
}

/** Over every page while an operator sees a company as one of its people: who, as whom, until when, and the way out. */
export function VisitBanner({ visit, name }: VisitBannerProps) {
  const t = useTranslations('operator.visit');
  const minutes = useMinutesLeft(visit.expires_at);
  const end = useApi().query.useMutation('delete', '/v1/user/impersonation', {
    // Everything on screen was another person's: the app begins anew.
    onSuccess: () => globalThis.location.assign('/operator/visits'),
  });
  const isOver = visit.is_over || minutes <= 0;
  return (
    <div
      role="region"
      aria-label={t('label')}
      className="sticky top-0 z-40 border-b-4 border-danger bg-danger-soft px-4 py-2"
    >
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="min-w-0 flex-1 basis-64 text-danger">
          <strong>{t(isOver ? 'over' : 'banner', { operator: visit.operator, name })}</strong>{' '}
          <span className="text-ink">
            {isOver ? t('overText') : t('left', { minutes })} {t('because', { reason: visit.reason })}
          </span>
        </p>
        <Button kind="danger" isBusy={end.isPending || end.isSuccess} onClick={() => end.mutate({})}>
          {t('end')}
        </Button>
      </div>
      {end.error && <FailureNotice error={end.error} />}
    </div>
  );
}

function useMinutesLeft(until: string): number {
  const left = () => Math.ceil((new Date(until).getTime() - Date.now()) / 60_000);
  const [minutes, setMinutes] = useState(left);
  useEffect(() => {
    const timer = setInterval(() => setMinutes(left()), 5_000);
    return () => clearInterval(timer);
    // The end of a visit never moves: the component is another one for another visit.
  }, [until]);
  return minutes;
}
