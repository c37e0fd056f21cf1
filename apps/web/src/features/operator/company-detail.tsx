import type { OperatorTenantDetail } from '@kita/api-client';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { QueryFailure } from '../../lib/api/query-failure.tsx';
import { formatDay, formatInstant, formatRecent } from '../../lib/format/dates.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card, Facts } from '../../ui/card.tsx';
import { Page } from '../../ui/page.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { ModeBadge, StatusBadge } from './badges.tsx';
import { CompanyMembers } from './company-members.tsx';
import { LiftSuspension, SuspendCompany } from './suspend-company.tsx';

/** One company in one mode: its state, its people, and what an operator may do about it. */
export function CompanyDetail({ id }: { readonly id: string }) {
  const { data, error, refetch } = useApi().query.useQuery('get', '/v1/operator/tenants/{id}', {
    params: { path: { id } },
  });
  if (error) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return <Shown company={data} />;
}

function Shown({ company }: { readonly company: OperatorTenantDetail }) {
  const t = useTranslations('operator.company');
  const [isSuspending, setSuspending] = useState(false);
  return (
    <Page
      title={company.trade_name ?? company.legal_name}
      summary={
        <span className="flex flex-wrap items-center gap-2">
          <span className="font-mono">{company.rfc}</span>
          <ModeBadge isLive={company.livemode} />
          <StatusBadge status={company.status} />
        </span>
      }
      actions={
        company.status === 'active' ? (
          <Button kind="danger" onClick={() => setSuspending(true)}>
            {t('suspend')}
          </Button>
        ) : (
          company.is_stopped_by_operator && <LiftSuspension id={company.id} />
        )
      }
    >
      {company.status !== 'active' && (
        <Banner tone="attention" title={t(company.is_stopped_by_operator ? 'stoppedByUs' : 'stoppedByThem')}>
          {company.status_reason !== null && <p>{company.status_reason}</p>}
        </Banner>
      )}
      <div className="grid gap-4 lg:grid-cols-2">
        <CompanyFacts company={company} />
        <OnTheirWay states={company.invoices_by_state} />
      </div>
      <CompanyMembers company={company} />
      {isSuspending && <SuspendCompany company={company} onClose={() => setSuspending(false)} />}
    </Page>
  );
}

function CompanyFacts({ company }: { readonly company: OperatorTenantDetail }) {
  const t = useTranslations('operator.company');
  const locale = useLocale();
  const { last_activity_at: activity, certificate_valid_to: until } = company;
  return (
    <Card title={t('facts')}>
      <Facts
        facts={[
          [t('legalName'), company.legal_name],
          [
            t('id'),
            <span key="id" className="font-mono text-xs [overflow-wrap:anywhere]">
              {company.id}
            </span>,
          ],
          [t('since'), formatDay(company.created_at, locale)],
          [t('thisMonth'), company.invoices_this_month.toLocaleString(locale)],
          [t('lastActivity'), activity === null ? t('none') : formatRecent(activity, locale)],
          [t('certificate'), until === null ? t('noCertificate') : t('until', { date: formatDay(until, locale) })],
          [t('keys'), String(company.api_keys)],
          ...(company.status_since === null
            ? []
            : [[t('statusSince'), formatInstant(company.status_since, locale)] as const]),
        ]}
      />
    </Card>
  );
}

function OnTheirWay({ states }: { readonly states: OperatorTenantDetail['invoices_by_state'] }) {
  const t = useTranslations('operator.company');
  const names = ['draft', 'sealed', 'sending', 'rejected', 'unknown', 'needs_attention'] as const;
  const present = names.filter((name) => (states[name] ?? 0) > 0);
  return (
    <Card title={t('onTheirWay')}>
      {present.length === 0 ? (
        <p className="text-muted">{t('nothingOnTheWay')}</p>
      ) : (
        <Facts facts={present.map((name) => [t(`states.${name}`), String(states[name])] as const)} />
      )}
    </Card>
  );
}
