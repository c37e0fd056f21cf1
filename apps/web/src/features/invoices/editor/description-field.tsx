import type { Product } from '@kita/api-client';
import { useFormContext } from 'react-hook-form';
import { useTranslations } from 'use-intl';

import { useApi } from '../../../lib/api/api-context.tsx';
import { formatMoney } from '../../../lib/format/money.ts';
import { useDebounced } from '../../../lib/use-debounced.ts';
import { Autocomplete } from '../../../ui/autocomplete.tsx';
import type { AutocompleteItem } from '../../../ui/autocomplete.tsx';
import { Field } from '../../../ui/field.tsx';
import { lineOf } from './editor-values.ts';
import type { EditorValues } from './editor-values.ts';

interface ProductItem extends AutocompleteItem {
  readonly product: Product;
}

interface DescriptionFieldProps {
  readonly index: number;
  readonly className: string;
  readonly error: string | undefined;
}

/** What is sold: free text, or a product that brings its keys, price and taxes along. */
export function DescriptionField({ index, className, error }: DescriptionFieldProps) {
  const t = useTranslations('editor.lines');
  const form = useFormContext<EditorValues>();
  const text = form.watch(`items.${index}.description`);
  const typed = useDebounced(text.trim(), 180);
  const { data } = useApi().query.useQuery('get', '/v1/products', {
    params: { query: { limit: 6, ...(typed !== '' && { q: typed }) } },
  });
  const items = (data?.data ?? []).map((product): ProductItem => ({
    key: product.id,
    label: product.description,
    detail: `${product.clave_prod_serv}${product.unit_price === null ? '' : ` · ${formatMoney(product.unit_price)}`}`,
    product,
  }));
  return (
    <Field label={t('description')} error={error} className={className}>
      {(control) => (
        <Autocomplete<ProductItem>
          id={control.id}
          describedBy={control['aria-describedby']}
          isInvalid={control['aria-invalid'] ?? false}
          label={t('description')}
          placeholder={t('descriptionPlaceholder')}
          text={text}
          onText={(value) => {
            form.setValue(`items.${index}.description`, value, {
              shouldDirty: true,
              shouldValidate: error !== undefined,
            });
            form.setValue(`items.${index}.product`, undefined);
          }}
          items={items}
          onChoose={({ product }) => {
            const quantity = form.getValues(`items.${index}.quantity`);
            form.setValue(
              `items.${index}`,
              { ...lineOf(product), quantity },
              { shouldDirty: true, shouldValidate: true },
            );
          }}
          isOptional
        />
      )}
    </Field>
  );
}
