import type { Invoice } from '@kita/api-client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/table.tsx';
import { MailForm } from './mail-form.tsx';
import { WhatsAppForm } from './whatsapp-form.tsx';

type Channel = 'email' | 'whatsapp';
const CHANNELS: readonly Channel[] = ['email', 'whatsapp'];

/** Sends the stamped document, by mail or by WhatsApp; where the customer is reached stands there already. */
export function SendInvoice({ invoice }: { readonly invoice: Invoice }) {
  const t = useTranslations('mail.send');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{t('open')}</Button>
      {isOpen && <SendDialog invoice={invoice} onClose={() => setIsOpen(false)} />}
    </>
  );
}

interface SendProps {
  readonly invoice: Invoice;
  readonly onClose: () => void;
}

function SendDialog({ invoice, onClose }: SendProps) {
  const t = useTranslations('mail.send');
  const close = useTranslations('mail');
  const [channel, setChannel] = useState<Channel>('email');
  const customer = useApi().query.useQuery(
    'get',
    '/v1/customers/{id}',
    { params: { path: { id: invoice.customer ?? '' } } },
    { enabled: invoice.customer !== null },
  );
  const isKnown = invoice.customer === null || customer.data !== undefined || customer.isError;
  return (
    <Dialog title={t('title')} closeLabel={close('close')} onClose={onClose} isForm>
      <div className="space-y-4">
        <ChannelChoice channel={channel} onChoose={setChannel} />
        {!isKnown && <Skeleton width="60%" />}
        {isKnown && channel === 'email' && (
          <MailForm invoice={invoice} address={customer.data?.email ?? ''} onSent={onClose} />
        )}
        {isKnown && channel === 'whatsapp' && (
          <WhatsAppForm invoice={invoice} customer={customer.data} onSent={onClose} />
        )}
      </div>
    </Dialog>
  );
}

interface ChannelChoiceProps {
  readonly channel: Channel;
  readonly onChoose: (channel: Channel) => void;
}

function ChannelChoice({ channel, onChoose }: ChannelChoiceProps) {
  const t = useTranslations('mail.send');
  return (
    <fieldset>
      <legend className="font-medium">{t('by')}</legend>
      <div className="flex flex-wrap gap-x-6">
        {CHANNELS.map((one) => (
          <label key={one} className="flex min-h-9 items-center gap-2 max-sm:min-h-11">
            <input
              type="radio"
              name="channel"
              value={one}
              checked={channel === one}
              onChange={() => onChoose(one)}
              className="size-4 accent-primary"
            />
            <span>{t(`channels.${one}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
