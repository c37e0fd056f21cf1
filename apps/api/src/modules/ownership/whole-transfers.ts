import { wholeTable } from '../../platform/db/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { ownershipTransfers } from './ownership.tables.ts';

/** Every proposal that another person own the company, and how it ended. */
export const wholeTransfers = wholeTable(ownershipTransfers, (rows) =>
  rows.map((row) => ({
    object: 'ownership_transfer',
    id: encodeId('otr', row.id),
    from: encodeId('usr', row.fromUser),
    to: encodeId('usr', row.toUser),
    outcome: row.outcome,
    created_at: row.createdAt.toISOString(),
    expires_at: row.expiresAt.toISOString(),
    ended_at: row.endedAt?.toISOString() ?? null,
  })),
);
