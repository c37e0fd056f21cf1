import { defineEvents } from '../../platform/events/index.ts';
import { customerSchema } from './customers.schemas.ts';

export const customerEvents = defineEvents(customerSchema, {
  'customer.created': 'A customer was made.',
  'customer.updated': 'Data of a customer changed; documents already made keep what they said.',
  'customer.erased':
    'The data of a customer was erased at its request: only the id is left; documents that name it stay.',
  'customer.archived': 'A customer left the lists; documents that name it stay.',
});
