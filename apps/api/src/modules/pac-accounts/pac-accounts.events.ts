import { defineEvents } from '../../platform/events/index.ts';
import { pacAccountSchema } from './pac-accounts.schemas.ts';

export const pacAccountEvents = defineEvents(pacAccountSchema, {
  'pac_account.replaced': 'New documents are stamped with another PAC account, or with new credentials.',
});
