import { defineEvents } from '../../platform/events/index.ts';
import { productSchema } from './products.schemas.ts';

export const productEvents = defineEvents(productSchema, {
  'product.created': 'A product was made.',
  'product.updated': 'Data of a product changed; documents already made keep what they said.',
  'product.archived': 'A product left the lists; documents that name it stay.',
});
