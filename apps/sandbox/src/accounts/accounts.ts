import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import { bytes, integer, optionalInteger, text, type Row } from '../store/columns.ts';
import type { Store } from '../store/store.ts';

/** A customer of the simulated providers. */
export interface Account {
  readonly id: string;
  readonly user: string;
  /** Stamps bought; absent: without limit. */
  readonly stampsAssigned?: number;
  readonly stampsUsed: number;
  readonly lastMovementAt?: Date;
}

/** The account every new sandbox has, without limit of stamps. */
export const defaultAccount = { user: 'sandbox@kita.test', password: 'sandbox' } as const;

/** Creates the account, or gives the existing one of that user the new password and balance. */
export function saveAccount(store: Store, user: string, password: string, stamps: number | undefined): Account {
  const id = randomUUID();
  const upsert = store.prepare(`insert into accounts (id, user, password_hash, stamps_assigned) values (?, ?, ?, ?)
    on conflict (user) do update set password_hash = excluded.password_hash, stamps_assigned = excluded.stamps_assigned,
      stamps_used = 0`);
  store.write(() => upsert.run(id, user, passwordHash(user, password), stamps ?? null));
  const saved = accountOfUser(store, user);
  if (saved === undefined) throw new Error('the account just saved is not there');
  return saved;
}

export function ensureDefaultAccount(store: Store): void {
  if (accountOfUser(store, defaultAccount.user) === undefined) {
    saveAccount(store, defaultAccount.user, defaultAccount.password, undefined);
  }
}

/** The account with these credentials, or `undefined`. */
export function signIn(store: Store, user: string, password: string): Account | undefined {
  const row = store.prepare('select * from accounts where user = ?').get(user);
  if (row === undefined) return undefined;
  return timingSafeEqual(bytes(row, 'password_hash'), passwordHash(user, password)) ? fromRow(row) : undefined;
}

export function accountOfId(store: Store, id: string): Account | undefined {
  const row = store.prepare('select * from accounts where id = ?').get(id);
  return row === undefined ? undefined : fromRow(row);
}

export function listAccounts(store: Store): Account[] {
  return store.prepare('select * from accounts order by rowid').all().map(fromRow);
}

/** Takes one stamp off the balance; `false` when there is none left. */
export function spendStamp(store: Store, accountId: string, now: Date): boolean {
  const update = store.prepare(`update accounts set stamps_used = stamps_used + 1, last_movement_at = ?
    where id = ? and (stamps_assigned is null or stamps_used < stamps_assigned)`);
  return update.run(now.getTime(), accountId).changes === 1;
}

function accountOfUser(store: Store, user: string): Account | undefined {
  const row = store.prepare('select * from accounts where user = ?').get(user);
  return row === undefined ? undefined : fromRow(row);
}

// A plain hash is enough here: these are made-up credentials, and a slow one would only slow down tests.
function passwordHash(user: string, password: string): Buffer {
  return createHash('sha256').update(`${user}\n${password}`).digest();
}

function fromRow(row: Row): Account {
  const lastMovementAt = optionalInteger(row, 'last_movement_at');
  return {
    id: text(row, 'id'),
    user: text(row, 'user'),
    stampsAssigned: optionalInteger(row, 'stamps_assigned'),
    stampsUsed: integer(row, 'stamps_used'),
    ...(lastMovementAt !== undefined && { lastMovementAt: new Date(lastMovementAt) }),
  };
}
