import { createHash, randomBytes } from 'node:crypto';
import { optionalInteger, text } from '../store/columns.ts';
import type { Store } from '../store/store.ts';

/** What a bearer token is worth at this moment. */
export type TokenState = { kind: 'valid'; accountId: string } | { kind: 'expired' } | { kind: 'unknown' };

export interface TokenDesk {
  /** A new token; without `expiresAt` it never ends. */
  issue(accountId: string, expiresAt?: Date): string;
  check(token: string, now: Date): TokenState;
  /** Ends the token at once: later checks say `expired`. */
  expire(token: string): void;
}

interface Held {
  readonly accountId: string;
  readonly expiresAt: number;
}

/** Tokens are kept as hashes; the ones in use stay in memory, because every stamp checks one. */
export function openTokenDesk(store: Store): TokenDesk {
  const held = new Map<string, Held>();

  function find(hash: string): Held | undefined {
    const known = held.get(hash);
    if (known !== undefined) return known;
    const row = store.prepare('select account_id, expires_at from tokens where token_hash = ?').get(hash);
    if (row === undefined) return undefined;
    const read = { accountId: text(row, 'account_id'), expiresAt: optionalInteger(row, 'expires_at') ?? Infinity };
    held.set(hash, read);
    return read;
  }

  return {
    issue(accountId, expiresAt) {
      const token = randomBytes(48).toString('base64url');
      const insert = store.prepare('insert into tokens (token_hash, account_id, expires_at) values (?, ?, ?)');
      store.write(() => insert.run(hashOf(token), accountId, expiresAt?.getTime() ?? null));
      return token;
    },
    check(token, now) {
      const found = find(hashOf(token));
      if (found === undefined) return { kind: 'unknown' };
      return found.expiresAt > now.getTime() ? { kind: 'valid', accountId: found.accountId } : { kind: 'expired' };
    },
    expire(token) {
      const hash = hashOf(token);
      held.delete(hash);
      const update = store.prepare('update tokens set expires_at = 0 where token_hash = ?');
      store.write(() => update.run(hash));
    },
  };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64');
}
