import type { Invoice } from '@kita/api-client';
import { useFormContext } from 'react-hook-form';
import { useTranslations } from 'use-intl';

import { FailureNotice } from '../../../lib/api/query-failure.tsx';
import { formatMoney } from '../../../lib/format/money.ts';
import { useCompany } from '../../../lib/session/company.ts';
import { useAnnounce } from '../../../ui/announcer.tsx';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Facts } from '../../../ui/card.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import type { EditorValues } from './editor-values.ts';
import { FindingList } from './live-panel.tsx';
import { useLiveDocument } from './use-live-document.ts';
import type { SaveInvoice } from './use-save-invoice.ts';

interface StampDialogProps {
  readonly save: SaveInvoice;
  readonly onClose: () => void;
  readonly onStamped: (invoice: Invoice) => void;
}

/** The last look: for whom, how much, and what pressing the button does. */
export function StampDialog({ save, onClose, onStamped }: StampDialogProps) {
  const t = useTranslations('editor.stamp');
  const { company } = useCompany();
  const announce = useAnnounce();
  const form = useFormContext<EditorValues>();
  const live = useLiveDocument(form.control);
  const values = form.getValues();
  const total = live?.comprobante ? formatMoney(live.comprobante.total, values.currency) : '…';
  const stamp = async () => {
    const invoice = await save.stamp(values);
    if (!invoice) return;
    announce(
      t(invoice.state === 'stamped' ? 'done' : 'pending', { folio: `${invoice.series ?? ''}${invoice.folio ?? ''}` }),
    );
    onStamped(invoice);
  };
  return (
    <Dialog
      isForm
      title={t('title')}
      closeLabel={t('back')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('back')}</Button>
          <Button kind="primary" icon="stamp" isBusy={save.isStamping} autoFocus onClick={() => void stamp()}>
            {t('action', { total })}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        {save.error !== undefined && <FailureNotice error={save.error} />}
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
            <FindingList findings={live.errors} />
          </Banner>
        )}
        <p className="text-muted">{t(company.livemode ? 'consequenceLive' : 'consequenceTest')}</p>
      </div>
    </Dialog>
  );
}
