import type { Export } from '@kita/api-client';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { ExportProgress } from '../../lib/exports/export-progress.tsx';
import { useExport, useTakeFile } from '../../lib/exports/use-export.ts';
import { formatInstant } from '../../lib/format/dates.ts';
import { formatBytes } from '../../lib/format/bytes.ts';
import { May } from '../../lib/session/may.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';

/** Everything of the company in one file, for its owners: also once it is suspended or closed. */
export function TakeYourData() {
  return (
    <May do="tenant:export">
      <TakeYourDataCard />
    </May>
  );
}

function TakeYourDataCard() {
  const t = useTranslations('settings.takeData');
  const announce = useAnnounce();
  const { ask, isBusy, row, error } = useExport((name) => announce(t('taken', { name })));
  return (
    <Card title={t('title')}>
      <div className="space-y-4">
        <p className="max-w-prose">{t('text')}</p>
        <ul className="max-w-prose list-disc space-y-1 pl-5 text-muted">
          <li>{t('holds')}</li>
          <li>{t('without')}</li>
          <li>{t('told')}</li>
        </ul>
        {error && <FailureNotice error={error} />}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button icon="download" isBusy={isBusy} onClick={() => ask({ kind: 'tenant_data' })}>
            {t('ask')}
          </Button>
          {row && (row.state === 'queued' || row.state === 'running') && <ExportProgress row={row} />}
        </div>
        {row && isBusy && <p className="text-muted">{t('leave')}</p>}
        <PastArchives />
      </div>
    </Card>
  );
}

/** Those made before, while they are kept. */
function PastArchives() {
  const t = useTranslations('settings.takeData');
  const announce = useAnnounce();
  const take = useTakeFile((name) => announce(t('taken', { name })));
  const { data } = useApi().query.useQuery('get', '/v1/exports', { params: { query: { limit: 50 } } });
  const past = data?.data.filter(
    ({ kind, state }) => kind === 'tenant_data' && state !== 'queued' && state !== 'running',
  );
  if (!past || past.length === 0) return null;
  return (
    <section aria-labelledby="past-archives" className="border-t border-line pt-4">
      <h3 id="past-archives" className="font-medium">
        {t('past')}
      </h3>
      {take.error && <FailureNotice error={take.error} />}
      <ul className="divide-y divide-line">
        {past.slice(0, 5).map((row) => (
          <PastArchive
            key={row.id}
            row={row}
            isBusy={take.isPending && take.variables.id === row.id}
            onTake={() => take.mutate(row)}
          />
        ))}
      </ul>
    </section>
  );
}

interface PastArchiveProps {
  readonly row: Export;
  readonly isBusy: boolean;
  readonly onTake: () => void;
}

function PastArchive({ row, isBusy, onTake }: PastArchiveProps) {
  const t = useTranslations('settings.takeData');
  const states = useTranslations('exports.states');
  const locale = useLocale();
  const until = row.expires_at === null ? null : formatInstant(row.expires_at, locale);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2">
      <span className="min-w-0">
        {formatInstant(row.created_at, locale)}
        <span className="block text-muted">
          {row.file && until !== null ? t('until', { until }) : states(row.state)}
        </span>
      </span>
      {row.file && (
        <Button icon="download" isBusy={isBusy} onClick={onTake}>
          {t('take', { size: formatBytes(row.file.size, locale) })}
        </Button>
      )}
    </li>
  );
}
