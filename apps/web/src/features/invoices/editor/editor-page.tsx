import type { Invoice } from '@kita/api-client';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';

import { QueryFailure } from '../../../lib/api/query-failure.tsx';
import { useCompany } from '../../../lib/session/company.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { PageSkeleton } from '../../../ui/page-skeleton.tsx';
import type { Stored } from './draft-writer.ts';
import { emptyValues } from './editor-values.ts';
import { InvoiceEditor } from './invoice-editor.tsx';
import { keepDraft, readKeptDraft } from './kept-draft.ts';
import type { KeptDraft } from './kept-draft.ts';
import { copyOf, creditNoteOf } from './request-values.ts';
import { useSource } from './use-source.ts';

interface PageProps {
  readonly onDone: (invoice: { readonly id: string }) => void;
  readonly onFirstSave: (stored: Stored) => void;
}

/** A new document: empty, where one left off, or made from another. */
export function NewInvoiceEditor({
  from,
  isCreditNote,
  ...page
}: PageProps & { readonly from: string | undefined; readonly isCreditNote: boolean }) {
  const source = useSource(from);
  if (from === undefined) return <FreshEditor {...page} />;
  if (source.error) return <QueryFailure error={source.error} onRetry={() => void source.refetch()} />;
  if (!source.data) return <PageSkeleton />;
  return <CopyEditor {...page} source={source.data} isCreditNote={isCreditNote} />;
}

function FreshEditor(page: PageProps) {
  const t = useTranslations('editor');
  const { company } = useCompany();
  const [round, setRound] = useState(0);
  const [kept, setKept] = useState(() => readKeptDraft(company.id));
  const startAgain = () => {
    keepDraft(company.id, undefined, undefined);
    setKept(undefined);
    setRound((count) => count + 1);
  };
  return (
    <InvoiceEditor
      {...page}
      key={round}
      title={t('newTitle')}
      initial={kept?.values ?? emptyValues}
      notice={kept && <RestoredNotice kept={kept} onDrop={startAgain} />}
      onReload={startAgain}
    />
  );
}

function RestoredNotice({ kept, onDrop }: { readonly kept: KeptDraft; readonly onDrop: () => void }) {
  const t = useTranslations('editor.save');
  const locale = useLocale();
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(kept.at));
  return <Banner action={<Button onClick={onDrop}>{t('startAgain')}</Button>}>{t('restored', { when })}</Banner>;
}

type Found = NonNullable<ReturnType<typeof useSource>['data']>;

function CopyEditor({
  source,
  isCreditNote,
  ...page
}: PageProps & { readonly source: Found; readonly isCreditNote: boolean }) {
  const t = useTranslations('editor');
  const { uuid } = source.invoice;
  const isCredit = isCreditNote && uuid !== null;
  return (
    <InvoiceEditor
      {...page}
      title={t(isCredit ? 'creditTitle' : 'newTitle')}
      initial={isCredit ? creditNoteOf(source.values, uuid) : copyOf(source.values)}
      onReload={() => {}}
    />
  );
}

/** A draft, or a document the PAC refused, to be corrected and issued. */
export function StoredInvoiceEditor({ id, ...page }: PageProps & { readonly id: string }) {
  const t = useTranslations('editor');
  const { company } = useCompany();
  const source = useSource(id);
  const [kept, setKept] = useState(() => readKeptDraft(company.id, id));
  const [chosen, setChosen] = useState<'kept' | 'stored'>();
  if (source.error) return <QueryFailure error={source.error} onRetry={() => void source.refetch()} />;
  if (!source.data || source.isFetching) return <PageSkeleton />;
  const { invoice, values } = source.data;
  const isSameVersion = kept?.version === invoice.version;
  const usesKept = kept !== undefined && (chosen === 'kept' || (chosen === undefined && isSameVersion));
  return (
    <InvoiceEditor
      {...page}
      key={`${invoice.id} ${invoice.version} ${String(usesKept)}`}
      title={t(invoice.state === 'rejected' ? 'correctTitle' : 'editTitle')}
      initial={usesKept ? kept.values : values}
      stored={invoice}
      notice={
        <>
          <RefusedNotice invoice={invoice} />
          {kept && (
            <KeptNotice
              kept={kept}
              isUsed={usesKept}
              onUse={() => setChosen('kept')}
              onDrop={() => {
                keepDraft(company.id, id, undefined);
                setKept(undefined);
                setChosen('stored');
              }}
            />
          )}
        </>
      }
      onReload={() => {
        setKept(undefined);
        void source.refetch();
      }}
    />
  );
}

/** Why it came back, while one corrects it. */
function RefusedNotice({ invoice }: { readonly invoice: Invoice }) {
  const t = useTranslations('editor.save');
  const { rejection } = invoice;
  if (!rejection) return null;
  return (
    <Banner tone="danger" title={t('refused')}>
      {rejection.message} <span className="font-mono text-xs">({rejection.sat ?? rejection.code})</span>
    </Banner>
  );
}

interface KeptNoticeProps {
  readonly kept: KeptDraft;
  readonly isUsed: boolean;
  readonly onUse: () => void;
  readonly onDrop: () => void;
}

/** This browser holds something the server does not: said, and never put over a newer version by itself. */
function KeptNotice({ kept, isUsed, onUse, onDrop }: KeptNoticeProps) {
  const t = useTranslations('editor.save');
  const locale = useLocale();
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(kept.at));
  return (
    <Banner
      tone={isUsed ? 'info' : 'attention'}
      action={
        <>
          {!isUsed && <Button onClick={onUse}>{t('useKept')}</Button>}
          <Button onClick={onDrop}>{t('dropKept')}</Button>
        </>
      }
    >
      {t(isUsed ? 'restored' : 'keptOfOlder', { when })}
    </Banner>
  );
}
