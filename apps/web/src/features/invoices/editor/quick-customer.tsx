import type { Customer } from '@kita/api-client';
import { useTranslations } from 'use-intl';

import { CustomerForm } from '../../../lib/customers/customer-form.tsx';
import { Dialog } from '../../../ui/dialog.tsx';

interface QuickCustomerProps {
  readonly onClose: () => void;
  readonly onMade: (customer: Customer) => void;
}

/** A new customer without leaving the document. */
export function QuickCustomer({ onClose, onMade }: QuickCustomerProps) {
  const t = useTranslations('customers');
  return (
    <Dialog isForm place="side" title={t('new')} closeLabel={t('close')} onClose={onClose}>
      <CustomerForm onSaved={onMade} />
    </Dialog>
  );
}
