import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { Banner } from '../../ui/banner.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { failureOf } from './problem.ts';

interface FailureProps {
  readonly error: unknown;
  /** Pointers of fields that show their own message beside them. */
  readonly shownElsewhere?: readonly string[];
  readonly action?: ReactNode;
}

/** What happened, why, what to do, and the code small, with the page that explains it. */
export function FailureNotice({ error, shownElsewhere = [], action }: FailureProps) {
  const t = useTranslations('common');
  const failure = failureOf(error);
  if (failure.kind === 'unreachable') {
    return (
      <Banner tone="danger" role="alert" title={t('failure.unreachable')} action={action}>
        {t('failure.unreachableText')}
      </Banner>
    );
  }
  const { title, detail, code, errors = [], instance } = failure.problem;
  const items = errors.filter((item) => !shownElsewhere.includes(item.pointer));
  return (
    <Banner tone="danger" role="alert" title={title} action={action ?? solutionOf(code)}>
      <p>{detail}</p>
      {items.length > 0 && (
        <ul className="list-disc space-y-1 pl-5">
          {items.map((item) => (
            <li key={`${item.pointer} ${item.code}`}>
              {item.message} <Code>{item.sat ?? item.code}</Code>
            </li>
          ))}
        </ul>
      )}
      <p className="text-muted">
        <a href={`/docs/errors/${code}`} target="_blank" rel="noreferrer" className="font-mono text-xs underline">
          {code}
        </a>{' '}
        <span className="font-mono text-xs">{instance}</span>
      </p>
    </Banner>
  );
}

/** What is solved on another page leads there. */
const SOLVED_AT: Readonly<Record<string, 'pac' | 'certificates'>> = {
  pac_account_missing: 'pac',
  certificate_missing: 'certificates',
  certificate_expired: 'certificates',
};

function solutionOf(code: string): ReactNode {
  const place = SOLVED_AT[code];
  return place && <Solution place={place} />;
}

function Solution({ place }: { readonly place: 'pac' | 'certificates' }) {
  const t = useTranslations('common.failure.solve');
  const { tenant } = useParams({ strict: false });
  if (tenant === undefined) return null;
  return (
    <Link to={`/$tenant/settings/${place}`} params={{ tenant }} className={buttonClass()}>
      {t(place)}
    </Link>
  );
}

function Code({ children }: { readonly children: string }) {
  return <span className="font-mono text-xs text-muted">({children})</span>;
}

/** A list or page that could not be read. */
export function QueryFailure({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const t = useTranslations('common');
  return <FailureNotice error={error} action={<Button onClick={onRetry}>{t('retry')}</Button>} />;
}
