import type { Tenant, User } from '@kita/api-client';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice, QueryFailure } from '../../lib/api/query-failure.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { Skeleton } from '../../ui/table.tsx';
import { WithUser } from './use-account.tsx';

/** Erasing the account: first what stands in the way, then what goes and what the law has us keep. */
export function EraseAccount({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('myData.erase');
  const { data, error, refetch } = useApi().query.useQuery('get', '/v1/tenants', {});
  const mine = data?.data.filter(({ livemode }) => livemode);
  const companies = mine?.filter(({ status }) => status !== 'closed');
  if (companies?.length === 0)
    return (
      <WithUser>
        {(user) => <ConfirmErasure user={user} hasClosed={(mine?.length ?? 0) > 0} onClose={onClose} />}
      </WithUser>
    );
  return (
    <Dialog
      title={t('title')}
      closeLabel={t('keep')}
      onClose={onClose}
      footer={<Button onClick={onClose}>{t('keep')}</Button>}
    >
      {error && <QueryFailure error={error} onRetry={() => void refetch()} />}
      {!companies && !error && <Skeleton />}
      {companies && <StandsInTheWay companies={companies} />}
    </Dialog>
  );
}

function StandsInTheWay({ companies }: { readonly companies: readonly Tenant[] }) {
  const t = useTranslations('myData.erase');
  return (
    <div className="space-y-4">
      <p>{t('first', { count: companies.length })}</p>
      <ul className="divide-y divide-line">
        {companies.map(({ id, trade_name, legal_name, role }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
            <span className="min-w-0">
              <span className="break-words">{trade_name ?? legal_name}</span>
              <span className="block text-muted">{t(role === 'OWNER' ? 'owner' : 'member')}</span>
            </span>
            <Link to="/$tenant/settings/people" params={{ tenant: id }} className="underline">
              {t('goTo')}
            </Link>
          </li>
        ))}
      </ul>
      <p className="text-muted">{t('documentsStay')}</p>
    </div>
  );
}

interface ConfirmErasureProps {
  readonly user: User;
  /** Nobody will enter its closed companies any more. */
  readonly hasClosed: boolean;
  readonly onClose: () => void;
}

function ConfirmErasure({ user, hasClosed, onClose }: ConfirmErasureProps) {
  const t = useTranslations('myData.erase');
  const [email, setEmail] = useState('');
  // Nothing of the person may stay in this tab's memory either.
  const leave = () => globalThis.location.assign('/sign-in');
  const erase = useApi().query.useMutation('post', '/v1/user/erasure', { onSuccess: leave });
  const isSame = email.trim().toLowerCase() === user.email.toLowerCase();
  return (
    <Dialog
      isForm
      title={t('confirmTitle')}
      closeLabel={t('keep')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('keep')}</Button>
          <Button
            kind="danger"
            disabled={!isSame}
            isBusy={erase.isPending}
            onClick={() => erase.mutate({ body: { confirm_email: email.trim() } })}
          >
            {t('action')}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        {erase.error && <FailureNotice error={erase.error} />}
        <ul className="list-disc space-y-1 pl-5">
          <li>{t('goes')}</li>
          <li>{t('stays')}</li>
          {hasClosed && <li>{t('closed')}</li>}
          <li>{t('forGood')}</li>
        </ul>
        <TextField
          type="email"
          autoComplete="off"
          label={t('confirmEmail', { email: user.email })}
          value={email}
          onChange={({ target }) => setEmail(target.value)}
        />
      </div>
    </Dialog>
  );
}
