import { z } from 'zod';

import { readActor } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import type { EventRow } from '../../platform/events/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { actorNames } from '../audit-log/index.ts';
import { readLatestEvents } from './dashboard.repository.ts';
import type { DashboardWire } from './dashboard.schemas.ts';
import { INVOICE_EVENTS_SHOWN } from './dashboard.words.ts';

type Activity = DashboardWire['activity'][number];

const SHOWN_MAX = 10;

/** What the summary of an invoice in an event is sure to hold. */
const snapshotSchema = z.looseObject({
  id: z.string(),
  type: z.string(),
  series: z.string().nullable(),
  folio: z.string().nullable(),
  receiver: z.looseObject({ legal_name: z.string() }),
  currency: z.string(),
  total: z.string(),
});
const typeSchema = z.enum(INVOICE_EVENTS_SHOWN);

/** The latest changes of state, who made them, and the document as it was then. */
export async function readActivity(tx: Tx, tenantId: string): Promise<Activity[]> {
  const rows = await readLatestEvents(tx, tenantId, INVOICE_EVENTS_SHOWN, SHOWN_MAX);
  const names = await actorNames(
    tx,
    tenantId,
    rows.flatMap(({ actor }) => readActor(actor)?.id ?? []),
  );
  return rows.flatMap((row) => present(row, names));
}

function present(row: EventRow, names: ReadonlyMap<string, string>): Activity[] {
  const type = typeSchema.safeParse(row.type);
  const snapshot = snapshotSchema.safeParse(row.object);
  if (!type.success || !snapshot.success) return [];
  const { receiver, id, series, folio, currency, total } = snapshot.data;
  const actor = readActor(row.actor);
  return [
    {
      id: encodeId('evt', row.id),
      type: type.data,
      at: row.createdAt.toISOString(),
      actor: actor ? { ...actor, name: names.get(actor.id) ?? null } : null,
      invoice: { id, type: snapshot.data.type, series, folio, receiver: receiver.legal_name, currency, total },
    },
  ];
}
