import { sql } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';

export interface PersonRow extends Record<string, unknown> {
  readonly id: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly name: string;
  readonly language: 'es' | 'en';
  readonly has_two_factor: boolean;
  readonly is_operator: boolean;
  readonly created_at: string;
  readonly open_sessions: number;
  readonly last_seen_at: string | null;
}

export interface PersonFilters {
  readonly words?: string | undefined;
  readonly id?: string | undefined;
  readonly before?: { readonly at: string; readonly id: string } | undefined;
  readonly limit: number;
}

/** People by e-mail, name or id, newest first. */
export async function findPeople(tx: Tx, { words, id, before, limit }: PersonFilters): Promise<readonly PersonRow[]> {
  const like = `%${words?.replaceAll(/[\\%_]/g, String.raw`\$&`) ?? ''}%`;
  const conditions = [
    ...(id === undefined ? [] : [sql`u.id = ${id}::uuid`]),
    ...(words === undefined ? [] : [sql`(u.email like ${like.toLowerCase()} or u.name ilike ${like})`]),
    ...(before === undefined ? [] : [sql`(u.created_at, u.id) < (${before.at}::timestamptz, ${before.id}::uuid)`]),
    sql`true`,
  ];
  const { rows } = await tx.execute<PersonRow>(sql`
    select u.id, u.email_display as email, u.email_verified_at is not null as email_verified, u.name, u.language,
           u.two_factor_at is not null as has_two_factor, u.is_operator,
           to_char(u.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as created_at,
           (select count(*)::int from app.sessions s where s.user_id = u.id and s.ended_at is null and s.expires_at > now())
             as open_sessions,
           (select to_char(max(s.last_seen_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
              from app.sessions s where s.user_id = u.id) as last_seen_at
      from app.users u where ${sql.join(conditions, sql` and `)}
     order by u.created_at desc, u.id desc limit ${limit}`);
  return rows;
}
