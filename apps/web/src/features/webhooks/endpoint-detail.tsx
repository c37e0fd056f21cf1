import { Link } from '@tanstack/react-router';
import type { WebhookEndpoint } from '@kita/api-client';
import { useLocale, useTranslations } from 'use-intl';

import { usePatternText } from '../../lib/events/use-event-text.ts';
import { formatInstant, formatRecent } from '../../lib/format/dates.ts';
import { useCompany } from '../../lib/session/company.ts';
import { May } from '../../lib/session/may.tsx';
import { Banner } from '../../ui/banner.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { Card, Facts } from '../../ui/card.tsx';
import { EndpointBadge } from './endpoint-badge.tsx';

/** What an endpoint is and how it is doing. */
export function EndpointDetail({ endpoint }: { readonly endpoint: WebhookEndpoint }) {
  const t = useTranslations('webhooks');
  const locale = useLocale();
  const patternText = usePatternText();
  const { company } = useCompany();
  const { health, url, events } = endpoint;
  const isSandbox = /\/sandbox\/webhook-bin\/[\w-]+$/.test(url);
  return (
    <div className="space-y-4">
      {endpoint.disabled_reason !== null && (
        <Banner tone="attention" title={t(`off.${endpoint.disabled_reason}`)}>
          {t('off.text')}
        </Banner>
      )}
      {health.disabled_after !== null && (
        <Banner tone="attention" title={t('failing.title')}>
          {t('failing.text', { when: formatInstant(health.disabled_after, locale) })}
        </Banner>
      )}
      <Card
        title={t('about')}
        actions={
          <May do="webhooks:write">
            <Link
              to="/$tenant/settings/webhooks/$endpoint/edit"
              params={{ tenant: company.id, endpoint: endpoint.id }}
              className={buttonClass('quiet')}
            >
              {t('edit')}
            </Link>
          </May>
        }
      >
        <Facts
          facts={[
            [t('state'), <EndpointBadge key="state" endpoint={endpoint} />],
            [
              t('address'),
              <span key="url" className="font-mono text-[13px] break-all">
                {url}
              </span>,
            ],
            [t('wants'), events.map((pattern) => patternText(pattern)).join(' · ')],
            [t('lastSuccess'), health.last_success_at === null ? '—' : formatRecent(health.last_success_at, locale)],
            ...(health.failing_since === null
              ? []
              : [[t('failingSince'), formatRecent(health.failing_since, locale)] as const]),
            [t('apiVersion'), endpoint.api_version],
          ]}
        />
        {isSandbox && (
          <p className="pt-3">
            <a href={url} target="_blank" rel="noreferrer" className="text-primary underline">
              {t('seeReceived')}
            </a>
          </p>
        )}
      </Card>
    </div>
  );
}
