import { sql } from 'drizzle-orm';
import type { Placeholder } from 'drizzle-orm';
import type { QueryResultRow } from 'pg';

import { clientOf } from './database.ts';
import type { Tx } from './database.ts';

interface Preparable<T> {
  prepare(name: string): Prepared<T>;
}

interface Prepared<T> {
  execute(values?: Record<string, unknown>): Promise<T>;
}

/** Gives the place of a value in a statement. */
type Place<P> = <K extends keyof P & string>(key: K) => Placeholder<K>;

/**
 * A statement for paths where every millisecond counts: built once per connection, and parsed and planned once by the
 * server under its name, which must be unique. Values may be null only in columns that travel as they are (text, uuid,
 * numbers): the encoders of jsonb and timestamps are not asked about null.
 *
 * ```ts
 * const tenantById = statement<{ id: string }>()('tenant_by_id', (tx, p) =>
 *   tx.select().from(tenants).where(eq(tenants.id, p('id'))));
 * const [tenant] = await tenantById(tx, { id });
 * ```
 */
export function statement<P extends object>() {
  return <T>(name: string, build: (tx: Tx, place: Place<P>) => Preparable<T>): ((tx: Tx, values: P) => Promise<T>) => {
    const known = new WeakMap<Tx, Prepared<T>>();
    return (tx, values) => {
      const prepared = known.get(tx) ?? build(tx, (key) => sql.placeholder(key)).prepare(name);
      known.set(tx, prepared);
      return prepared.execute(Object.fromEntries(Object.entries(values)));
    };
  };
}

/** As `statement`, for SQL that the query builder has no words for. `places` names the values `$1`, `$2`… in order. */
export function rawStatement<P extends object, R extends QueryResultRow>(
  name: string,
  text: string,
  places: ReadonlyArray<keyof P>,
): (tx: Tx, values: P) => Promise<R[]> {
  return async (tx, values) => {
    const { rows } = await clientOf(tx).query<R>({ name, text, values: places.map((place) => values[place]) });
    return rows;
  };
}
