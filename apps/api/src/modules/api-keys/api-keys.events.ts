import { defineEvents } from '../../platform/events/index.ts';
import { apiKeySchema } from './api-keys.schemas.ts';

/** What becomes of keys; never the key itself. */
export const apiKeyEvents = defineEvents(apiKeySchema, {
  'api_key.created': 'A key was made.',
  'api_key.updated': 'Its name or its list of addresses changed.',
  'api_key.rotated': 'Another key takes its place; this one ends at `expires_at`.',
  'api_key.revoked': 'It ended at once.',
});
