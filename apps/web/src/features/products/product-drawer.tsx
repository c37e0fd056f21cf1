import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { QueryFailure } from '../../lib/api/query-failure.tsx';
import { ProductForm } from '../../lib/products/product-form.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/table.tsx';
import { ArchiveProduct } from './archive-product.tsx';

interface ProductDrawerProps {
  /** `new`, or which one. */
  readonly id: string;
  readonly onClose: () => void;
}

export function ProductDrawer({ id, onClose }: ProductDrawerProps) {
  const t = useTranslations('products');
  const announce = useAnnounce();
  const isNew = id === 'new';
  const { data, error, refetch } = useApi().query.useQuery(
    'get',
    '/v1/products/{id}',
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
      {isNew && <ProductForm onSaved={onSaved} />}
      {!isNew && !data && !error && <Skeleton />}
      {data && (
        <div className="space-y-6">
          <ProductForm product={data} onSaved={onSaved} />
          <ArchiveProduct product={data} onDone={onClose} />
        </div>
      )}
    </Dialog>
  );
}
