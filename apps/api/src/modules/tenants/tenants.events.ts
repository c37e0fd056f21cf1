import { defineEvents } from '../../platform/events/index.ts';
import { companySchema } from './tenants.schemas.ts';

export const tenantEvents = defineEvents(companySchema, {
  'tenant.created': 'The company was made in this mode: its first event.',
  'tenant.updated': 'Data or logo of the company changed.',
  'tenant.suspended': 'The company only reads from now on; `status_reason` says why.',
  'tenant.closed': 'The company was closed: its keys ended, its documents stay.',
  'tenant.resumed': 'A suspended or closed company works again.',
});
