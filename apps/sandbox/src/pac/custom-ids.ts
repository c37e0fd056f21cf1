import { text } from '../store/columns.ts';
import type { Store } from '../store/store.ts';

const heldMs = 72 * 60 * 60 * 1000;

/** The UUID that was stamped under this key of the client, while the provider still remembers it (72 hours). */
export function uuidOfCustomId(store: Store, accountId: string, customId: string, now: Date): string | undefined {
  const row = store
    .prepare('select uuid from custom_ids where account_id = ? and custom_id = ? and expires_at > ?')
    .get(accountId, customId, now.getTime());
  return row === undefined ? undefined : text(row, 'uuid');
}

export function holdCustomId(store: Store, accountId: string, customId: string, uuid: string, now: Date): void {
  store
    .prepare('insert or replace into custom_ids (account_id, custom_id, uuid, expires_at) values (?, ?, ?, ?)')
    .run(accountId, customId, uuid, now.getTime() + heldMs);
}
