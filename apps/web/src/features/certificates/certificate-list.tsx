import type { Certificate } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice, QueryFailure } from '../../lib/api/query-failure.tsx';
import { formatDay } from '../../lib/format/dates.ts';
import { May } from '../../lib/session/may.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card, Facts } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/table.tsx';

export function CertificateList() {
  const t = useTranslations('certificates');
  const { data, error, refetch } = useApi().query.useQuery('get', '/v1/certificates', {});
  if (error) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  if (data.data.length === 0) {
    return (
      <Card>
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      </Card>
    );
  }
  return (
    <ul className="space-y-3">
      {data.data.map((certificate) => (
        <li key={certificate.id}>
          <CertificateCard certificate={certificate} />
        </li>
      ))}
    </ul>
  );
}

const SOON_DAYS = 45;

function CertificateCard({ certificate }: { readonly certificate: Certificate }) {
  const t = useTranslations('certificates');
  const locale = useLocale();
  const { state, days_left: days } = certificate;
  const isSoon = days <= SOON_DAYS;
  return (
    <Card>
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <p className="font-semibold">{certificate.name}</p>
          <p className="font-mono text-muted">{certificate.no_certificado}</p>
        </div>
        <div className="flex items-center gap-3">
          <Badge tone={state === 'active' ? 'good' : 'quiet'} shape={state === 'active' ? 'disc' : 'dash'}>
            {t(state)}
          </Badge>
          <May do="certificates:write">
            <Switch certificate={certificate} />
          </May>
        </div>
      </div>
      <div className="mt-3">
        <Facts
          facts={[
            [
              'RFC',
              <span key="rfc" className="font-mono">
                {certificate.rfc}
              </span>,
            ],
            [t('issuer'), certificate.issuer],
            [
              t('validity'),
              <span key="validity" className={isSoon ? 'font-semibold text-attention' : undefined}>
                {formatDay(certificate.valid_from, locale)} – {formatDay(certificate.valid_to, locale)} ·{' '}
                {days < 0 ? t('expired') : t('daysLeft', { days })}
              </span>,
            ],
          ]}
        />
      </div>
    </Card>
  );
}

function Switch({ certificate }: { readonly certificate: Certificate }) {
  const t = useTranslations('certificates');
  const { query } = useApi();
  const announce = useAnnounce();
  const cache = useQueryClient();
  const onSuccess = async () => {
    await cache.invalidateQueries({ queryKey: ['get', '/v1/certificates'] });
    announce(t('changed'));
  };
  const activate = query.useMutation('post', '/v1/certificates/{id}/activation', { onSuccess });
  const deactivate = query.useMutation('delete', '/v1/certificates/{id}/activation', { onSuccess });
  const { error, isPending } = certificate.state === 'active' ? deactivate : activate;
  const params = { path: { id: certificate.id } };
  return (
    <>
      {error && <FailureNotice error={error} />}
      <Button
        isBusy={isPending}
        onClick={() => (certificate.state === 'active' ? deactivate.mutate({ params }) : activate.mutate({ params }))}
      >
        {t(certificate.state === 'active' ? 'deactivate' : 'activate')}
      </Button>
    </>
  );
}
