import { defineEvents } from '../../platform/events/index.ts';
import { exportSchema } from './exports.schemas.ts';

export const exportEvents = defineEvents(exportSchema, {
  'export.ready': 'A file somebody asked for can be downloaded.',
  'export.failed': 'A file could not be made; asking again is safe.',
});
