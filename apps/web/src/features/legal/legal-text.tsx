import { Link } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { QueryFailure } from '../../lib/api/query-failure.tsx';
import { formatFiscalDate } from '../../lib/format/dates.ts';
import { Banner } from '../../ui/banner.tsx';
import { Logo } from '../../ui/logo.tsx';
import { PageTitle } from '../../ui/page.tsx';
import { Skeleton } from '../../ui/table.tsx';
import type { LegalKind } from './read-legal-address.ts';

interface LegalTextProps {
  readonly kind: LegalKind;
  readonly version?: string | undefined;
}

/** The terms or the privacy notice, as in force or in an earlier version: one column, printable. */
export function LegalText({ kind, version }: LegalTextProps) {
  const t = useTranslations('legal');
  const locale = useLocale();
  const { data, error, refetch } = useApi().query.useQuery('get', '/v1/legal-documents', {});
  const versions = data?.data.filter((document) => document.kind === kind) ?? [];
  const shown = versions.find((document) => document.version === version) ?? versions.find(({ in_force }) => in_force);
  return (
    <div className="mx-auto min-h-dvh w-full max-w-2xl px-5 py-6">
      <header className="no-print flex flex-wrap items-center justify-between gap-3">
        <Link to="/" aria-label="Kita">
          <Logo />
        </Link>
        <nav aria-label={t('texts')} className="flex gap-4">
          {(['terms', 'privacy'] as const).map((other) => (
            <Link
              key={other}
              to="/legal/$kind"
              params={{ kind: other }}
              search={{}}
              className="text-primary underline"
              activeProps={{ className: 'font-semibold', 'aria-current': 'page' }}
            >
              {t(other)}
            </Link>
          ))}
        </nav>
      </header>
      <main className="space-y-6 py-10">
        {error && <QueryFailure error={error} onRetry={() => void refetch()} />}
        <div>
          <PageTitle>{shown?.title ?? t(kind)}</PageTitle>
          {shown && (
            <p className="mt-1 text-muted">{t('since', { date: formatFiscalDate(shown.effective_from, locale) })}</p>
          )}
        </div>
        {shown && !shown.in_force && <Banner tone="attention" title={t('old')} />}
        {!shown && !error && <Skeleton />}
        {shown?.sections.map(({ heading, paragraphs }) => (
          <section key={heading} className="space-y-2">
            <h2 className="text-lg font-semibold">{heading}</h2>
            {paragraphs.map((text) => (
              <p key={text} className="leading-relaxed">
                {text}
              </p>
            ))}
          </section>
        ))}
        {versions.length > 1 && (
          <nav aria-label={t('versions')} className="no-print flex flex-wrap gap-3 border-t border-line pt-4">
            {versions.map((document) => (
              <Link
                key={document.version}
                to="/legal/$kind"
                params={{ kind }}
                search={{ version: document.version }}
                className="text-primary underline"
              >
                {formatFiscalDate(document.effective_from, locale)}
              </Link>
            ))}
          </nav>
        )}
      </main>
    </div>
  );
}
