import type { Dashboard } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { useCompany } from '../../lib/session/company.ts';
import { useMay } from '../../lib/session/may.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { buttonClass, IconButton } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';

type Facts = Dashboard['checklist'];

/** Whether the first steps are shown: until all are done, or the person does not want to see them. */
export function hasOpenSteps({ certificate, customer, invoice, dismissed_at: dismissedAt }: Facts): boolean {
  return dismissedAt === null && !(certificate && customer && invoice);
}

/** First steps, ticked off by facts alone: what the company has, never what was clicked. Its next step is the page's one primary action. */
export function Checklist({ facts }: { readonly facts: Facts }) {
  const t = useTranslations('home.checklist');
  const { company } = useCompany();
  const may = useMay();
  const steps = [
    { name: 'company', isDone: true, to: '/$tenant/settings/company', needs: 'tenant:write' },
    {
      name: 'certificate',
      isDone: facts.certificate,
      to: '/$tenant/settings/certificates',
      needs: 'certificates:write',
    },
    { name: 'customer', isDone: facts.customer, to: '/$tenant/customers/$customer', needs: 'customers:write' },
    { name: 'invoice', isDone: facts.invoice, to: '/$tenant/invoices/new', needs: 'invoices:write' },
  ] as const;
  const next = steps.find(({ isDone }) => !isDone);
  return (
    <section aria-labelledby="first-steps" className="rounded-md border border-line bg-surface">
      <header className="flex items-center justify-between border-b border-line py-1 pr-1 pl-4">
        <h2 id="first-steps" className="font-semibold">
          {t('title', { done: steps.filter(({ isDone }) => isDone).length, all: steps.length })}
        </h2>
        <Dismiss />
      </header>
      <ol className="divide-y divide-line">
        {steps.map(({ name, isDone, to, needs }) => (
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
            {!isDone && may(needs) && (
              <Link
                to={to}
                params={{ tenant: company.id, customer: 'new' }}
                className={buttonClass(name === next?.name ? 'primary' : 'secondary')}
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

/** Hides the steps for the person on every machine; the page's heading takes the focus, because the button is gone. */
function Dismiss() {
  const t = useTranslations('home.checklist');
  const announce = useAnnounce();
  const cache = useQueryClient();
  const dismiss = useApi().query.useMutation('post', '/v1/dashboard/checklist/dismissal', {
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['get', '/v1/dashboard'] });
      announce(t('dismissed'));
      document.querySelector('h1')?.focus();
    },
  });
  return (
    <>
      {dismiss.error && <FailureNotice error={dismiss.error} />}
      <IconButton
        icon="close"
        label={t('dismiss')}
        aria-disabled={dismiss.isPending || undefined}
        onClick={() => !dismiss.isPending && dismiss.mutate({})}
      />
    </>
  );
}
