import type { Product } from '@kita/api-client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../../lib/api/api-context.tsx';
import { formatMoney } from '../../../lib/format/money.ts';
import { useDebounced } from '../../../lib/use-debounced.ts';
import { Autocomplete } from '../../../ui/autocomplete.tsx';
import type { AutocompleteItem } from '../../../ui/autocomplete.tsx';
import { Field } from '../../../ui/field.tsx';
import { useEditorForm, useField } from './editor-form.tsx';
import { lineOf } from './editor-values.ts';
import { recallKey } from './remembered-keys.ts';
import { readTable } from './read-table.ts';
import type { TableLine } from './read-table.ts';

interface ProductItem extends AutocompleteItem {
  readonly product: Product;
}

interface DescriptionFieldProps {
  readonly index: number;
  readonly tenant: string;
  readonly className: string;
  readonly error: string | undefined;
  readonly onTable: (lines: readonly TableLine[]) => void;
}

/** What is sold: free text, a product that brings its keys, price and taxes along, or rows of a spreadsheet. */
export function DescriptionField({ index, tenant, className, error, onTable }: DescriptionFieldProps) {
  const t = useTranslations('editor.lines');
  const form = useEditorForm();
  const text = useField(`items.${index}.description`);
  const [isActive, setActive] = useState(false);
  const items = useProducts(text, isActive);
  return (
    <Field label={t('description')} error={error} className={className}>
      {(control) => (
        <Autocomplete<ProductItem>
          id={control.id}
          name={`items.${index}.description`}
          describedBy={control['aria-describedby']}
          isInvalid={control['aria-invalid'] ?? false}
          label={t('description')}
          placeholder={t('descriptionPlaceholder')}
          text={text}
          onActive={(active) => {
            setActive(active);
            if (!active) recall();
          }}
          onText={(value) => {
            form.setValue(`items.${index}.description`, value, { shouldDirty: true });
            if (form.getValues(`items.${index}.product`) !== undefined)
              form.setValue(`items.${index}.product`, undefined);
          }}
          onPaste={(event) => {
            const lines = readTable(event.clipboardData.getData('text/plain'));
            if (lines.length === 0) return;
            event.preventDefault();
            onTable(lines);
          }}
          items={items}
          onChoose={({ product }) => {
            const quantity = form.getValues(`items.${index}.quantity`);
            form.setValue(`items.${index}`, { ...lineOf(product), quantity }, { shouldDirty: true });
            form.clearErrors(`items.${index}`);
          }}
          isOptional
        />
      )}
    </Field>
  );

  /** The key this description had last time, when there is none yet. */
  function recall(): void {
    const line = form.getValues(`items.${index}`);
    const known = line.clave_prod_serv === '' ? recallKey(tenant, line.description) : undefined;
    if (!known) return;
    form.setValue(`items.${index}.clave_prod_serv`, known.clave_prod_serv);
    form.setValue(`items.${index}.clave_unidad`, known.clave_unidad);
  }
}

/** Most used first; looked for only where somebody is writing. */
function useProducts(text: string, isActive: boolean): readonly ProductItem[] {
  const typed = useDebounced(text.trim(), 180);
  const { data } = useApi().query.useQuery(
    'get',
    '/v1/suggestions/products',
    { params: { query: { limit: 6, ...(typed.length > 1 && { q: typed.slice(0, 100) }) } } },
    { enabled: isActive, staleTime: 30_000 },
  );
  if (!isActive) return [];
  return (data?.data ?? []).map(({ product }) => ({
    key: product.id,
    label: product.description,
    detail: `${product.clave_prod_serv}${product.unit_price === null ? '' : ` · ${formatMoney(product.unit_price)}`}`,
    product,
  }));
}
