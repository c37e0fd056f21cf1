import { sql } from 'drizzle-orm';

import type { Tx } from '../db/index.ts';
import { idempotencyKeys } from './idempotency.tables.ts';

/** An answer that showed this object shows it as it is now. The key stays: a repeated request must not be done twice. */
export async function forgetInAnswers(tx: Tx, tenantId: string, shown: { readonly id: string }): Promise<void> {
  await tx.execute(sql`
    update ${idempotencyKeys} set body = ${JSON.stringify(shown)}::jsonb
     where tenant_id = ${tenantId}::uuid and body ->> 'id' = ${shown.id}`);
}

/** Answers that listed messages about these objects do not say to whom they went. */
export async function forgetReceiversInAnswers(tx: Tx, tenantId: string, objectIds: readonly string[]): Promise<void> {
  const about = sql`any (${sql.param(objectIds)}::text[])`;
  await tx.execute(sql`
    update ${idempotencyKeys} set body = jsonb_set(body, '{data}', (
             select jsonb_agg(case when m ->> 'about' = ${about} then m || '{"to": ""}' else m end)
               from jsonb_array_elements(body -> 'data') m))
     where tenant_id = ${tenantId}::uuid and jsonb_typeof(body -> 'data') = 'array'
       and exists (select from jsonb_array_elements(body -> 'data') m
                    where m ->> 'object' = 'message' and m ->> 'about' = ${about})`);
}
