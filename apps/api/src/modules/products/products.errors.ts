import { defineError } from '../../platform/errors/index.ts';

export const ProductInvalid = defineError({
  code: 'product_invalid',
  status: 422,
  title: { es: 'Los datos del producto no son válidos', en: 'The product data is not valid' },
  detail: { es: 'Corrige lo señalado en errors.', en: 'Correct what errors says.' },
});

export const ProductKeyTaken = defineError({
  code: 'product_key_taken',
  status: 409,
  title: { es: 'Ya hay un producto con ese código', en: 'A product with that code exists' },
  detail: {
    es: 'El sku o el external_id ya lo usa otro producto. Búscalo y actualízalo, o usa otro.',
    en: 'Another product uses that sku or external_id. Find and update it, or use another.',
  },
});
