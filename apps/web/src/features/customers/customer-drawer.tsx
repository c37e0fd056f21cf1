import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { QueryFailure } from '../../lib/api/query-failure.tsx';
import { CustomerForm } from '../../lib/customers/customer-form.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/table.tsx';
import { ArchiveCustomer } from './archive-customer.tsx';

interface CustomerDrawerProps {
  /** `new`, or which one. */
  readonly id: string;
  readonly onClose: () => void;
}

export function CustomerDrawer({ id, onClose }: CustomerDrawerProps) {
  const t = useTranslations('customers');
  const announce = useAnnounce();
  const isNew = id === 'new';
  const { data, error, refetch } = useApi().query.useQuery(
    'get',
    '/v1/customers/{id}',
    { params: { path: { id } } },
    { enabled: !isNew },
  );
  const onSaved = () => {
    announce(t('saved'));
    onClose();
  };
  return (
    <Dialog isForm place="side" title={t(isNew ? 'new' : 'edit')} closeLabel={t('close')} onClose={onClose}>
      {error && <QueryFailure error={error} onRetry={() => void refetch()} />}
      {isNew && <CustomerForm onSaved={onSaved} />}
      {!isNew && !data && !error && <Skeleton />}
      {data && (
        <div className="space-y-6">
          <CustomerForm customer={data} onSaved={onSaved} />
          <ArchiveCustomer customer={data} onDone={onClose} />
        </div>
      )}
    </Dialog>
  );
}
