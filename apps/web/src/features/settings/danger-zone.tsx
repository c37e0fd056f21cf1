import type { Tenant } from '@kita/api-client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { useIdempotencyKey } from '../../lib/api/idempotency-key.ts';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { useMay } from '../../lib/session/may.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';

/** Stopping the company, each step with what it means; and the way back. */
export function DangerZone({ tenant }: { readonly tenant: Tenant }) {
  const t = useTranslations('settings.danger');
  const may = useMay();
  const [asking, setAsking] = useState<'suspend' | 'close'>();
  if (!may('tenant:close')) return null;
  return (
    <Card title={t('title')}>
      <div className="divide-y divide-line">
        {tenant.status === 'active' && (
          <Row text={t('suspendText')}>
            <Button kind="danger" onClick={() => setAsking('suspend')}>
              {t('suspend')}
            </Button>
          </Row>
        )}
        {tenant.status === 'suspended' && (
          <Resume path="/v1/tenant/suspension" text={t('resumeText')} label={t('resume')} />
        )}
        {tenant.status === 'closed' ? (
          <Resume path="/v1/tenant/closure" text={t('reopenText')} label={t('reopen')} />
        ) : (
          <Row text={t('closeText')}>
            <Button kind="danger" onClick={() => setAsking('close')}>
              {t('close')}
            </Button>
          </Row>
        )}
      </div>
      {asking === 'suspend' && <Suspend tenant={tenant} onClose={() => setAsking(undefined)} />}
      {asking === 'close' && <Close tenant={tenant} onClose={() => setAsking(undefined)} />}
    </Card>
  );
}

function Row({ text, children }: { readonly text: string; readonly children: React.ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 py-3 first:pt-0 last:pb-0">
      <p className="max-w-prose flex-1 basis-64 text-muted">{text}</p>
      {children}
    </div>
  );
}

/** What the company may do is another from now on, in both modes: the page begins anew. */
const beginAnew = () => globalThis.location.reload();

interface ResumeProps {
  readonly path: '/v1/tenant/suspension' | '/v1/tenant/closure';
  readonly text: string;
  readonly label: string;
}

function Resume({ path, text, label }: ResumeProps) {
  const resume = useApi().query.useMutation('delete', path, { onSuccess: beginAnew });
  return (
    <Row text={text}>
      <Button isBusy={resume.isPending} onClick={() => resume.mutate({})}>
        {label}
      </Button>
      {resume.error && <FailureNotice error={resume.error} />}
    </Row>
  );
}

interface StopProps {
  readonly tenant: Tenant;
  readonly onClose: () => void;
}

function Suspend({ tenant, onClose }: StopProps) {
  const t = useTranslations('settings.danger');
  const [reason, setReason] = useState('');
  const keyOf = useIdempotencyKey();
  const suspend = useApi().query.useMutation('post', '/v1/tenant/suspension', { onSuccess: beginAnew });
  const body = { reason: reason.trim() };
  return (
    <Dialog
      isForm
      title={t('suspendTitle', { company: nameOf(tenant) })}
      closeLabel={t('keep')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('keep')}</Button>
          <Button
            kind="danger"
            disabled={body.reason.length < 3}
            isBusy={suspend.isPending}
            onClick={() => suspend.mutate({ body, params: { header: { 'Idempotency-Key': keyOf(body) } } })}
          >
            {t('suspendAction', { company: nameOf(tenant) })}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        {suspend.error && <FailureNotice error={suspend.error} />}
        <p>{t('suspendMeans')}</p>
        <TextField
          label={t('reason')}
          hint={t('reasonHint')}
          maxLength={300}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
    </Dialog>
  );
}

function Close({ tenant, onClose }: StopProps) {
  const t = useTranslations('settings.danger');
  const [reason, setReason] = useState('');
  const [rfc, setRfc] = useState('');
  const keyOf = useIdempotencyKey();
  const close = useApi().query.useMutation('post', '/v1/tenant/closure', { onSuccess: beginAnew });
  const body = { rfc: rfc.trim(), reason: reason.trim() };
  const isReady = body.reason.length >= 3 && body.rfc.toUpperCase() === tenant.rfc;
  return (
    <Dialog
      isForm
      title={t('closeTitle', { company: nameOf(tenant) })}
      closeLabel={t('keep')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('keep')}</Button>
          <Button
            kind="danger"
            disabled={!isReady}
            isBusy={close.isPending}
            onClick={() => close.mutate({ body, params: { header: { 'Idempotency-Key': keyOf(body) } } })}
          >
            {t('closeAction', { company: nameOf(tenant) })}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        {close.error && <FailureNotice error={close.error} />}
        <ul className="list-disc space-y-1 pl-5">
          <li>{t('closeKeys')}</li>
          <li>{t('closePeople')}</li>
          <li>{t('closeKept')}</li>
          <li>{t('closeBack')}</li>
        </ul>
        <TextField
          label={t('reason')}
          maxLength={300}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <TextField
          isMono
          autoComplete="off"
          label={t('confirmRfc', { rfc: tenant.rfc })}
          value={rfc}
          onChange={({ target }) => setRfc(target.value)}
        />
      </div>
    </Dialog>
  );
}

function nameOf(tenant: Tenant): string {
  return tenant.trade_name ?? tenant.legal_name;
}
