import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { CustomerForm } from '../../lib/customers/customer-form.tsx';
import { RecordDrawer } from '../../lib/records/record-drawer.tsx';
import { Banner } from '../../ui/banner.tsx';
import { CustomerRights } from './customer-rights.tsx';

interface CustomerDrawerProps {
  /** `new`, or which one. */
  readonly id: string;
  readonly onClose: () => void;
}

export function CustomerDrawer({ id, onClose }: CustomerDrawerProps) {
  const t = useTranslations('customers.rights');
  const isNew = id === 'new';
  const path = { params: { path: { id } } };
  const read = useApi().query.useQuery('get', '/v1/customers/{id}', path, { enabled: !isNew });
  return (
    <RecordDrawer
      kind="customers"
      isNew={isNew}
      read={read}
      onClose={onClose}
      form={(customer, onSaved) =>
        customer && customer.erased_at !== null ? (
          <Banner title={t('erasedTitle')}>{t('erasedText')}</Banner>
        ) : (
          <CustomerForm {...(customer && { customer })} onSaved={onSaved} />
        )
      }
      more={(customer) => customer.erased_at === null && <CustomerRights customer={customer} onErased={onClose} />}
    />
  );
}
