import type { Invoice } from '@kita/api-client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { isProblem } from '../../../lib/api/problem.ts';
import { FailureNotice } from '../../../lib/api/query-failure.tsx';
import { formatMoney } from '../../../lib/format/money.ts';
import { useCompany } from '../../../lib/session/company.ts';
import { useAnnounce } from '../../../ui/announcer.tsx';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Facts } from '../../../ui/card.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useEditorForm } from './editor-form.tsx';
import { FindingList } from './findings.tsx';
import { useLive, useLiveStore } from './live-context.tsx';
import { rememberKeys } from './remembered-keys.ts';
import type { Autosave } from './use-autosave.ts';

interface StampDialogProps {
  readonly autosave: Autosave;
  readonly onClose: () => void;
  readonly onStamped: (invoice: Invoice) => void;
  /** Goes to the field a finding is about. */
  readonly onJump: (pointer: string) => void;
}

/** The last look: for whom, how much, and what pressing the button does. */
export function StampDialog({ autosave, onClose, onStamped, onJump }: StampDialogProps) {
  const t = useTranslations('editor.stamp');
  const { company } = useCompany();
  const form = useEditorForm();
  const live = useLive();
  const values = form.getValues();
  const total = live?.comprobante ? formatMoney(live.comprobante.total, values.currency) : '…';
  const { stamp, error, isBusy } = useStamp(autosave, onStamped);
  return (
    <Dialog
      isForm
      title={t(values.type === 'E' ? 'titleCredit' : 'title')}
      closeLabel={t('back')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('back')}</Button>
          <Button kind="primary" icon="stamp" isBusy={isBusy} autoFocus onClick={() => void stamp()}>
            {t('action', { total })}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        {error !== undefined && <FailureNotice error={error} />}
        {isProblem(error) && error.code === 'invoice_invalid' && (
          <FindingList
            findings={(error.errors ?? []).map(({ pointer, code, sat, message }) => ({ pointer, code, sat, message }))}
            onJump={onJump}
          />
        )}
        <p className="text-3xl font-semibold tracking-tight">{total}</p>
        <Facts
          facts={[
            [t('for'), values.customer.legal_name],
            [
              t('rfc'),
              <span key="rfc" className="font-mono">
                {values.customer.rfc}
              </span>,
            ],
            [t('lines'), t('lineCount', { count: values.items.length })],
            [t('issuer'), company.legal_name],
          ]}
        />
        {live && live.errors.length > 0 && (
          <Banner tone="attention" title={t('refused')}>
            <FindingList findings={live.errors} onJump={onJump} />
          </Banner>
        )}
        <p className="text-muted">{t(company.livemode ? 'consequenceLive' : 'consequenceTest')}</p>
      </div>
    </Dialog>
  );
}

function useStamp(autosave: Autosave, onStamped: (invoice: Invoice) => void) {
  const t = useTranslations('editor.stamp');
  const { company } = useCompany();
  const announce = useAnnounce();
  const form = useEditorForm();
  const store = useLiveStore();
  const [error, setError] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const stamp = async () => {
    setBusy(true);
    setError(undefined);
    try {
      const values = form.getValues();
      const invoice = await autosave.issue(values);
      rememberKeys(company.id, values.items);
      const folio = `${invoice.series ?? ''}${invoice.folio ?? ''}`;
      announce(t(DONE[invoice.state] ?? 'pending', { folio }), invoice.state === 'rejected' ? 'danger' : 'good');
      onStamped(invoice);
    } catch (failure) {
      setError(failure);
      if (isProblem(failure)) store.refuse(failure.errors ?? []);
    } finally {
      setBusy(false);
    }
  };
  return { stamp, error, isBusy };
}

const DONE: Partial<Record<Invoice['state'], 'done' | 'rejected'>> = { stamped: 'done', rejected: 'rejected' };
