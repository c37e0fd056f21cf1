import type { WebhookDelivery } from '@kita/api-client';
import { useLocale, useTranslations } from 'use-intl';

import { formatInstant } from '../../lib/format/dates.ts';
import { Icon } from '../../ui/icon.tsx';
import { errorKey } from './attempt-error.ts';

type Attempt = WebhookDelivery['history'][number];

/** One attempt in a line; opened, its headers and what came back. */
export function AttemptRow({ attempt }: { readonly attempt: Attempt }) {
  const t = useTranslations('webhooks');
  const locale = useLocale();
  const { status, error } = attempt;
  const isGood = status !== null && status >= 200 && status < 300;
  return (
    <li className="border-b border-line last:border-0">
      <details className="group">
        <summary className="grid cursor-pointer grid-cols-[auto_1fr_auto] items-center gap-x-2 px-3 py-2 hover:bg-sunken max-sm:min-h-11">
          <Icon name="right" className="size-3.5 text-muted group-open:rotate-90" />
          <span>
            <span className={isGood ? 'text-primary' : 'text-danger'}>
              {status === null ? t(`errors.${errorKey(error)}`) : `HTTP ${status}`}
            </span>{' '}
            <span className="text-muted">· {attempt.ms} ms</span>
          </span>
          <time dateTime={attempt.started_at} className="text-muted max-sm:col-start-2">
            {formatInstant(attempt.started_at, locale)}
          </time>
        </summary>
        <div className="space-y-3 border-t border-line bg-sunken px-3 py-3 text-[13px]">
          <Block title={t('requestHeaders')} text={headerText(attempt.request_headers)} />
          {status !== null && <Block title={t('responseHeaders')} text={headerText(attempt.response_headers)} />}
          {status !== null && <Block title={t('responseBody')} text={attempt.response_body || t('emptyBody')} />}
        </div>
      </details>
    </li>
  );
}

function Block({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div>
      <p className="font-medium">{title}</p>
      <pre className="max-h-48 overflow-auto font-mono break-all whitespace-pre-wrap">{text}</pre>
    </div>
  );
}

function headerText(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}
