import type { OwnershipTransfer } from '@kita/api-client';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { useIdempotencyKey } from '../../lib/api/idempotency-key.ts';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { formatDay } from '../../lib/format/dates.ts';
import { useCompany } from '../../lib/session/company.ts';
import { useMay } from '../../lib/session/may.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField } from '../../ui/field.tsx';
import { useMembers, useRefreshPeople } from './use-people.ts';

/** The proposal that waits: for whoever made it, and for whoever has to answer. */
export function WaitingTransfer() {
  const { data } = useApi().query.useQuery('get', '/v1/ownership-transfers', {});
  const [transfer] = data?.data ?? [];
  if (!transfer) return null;
  return transfer.is_yours_to_accept ? <Answer transfer={transfer} /> : <Waiting transfer={transfer} />;
}

function Waiting({ transfer }: { readonly transfer: OwnershipTransfer }) {
  const t = useTranslations('people.transfer');
  const locale = useLocale();
  const end = useEnd(transfer);
  return (
    <Banner
      tone="attention"
      title={t('waiting', { name: transfer.to.name })}
      action={
        <Button isBusy={end.isPending} onClick={end.run}>
          {t('takeBack')}
        </Button>
      }
    >
      {t('waitingText', { date: formatDay(transfer.expires_at, locale) })}
      {end.error ? <FailureNotice error={end.error} /> : null}
    </Banner>
  );
}

function Answer({ transfer }: { readonly transfer: OwnershipTransfer }) {
  const t = useTranslations('people.transfer');
  const end = useEnd(transfer);
  const accept = useApi().query.useMutation('post', '/v1/ownership-transfers/{id}/acceptance', {
    // What one may do is another from now on: the page begins anew.
    onSuccess: () => globalThis.location.reload(),
  });
  const failure: unknown = accept.error ?? end.error;
  return (
    <Banner
      tone="attention"
      title={t('yours', { name: transfer.from.name })}
      action={
        <>
          <Button
            kind="primary"
            isBusy={accept.isPending}
            onClick={() => accept.mutate({ params: { path: { id: transfer.id } } })}
          >
            {t('accept')}
          </Button>
          <Button isBusy={end.isPending} onClick={end.run}>
            {t('decline')}
          </Button>
        </>
      }
    >
      {t('yoursText', { name: transfer.from.name })}
      {failure ? <FailureNotice error={failure} /> : null}
    </Banner>
  );
}

function useEnd(transfer: OwnershipTransfer) {
  const t = useTranslations('people.transfer');
  const announce = useAnnounce();
  const refresh = useRefreshPeople();
  const end = useApi().query.useMutation('delete', '/v1/ownership-transfers/{id}', {
    onSuccess: async () => {
      await refresh();
      announce(t('ended'));
    },
  });
  return {
    error: end.error,
    isPending: end.isPending,
    run: () => end.mutate({ params: { path: { id: transfer.id } } }),
  };
}

/** Giving the company away: choose, read what it means, prove who you are, and the other person decides. */
export function TransferCard() {
  const t = useTranslations('people.transfer');
  const { company } = useCompany();
  const may = useMay();
  const [target, setTarget] = useState('');
  const [isAsking, setAsking] = useState(false);
  const candidates = (useMembers().data?.data ?? []).filter(({ role, is_you }) => role !== 'OWNER' && !is_you);
  if (!may('ownership:transfer') || candidates.length === 0 || company.status === 'closed') return null;
  const chosen = candidates.find(({ id }) => id === target);
  return (
    <Card title={t('title')}>
      <div className="space-y-4">
        <p className="text-muted">{t('text')}</p>
        <SelectField
          label={t('to')}
          value={target}
          onChange={({ target: { value } }) => setTarget(value)}
          options={[
            { value: '', label: t('choose') },
            ...candidates.map(({ id, name, email }) => ({ value: id, label: `${name} · ${email}` })),
          ]}
        />
        <Button kind="danger" disabled={!chosen} onClick={() => setAsking(true)}>
          {t('start')}
        </Button>
        {isAsking && chosen && <ConfirmTransfer id={chosen.id} name={chosen.name} onClose={() => setAsking(false)} />}
      </div>
    </Card>
  );
}

interface ConfirmProps {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}

function ConfirmTransfer({ id, name, onClose }: ConfirmProps) {
  const t = useTranslations('people.transfer');
  const tp = useTranslations('people');
  const { company } = useCompany();
  const announce = useAnnounce();
  const refresh = useRefreshPeople();
  const keyOf = useIdempotencyKey();
  const propose = useApi().query.useMutation('post', '/v1/ownership-transfers', {
    onSuccess: async () => {
      await refresh();
      announce(t('proposed', { name }));
      onClose();
    },
  });
  const body = { member: id };
  return (
    <Dialog
      title={t('confirmTitle', { company: company.trade_name ?? company.legal_name, name })}
      closeLabel={tp('cancel')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{tp('cancel')}</Button>
          <Button
            kind="danger"
            isBusy={propose.isPending}
            onClick={() => propose.mutate({ body, params: { header: { 'Idempotency-Key': keyOf(body) } } })}
          >
            {t('confirm', { name })}
          </Button>
        </>
      }
    >
      <div className="space-y-3">
        {propose.error && <FailureNotice error={propose.error} />}
        <p>{t('confirmText', { name })}</p>
      </div>
    </Dialog>
  );
}
