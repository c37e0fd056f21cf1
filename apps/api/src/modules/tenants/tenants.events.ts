import { defineEvents } from '../../platform/events/index.ts';
import { companySchema } from './tenants.schemas.ts';

export const tenantEvents = defineEvents(companySchema, {
  'tenant.created': 'The company was made in this mode: its first event.',
  'tenant.updated': 'Data or logo of the company changed.',
});
