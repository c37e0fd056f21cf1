import { defineEvents } from '../../platform/events/index.ts';
import { seriesSchema } from './series.schemas.ts';

/** A folio that a document takes is told by the document's own events, not here. */
export const seriesEvents = defineEvents(seriesSchema, {
  'series.created': 'A series was made. The two a company begins with come without an event.',
  'series.updated': 'The counter of a series was moved by a person, or another series became the default.',
});
