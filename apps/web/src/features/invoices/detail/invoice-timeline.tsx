import type { InvoiceTimeline as Told, InvoiceTimelineEntry } from '@kita/api-client';
import { useLocale, useTranslations } from 'use-intl';

import { formatInstant, formatRecent } from '../../../lib/format/dates.ts';
import { Skeleton } from '../../../ui/table.tsx';
import { Timeline } from '../../../ui/timeline.tsx';

type Kind = InvoiceTimelineEntry['kind'];

const TONES: Partial<Record<Kind, 'good' | 'attention' | 'danger'>> = {
  stamped: 'good',
  rejected: 'danger',
  delayed: 'attention',
  verifying: 'attention',
  needs_attention: 'attention',
  double_stamp: 'danger',
  email_delivered: 'good',
  email_failed: 'danger',
  whatsapp_delivered: 'good',
  whatsapp_failed: 'danger',
};

/** What happened to the document, from the records of each step: nothing here is guessed from its state. */
export function InvoiceTimeline({ told }: { readonly told: Told | undefined }) {
  const t = useTranslations('document.timeline');
  return (
    <aside aria-labelledby="timeline" className="no-print">
      <h2 id="timeline" className="mb-3 font-semibold">
        {t('title')}
      </h2>
      {told ? <Entries told={told} /> : <Skeleton />}
    </aside>
  );
}

function Entries({ told }: { readonly told: Told }) {
  const t = useTranslations('document.timeline');
  const entries = told.entries.map((entry) => ({
    key: entry.id,
    title: t(`kinds.${entry.kind}`, { count: entry.count }),
    when: <When entry={entry} />,
    detail: <Detail entry={entry} />,
    ...(TONES[entry.kind] && { tone: TONES[entry.kind] }),
  }));
  return (
    <>
      <Timeline entries={entries} />
      <NextStep next={told.next} />
    </>
  );
}

function When({ entry }: { readonly entry: InvoiceTimelineEntry }) {
  const t = useTranslations('document.timeline');
  const locale = useLocale();
  const who = useActor(entry);
  const seconds = entry.ended_at === null ? undefined : secondsBetween(entry.at, entry.ended_at);
  return (
    <>
      <time dateTime={entry.at} title={formatInstant(entry.at, locale)}>
        {formatRecent(entry.at, locale)}
      </time>
      {seconds !== undefined && ` · ${t('took', { seconds })}`}
      {` · ${who}`}
    </>
  );
}

function secondsBetween(from: string, to: string): string {
  return ((new Date(to).getTime() - new Date(from).getTime()) / 1000).toFixed(1);
}

/** Who did it: a person, a program, or Kita by itself; a call is told by the PAC that got it. */
function useActor({ actor, provider }: InvoiceTimelineEntry): string {
  const t = useTranslations('document.timeline');
  if (provider !== null) return provider;
  if (actor?.kind === 'user') return actor.name ?? t('user');
  if (actor?.kind === 'api_key') return actor.name === null ? t('apiKey') : t('apiKeyNamed', { name: actor.name });
  return actor?.kind === 'operator' ? t('operator') : t('kita');
}

/** The outcome in words at once; codes and words of the PAC for whoever asks. */
function Detail({ entry }: { readonly entry: InvoiceTimelineEntry }) {
  const t = useTranslations('document.timeline');
  const facts = Object.entries({ ...entry.detail, ...(entry.actor && { actor: entry.actor.id }) });
  return (
    <div className="text-[13px]">
      {entry.outcome !== null && <p>{t(`outcomes.${entry.outcome}`)}</p>}
      {entry.message !== null && <p className="text-muted">{entry.message}</p>}
      {facts.length > 0 && (
        <details>
          <summary className="w-fit text-muted">{t('detail')}</summary>
          <dl className="mt-1 space-y-0.5">
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt className="inline font-mono text-xs text-muted">{name} </dt>
                <dd className="inline font-mono text-xs break-all">{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}

/** The next thing the person, or Kita, does. */
function NextStep({ next }: { readonly next: Told['next'] }) {
  const t = useTranslations('document.timeline');
  const locale = useLocale();
  if (next.step === 'nothing') return null;
  const isAhead = next.at !== null && new Date(next.at).getTime() > Date.now();
  const when = isAhead && next.at !== null ? formatRecent(next.at, locale) : t('soon');
  return (
    <p className="mt-4 border-l-2 border-attention-mark pl-3">
      <span className="font-medium">{t('next')}: </span>
      {t(`steps.${next.step}`, { when })}
    </p>
  );
}
