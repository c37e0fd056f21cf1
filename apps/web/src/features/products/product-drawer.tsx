import { useApi } from '../../lib/api/api-context.tsx';
import { ProductForm } from '../../lib/products/product-form.tsx';
import { RecordDrawer } from '../../lib/records/record-drawer.tsx';

interface ProductDrawerProps {
  /** `new`, or which one. */
  readonly id: string;
  readonly onClose: () => void;
}

export function ProductDrawer({ id, onClose }: ProductDrawerProps) {
  const isNew = id === 'new';
  const path = { params: { path: { id } } };
  const read = useApi().query.useQuery('get', '/v1/products/{id}', path, { enabled: !isNew });
  return (
    <RecordDrawer
      kind="products"
      isNew={isNew}
      read={read}
      onClose={onClose}
      form={(product, onSaved) => <ProductForm {...(product && { product })} onSaved={onSaved} />}
    />
  );
}
