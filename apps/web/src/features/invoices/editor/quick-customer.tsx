import type { Customer } from '@kita/api-client';
import { useTranslations } from 'use-intl';

import { CustomerForm } from '../../../lib/customers/customer-form.tsx';
import { Dialog } from '../../../ui/dialog.tsx';

interface QuickCustomerProps {
  /** What was typed already. */
  readonly rfc: string;
  readonly onClose: () => void;
  readonly onMade: (customer: Customer) => void;
}

/** A new customer without leaving the document. */
export function QuickCustomer({ rfc, onClose, onMade }: QuickCustomerProps) {
  const t = useTranslations('customers');
  return (
    <Dialog isForm place="side" title={t('new')} closeLabel={t('close')} onClose={onClose}>
      <CustomerForm initial={{ rfc }} onSaved={onMade} />
    </Dialog>
  );
}
