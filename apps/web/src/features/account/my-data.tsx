import { Link } from '@tanstack/react-router';
import { useMutation } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice, QueryFailure } from '../../lib/api/query-failure.tsx';
import { saveBlob } from '../../lib/files/save-blob.ts';
import { formatFiscalDate, formatInstant } from '../../lib/format/dates.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Skeleton } from '../../ui/table.tsx';
import { ArcoRequests } from './arco-requests.tsx';

/** What is kept about the person, and their rights over it. */
export function MyData() {
  const t = useTranslations('myData');
  return (
    <div className="space-y-6">
      <p className="max-w-prose text-muted">{t('intro')}</p>
      <DownloadCard />
      <ArcoRequests />
      <ConsentCard />
      <Card title={t('erase.title')}>
        <div className="space-y-4">
          <p className="max-w-prose">{t('erase.text')}</p>
          <Link to="/account/data/erase" className={buttonClass('danger')}>
            {t('erase.open')}
          </Link>
        </div>
      </Card>
    </div>
  );
}

function DownloadCard() {
  const t = useTranslations('myData.download');
  const announce = useAnnounce();
  const { request } = useApi();
  const take = useMutation({
    mutationFn: async () => {
      const { data, error } = await request.GET('/v1/user/personal-data', {});
      if (!data) throw error;
      const name = `mis-datos-${data.generated_at.slice(0, 10)}.json`;
      saveBlob(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }), name);
      return name;
    },
    onSuccess: (name) => announce(t('taken', { name })),
  });
  return (
    <Card title={t('title')}>
      <div className="space-y-4">
        {take.error && <FailureNotice error={take.error} />}
        <p className="max-w-prose">{t('text')}</p>
        <Button icon="download" isBusy={take.isPending} onClick={() => take.mutate()}>
          {t('take')}
        </Button>
      </div>
    </Card>
  );
}

/** Which version of each text the person accepted, and when. */
function ConsentCard() {
  const t = useTranslations('myData.consents');
  const names = useTranslations('legal');
  const locale = useLocale();
  const { data, error, refetch } = useApi().query.useQuery('get', '/v1/user/legal', {});
  return (
    <Card title={t('title')}>
      {error && <QueryFailure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton />}
      <ul className="divide-y divide-line">
        {data?.documents.map(({ kind, version, accepted_at: acceptedAt }) => (
          <li
            key={kind}
            className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2 first:pt-0 last:pb-0"
          >
            <Link to="/legal/$kind" params={{ kind }} search={{ version }} target="_blank" className="underline">
              {names(kind)}
            </Link>
            <span className="text-muted">
              {acceptedAt === null
                ? t('pending', { version: formatFiscalDate(version, locale) })
                : t('accepted', { version: formatFiscalDate(version, locale), at: formatInstant(acceptedAt, locale) })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
