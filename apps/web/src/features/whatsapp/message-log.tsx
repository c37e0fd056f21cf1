import type { Message } from '@kita/api-client';
import { Link } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { cursorPages } from '../../lib/api/next-cursor.ts';
import { formatRecent } from '../../lib/format/dates.ts';
import { PagedTable } from '../../lib/lists/paged-table.tsx';
import { useCompany } from '../../lib/session/company.ts';
import { Badge } from '../../ui/badge.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { Column } from '../../ui/table.tsx';

const ADDRESS = '/v1/messages';
const WHY = ['meta_131026', 'meta_131049', 'meta_131050', 'answer_lost', 'whatsapp_off', 'opted_out'] as const;

/** What was sent by WhatsApp and what became of it. */
export function MessageLog() {
  const t = useTranslations('whatsapp.log');
  const locale = useLocale();
  const query = { channel: 'whatsapp', limit: 25 } as const;
  const list = useApi().query.useInfiniteQuery('get', ADDRESS, { params: { query } }, cursorPages);
  const columns: readonly Column<Message>[] = [
    { key: 'to', title: t('to'), cell: ({ to }) => <span className="whitespace-nowrap">{to}</span> },
    { key: 'state', title: t('state'), cell: (message) => <State message={message} /> },
    { key: 'when', title: t('when'), cell: ({ created_at }) => formatRecent(created_at, locale) },
    { key: 'about', title: t('about'), cell: (message) => <About message={message} /> },
  ];
  return (
    <section aria-labelledby="whatsapp-log" className="space-y-3">
      <h2 id="whatsapp-log" className="text-base font-semibold">
        {t('title')}
      </h2>
      <PagedTable
        caption={t('title')}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        skeletonRows={3}
        empty={<EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
      />
    </section>
  );
}

type Step = 'queued' | 'sending' | 'sent' | 'delivered' | 'read' | 'failed' | 'suppressed';

/** The furthest thing known of a message: reports come in any order. */
function stepOf({ state, opened_at, delivered_at, bounced_at }: Message): Step {
  if (opened_at !== null) return 'read';
  if (delivered_at !== null) return 'delivered';
  return bounced_at === null ? state : 'failed';
}

const TONES: Readonly<Record<Step, 'good' | 'quiet' | 'danger' | 'attention'>> = {
  queued: 'quiet',
  sending: 'quiet',
  sent: 'quiet',
  delivered: 'good',
  read: 'good',
  failed: 'danger',
  suppressed: 'attention',
};

function State({ message }: { readonly message: Message }) {
  const t = useTranslations('whatsapp.log');
  const step = stepOf(message);
  const code = message.error_code;
  const known = WHY.find((one) => one === code);
  const isWrong = step === 'failed' || step === 'suppressed';
  return (
    <>
      <Badge tone={TONES[step]} shape={step === 'queued' || step === 'sending' ? 'ring' : 'disc'}>
        {t(`states.${step}`)}
      </Badge>
      {isWrong && code !== null && (
        <span className="mt-1 block text-muted">{known ? t(`why.${known}`) : t('why.other', { code })}</span>
      )}
    </>
  );
}

function About({ message: { about } }: { readonly message: Message }) {
  const t = useTranslations('whatsapp.log');
  const tenant = useCompany().company.id;
  if (about === null) return null;
  return (
    <Link
      to="/$tenant/invoices/$invoice"
      params={{ tenant, invoice: about }}
      className="font-medium whitespace-nowrap text-primary hover:underline"
    >
      {t('open')}
    </Link>
  );
}
