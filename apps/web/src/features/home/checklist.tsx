import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { useCompany } from '../../lib/session/company.ts';
import { keep, readKept } from '../../lib/storage/kept.ts';
import { buttonClass, IconButton } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';

/** First steps, ticked off by facts alone: what the API has, never what was clicked. Gone once all is there. */
export function Checklist() {
  const t = useTranslations('home.checklist');
  const { company } = useCompany();
  const [isDismissed, setDismissed] = useState(readKept(`checklist.${company.id}`) === 'done');
  const { query } = useApi();
  const certificates = query.useQuery('get', '/v1/certificates', {});
  const customers = query.useQuery('get', '/v1/customers', { params: { query: { limit: 1 } } });
  const stamped = query.useQuery('get', '/v1/invoices', { params: { query: { limit: 1, state: 'stamped' } } });
  if (isDismissed || !certificates.data || !customers.data || !stamped.data) return null;
  const steps = [
    { name: 'company', isDone: true, to: '/$tenant/settings/company' },
    {
      name: 'certificate',
      isDone: certificates.data.data.some(({ state }) => state === 'active'),
      to: '/$tenant/settings/certificates',
    },
    { name: 'customer', isDone: customers.data.data.length > 0, to: '/$tenant/customers/$customer' },
    { name: 'invoice', isDone: stamped.data.data.length > 0, to: '/$tenant/invoices/new' },
  ] as const;
  const next = steps.find(({ isDone }) => !isDone);
  if (!next) return null;
  const dismiss = () => {
    keep(`checklist.${company.id}`, 'done');
    setDismissed(true);
  };
  return (
    <section aria-labelledby="first-steps" className="rounded-md border border-line bg-surface">
      <header className="flex items-center justify-between border-b border-line py-1 pr-1 pl-4">
        <h2 id="first-steps" className="font-semibold">
          {t('title', { done: steps.filter(({ isDone }) => isDone).length, all: steps.length })}
        </h2>
        <IconButton icon="close" label={t('dismiss')} onClick={dismiss} />
      </header>
      <ol className="divide-y divide-line">
        {steps.map(({ name, isDone, to }) => (
          <li key={name} className="flex flex-wrap items-center gap-3 px-4 py-3">
            <span
              className={classNames(
                'flex size-6 items-center justify-center rounded-full',
                isDone ? 'bg-primary text-on-primary' : 'border border-dashed border-line-strong',
              )}
            >
              {isDone && <Icon name="check" className="size-3.5" />}
              <span className="sr-only">{t(isDone ? 'done' : 'open')}</span>
            </span>
            <div className="min-w-0 flex-1">
              <p className={classNames('font-medium', isDone && 'text-muted')}>{t(`${name}.title`)}</p>
              {!isDone && <p className="text-muted">{t(`${name}.text`)}</p>}
            </div>
            {!isDone && (
              <Link
                to={to}
                params={{ tenant: company.id, customer: 'new' }}
                className={buttonClass(name === next.name ? 'primary' : 'secondary')}
              >
                {t(`${name}.action`)}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
