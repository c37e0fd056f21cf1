import type { ApiKey, Member } from '@kita/api-client';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice, QueryFailure } from '../../lib/api/query-failure.tsx';
import { formatRecent } from '../../lib/format/dates.ts';
import { useCompany } from '../../lib/session/company.ts';
import { useMay } from '../../lib/session/may.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { CheckField } from '../../ui/field.tsx';
import { useRefreshPeople } from './use-people.ts';

export function RemoveMember({ member }: { readonly member: Member }) {
  const t = useTranslations('people.members');
  const may = useMay();
  const [isAsking, setAsking] = useState(false);
  if (!may('members:write') || !member.can_change || member.is_you) return null;
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t('remove')}
      </Button>
      {isAsking && <RemovalDialog member={member} onClose={() => setAsking(false)} />}
    </>
  );
}

/** Says what ends and what goes on: keys belong to the company, and who removes the person decides about those they know. */
function RemovalDialog({ member, onClose }: { readonly member: Member; readonly onClose: () => void }) {
  const t = useTranslations('people');
  const { company } = useCompany();
  const announce = useAnnounce();
  const refresh = useRefreshPeople();
  const [endsKeys, setEndsKeys] = useState(false);
  const remove = useApi().query.useMutation('delete', '/v1/members/{id}', {
    onSuccess: async () => {
      onClose();
      await refresh();
      announce(t('members.removed', { name: member.name }));
    },
  });
  const query = { api_keys: endsKeys ? ('revoke' as const) : ('keep' as const) };
  return (
    <Dialog
      title={t('members.removeTitle', { name: member.name })}
      closeLabel={t('cancel')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind="danger"
            isBusy={remove.isPending}
            onClick={() => remove.mutate({ params: { path: { id: member.id }, query } })}
          >
            {t('members.removeAction', { name: member.name })}
          </Button>
        </>
      }
    >
      <div className="space-y-3">
        {remove.error && <FailureNotice error={remove.error} />}
        <p>{t('members.removeText', { company: company.trade_name ?? company.legal_name })}</p>
        {member.api_keys > 0 && <KeysOf member={member} endsKeys={endsKeys} onChange={setEndsKeys} />}
      </div>
    </Dialog>
  );
}

interface KeysProps {
  readonly member: Member;
  readonly endsKeys: boolean;
  readonly onChange: (endsKeys: boolean) => void;
}

function KeysOf({ member, endsKeys, onChange }: KeysProps) {
  const t = useTranslations('people.members');
  const may = useMay();
  const params = { path: { id: member.id } };
  const isAllowed = may('api_keys:read');
  const { data, error, refetch } = useApi().query.useQuery(
    'get',
    '/v1/members/{id}/api-keys',
    { params },
    { enabled: isAllowed },
  );
  return (
    <>
      <p>{t('removeKeys', { count: member.api_keys })}</p>
      {error && <QueryFailure error={error} onRetry={() => void refetch()} />}
      {data && (
        <ul className="max-h-48 divide-y divide-line overflow-y-auto rounded border border-line px-3">
          {data.data.map((key) => (
            <KeyLine key={key.id} apiKey={key} />
          ))}
        </ul>
      )}
      {may('api_keys:write') && (
        <div>
          <CheckField
            label={t('endKeys', { count: member.api_keys })}
            checked={endsKeys}
            onChange={({ target }) => onChange(target.checked)}
          />
          <p className="text-muted">{t('endKeysHint')}</p>
        </div>
      )}
    </>
  );
}

function KeyLine({ apiKey }: { readonly apiKey: ApiKey }) {
  const t = useTranslations('people.members');
  const locale = useLocale();
  const { name, hint, livemode, last_used_at } = apiKey;
  return (
    <li className="py-2">
      <p>
        <span className="font-medium">{name}</span> · {t(livemode ? 'liveKey' : 'testKey')}
      </p>
      <p className="[overflow-wrap:anywhere] text-muted">
        <span className="font-mono">{hint}</span> ·{' '}
        {last_used_at === null ? t('keyNeverUsed') : t('keyUsed', { when: formatRecent(last_used_at, locale) })}
      </p>
    </li>
  );
}
