import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { OperatorFlag } from '@kita/api-client';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { QueryFailure } from '../../lib/api/query-failure.tsx';
import { formatRecent } from '../../lib/format/dates.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { Skeleton } from '../../ui/table.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

/** A change under way: of the installation, of a company that is known, or of one whose id is still to be written. */
interface Asking {
  readonly flag: OperatorFlag;
  readonly isOn: boolean | null;
  readonly tenant: string | undefined;
  readonly isOfCompany: boolean;
}

export function Flags() {
  const t = useTranslations('operator.flags');
  const [asking, setAsking] = useState<Asking>();
  const { data, error, refetch } = useApi().query.useQuery('get', '/v1/operator/flags', {});
  return (
    <Page title={t('title')} summary={t('summary')}>
      {error ? (
        <QueryFailure error={error} onRetry={() => void refetch()} />
      ) : (
        <ul className="space-y-3">
          {data?.data.map((flag) => <FlagRow key={flag.name} flag={flag} onAsk={setAsking} />) ?? <Skeleton />}
        </ul>
      )}
      {asking && <SetFlag asking={asking} onClose={() => setAsking(undefined)} />}
    </Page>
  );
}

interface FlagRowProps {
  readonly flag: OperatorFlag;
  readonly onAsk: (asking: Asking) => void;
}

function FlagRow({ flag, onAsk }: FlagRowProps) {
  const t = useTranslations('operator.flags');
  return (
    <li className="space-y-3 rounded-md border border-line bg-surface p-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 flex-1 basis-72 space-y-1">
          <h2 className="flex flex-wrap items-center gap-2 font-mono font-medium">
            {flag.name}
            <OnOff isOn={flag.is_on} />
          </h2>
          <p className="text-muted">{flag.about}</p>
        </div>
        <div className="flex flex-wrap gap-2">
          <Button
            kind={flag.is_on ? 'danger' : 'primary'}
            onClick={() => onAsk({ flag, isOn: !flag.is_on, tenant: undefined, isOfCompany: false })}
          >
            {t(flag.is_on ? 'turnOff' : 'turnOn')}
            <span className="sr-only">{flag.name}</span>
          </Button>
          {flag.scope === 'company' && (
            <Button onClick={() => onAsk({ flag, isOn: !flag.is_on, tenant: undefined, isOfCompany: true })}>
              {t('forCompany')}
              <span className="sr-only">{flag.name}</span>
            </Button>
          )}
        </div>
      </div>
      {flag.overrides.length > 0 && <Overrides flag={flag} onAsk={onAsk} />}
    </li>
  );
}

function Overrides({ flag, onAsk }: FlagRowProps) {
  const t = useTranslations('operator.flags');
  const locale = useLocale();
  return (
    <ul className="divide-y divide-line border-t border-line">
      {flag.overrides.map(({ tenant, legal_name, is_on, reason, set_by, set_at }) => (
        <li key={tenant} className="flex flex-wrap items-center justify-between gap-3 py-2">
          <div className="min-w-0 flex-1 basis-64">
            <p className="flex flex-wrap items-center gap-2">
              {tenant === null ? (
                t('everybody')
              ) : (
                <Link to="/operator/companies/$id" params={{ id: tenant }} className="text-primary hover:underline">
                  {legal_name}
                </Link>
              )}
              <OnOff isOn={is_on} />
            </p>
            <p className="text-muted">{t('setBy', { name: set_by, when: formatRecent(set_at, locale), reason })}</p>
          </div>
          <Button
            onClick={() => onAsk({ flag, isOn: null, tenant: tenant ?? undefined, isOfCompany: tenant !== null })}
          >
            {t('remove')}
            <span className="sr-only">{legal_name ?? t('everybody')}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

function OnOff({ isOn }: { readonly isOn: boolean }) {
  const t = useTranslations('operator.flags');
  return (
    <Badge tone={isOn ? 'good' : 'danger'} shape={isOn ? 'disc' : 'cross'}>
      {t(isOn ? 'on' : 'off')}
    </Badge>
  );
}

function SetFlag({ asking, onClose }: { readonly asking: Asking; readonly onClose: () => void }) {
  const t = useTranslations('operator.flags');
  const { flag, isOn, isOfCompany } = asking;
  const cache = useQueryClient();
  const announce = useAnnounce();
  const [tenant, setTenant] = useState(asking.tenant ?? '');
  const set = useApi().query.useMutation('put', '/v1/operator/flags/{name}', {
    onSuccess: async () => {
      await cache.invalidateQueries();
      announce(t('done', { name: flag.name }));
      onClose();
    },
  });
  const action = isOn === null ? t('remove') : t(isOn ? 'turnOn' : 'turnOff');
  return (
    <ReasonDialog
      isDangerous={isOn === false}
      title={t('title2', { action, name: flag.name })}
      action={action}
      isBusy={set.isPending}
      error={set.error}
      onClose={onClose}
      onConfirm={(reason) =>
        set.mutate({
          params: { path: { name: flag.name } },
          body: { is_on: isOn, reason, ...(isOfCompany && { tenant: tenant.trim() }) },
        })
      }
    >
      <p>{t(isOfCompany ? 'meansCompany' : 'meansEverybody')}</p>
      {isOfCompany && asking.tenant === undefined && (
        <TextField
          isMono
          label={t('companyId')}
          hint={t('companyIdHint')}
          value={tenant}
          onChange={({ target }) => setTenant(target.value)}
        />
      )}
    </ReasonDialog>
  );
}
