import { wholeTable } from '../../platform/db/index.ts';
import { events, presentEvent } from '../../platform/events/index.ts';

/** Every event that is kept. */
export const wholeEvents = wholeTable(events, (rows, { livemode }) => rows.map((row) => presentEvent(row, livemode)));
