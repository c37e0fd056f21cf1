import type { CreateProduct, Product } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import * as z from 'zod/mini';

import { Button } from '../../ui/button.tsx';
import { AmountField, CheckField, SelectField, TextField } from '../../ui/field.tsx';
import { useApi } from '../api/api-context.tsx';
import { FailureNotice } from '../api/query-failure.tsx';
import { SatKeyAutocomplete } from '../catalogs/sat-key-autocomplete.tsx';
import { tidyAmount } from '../format/money.ts';
import { requiredText } from '../forms/texts.ts';
import { useCheckedForm, useFieldErrors } from '../forms/use-checked-form.ts';
import { ivaChoices, taxChoicesOf, withheldChoices } from '../taxes/tax-choices.ts';

const schema = z.object({
  description: requiredText(1000),
  clave_prod_serv: z.string().check(z.regex(/^\d{8}$/, 'claveProdServ')),
  clave_unidad: z.string().check(z.regex(/^[A-Z0-9]{1,3}$/, 'claveUnidad')),
  unit_price: z.string().check(z.trim(), z.regex(/^$|^[\d,]{1,15}(\.\d{1,6})?$/, 'amount')),
  price_includes_tax: z.boolean(),
  sku: z.string(),
  iva: z.enum(ivaChoices),
  withheld: z.array(z.enum(withheldChoices)),
});
type ProductValues = z.infer<typeof schema>;

const POINTERS = ['/description', '/clave_prod_serv', '/clave_unidad', '/unit_price', '/sku'];

interface ProductFormProps {
  /** The product being changed; absent for a new one. */
  readonly product?: Product;
  readonly onSaved: (product: Product) => void;
}

export function ProductForm({ product, onSaved }: ProductFormProps) {
  const t = useTranslations('products');
  const { query } = useApi();
  const cache = useQueryClient();
  const onSuccess = async (saved: Product) => {
    await cache.invalidateQueries({ queryKey: ['get', '/v1/products'] });
    onSaved(saved);
  };
  const create = query.useMutation('post', '/v1/products', { onSuccess });
  const update = query.useMutation('patch', '/v1/products/{id}', { onSuccess });
  const { error, isPending } = product ? update : create;
  const form = useCheckedForm<ProductValues>({ schema, defaultValues: product ? valuesOf(product) : emptyProduct });
  const errorOf = useFieldErrors(form.formState.errors, error);
  const [keyName, setKeyName] = useState<string>();
  const [key, unit] = form.watch(['clave_prod_serv', 'clave_unidad']);
  const submit = form.handleSubmit((values) => {
    const body = toBody(values);
    if (product) update.mutate({ params: { path: { id: product.id } }, body });
    else create.mutate({ body });
  });
  return (
    <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
      {error && <FailureNotice error={error} shownElsewhere={POINTERS} />}
      <TextField label={t('description')} {...form.register('description')} error={errorOf('description')} />
      <SatKeyAutocomplete
        catalog="c_ClaveProdServ"
        label={t('satKey')}
        placeholder={t('satKeyPlaceholder')}
        value={key}
        note={keyName}
        error={errorOf('clave_prod_serv')}
        onValue={(value, name) => {
          setKeyName(name);
          form.setValue('clave_prod_serv', value, { shouldDirty: true, shouldValidate: name !== undefined });
        }}
      />
      <SatKeyAutocomplete
        catalog="c_ClaveUnidad"
        label={t('unit')}
        hint={t('unitHint')}
        value={unit}
        error={errorOf('clave_unidad')}
        onValue={(value) => form.setValue('clave_unidad', value.toUpperCase(), { shouldDirty: true })}
      />
      <AmountField
        label={t('price')}
        isOptional={t('optional')}
        {...form.register('unit_price')}
        error={errorOf('unit_price')}
      />
      <CheckField label={t('priceIncludesTax')} {...form.register('price_includes_tax')} />
      <TaxQuestion form={form} />
      <TextField label="SKU" isOptional={t('optional')} isMono {...form.register('sku')} error={errorOf('sku')} />
      <Button type="submit" kind="primary" isBusy={isPending}>
        {t(product ? 'save' : 'create')}
      </Button>
    </form>
  );
}

/** Asked by example, never by catalogue. */
function TaxQuestion({ form }: { readonly form: UseFormReturn<ProductValues> }) {
  const t = useTranslations('products');
  const tt = useTranslations('taxes');
  const chosen = form.watch('withheld');
  return (
    <>
      <SelectField
        label={t('iva')}
        {...form.register('iva')}
        options={ivaChoices.map((value) => ({ value, label: tt(`explained.${value}`) }))}
      />
      <fieldset>
        <legend className="font-medium">{t('withheld')}</legend>
        {withheldChoices.map((name) => (
          <CheckField
            key={name}
            label={tt(`withheld.${name}`)}
            checked={chosen.includes(name)}
            onChange={({ target }) =>
              form.setValue('withheld', target.checked ? [...chosen, name] : chosen.filter((other) => other !== name))
            }
          />
        ))}
      </fieldset>
    </>
  );
}

const emptyProduct: ProductValues = {
  description: '',
  clave_prod_serv: '',
  clave_unidad: 'H87',
  unit_price: '',
  price_includes_tax: false,
  sku: '',
  iva: 'iva_16',
  withheld: [],
};

function valuesOf(product: Product): ProductValues {
  const { description, clave_prod_serv, clave_unidad, price_includes_tax } = product;
  return {
    description,
    clave_prod_serv,
    clave_unidad,
    price_includes_tax,
    unit_price: product.unit_price ?? '',
    sku: product.sku ?? '',
    ...taxChoicesOf(product.taxes),
  };
}

function toBody(values: ProductValues): CreateProduct {
  const { iva, withheld, unit_price: price, sku, ...rest } = values;
  return {
    ...rest,
    unit_price: price === '' ? null : tidyAmount(price),
    sku: sku.trim() === '' ? null : sku.trim(),
    objeto_imp: iva === 'none' && withheld.length === 0 ? '01' : '02',
    taxes: [...(iva === 'none' ? [] : [iva]), ...withheld],
  };
}
