import type { Client } from 'pg';

export interface Seeded {
  readonly tenantId: string;
  /** Uuid of one invoice, to be read by its key. */
  readonly invoiceId: string;
}

/** Days over which the invoices lie, the last being today: two years of a company that issues every day. */
const DAYS = 730;

/**
 * Rows of invoices as stamping leaves them, for the company of the demo: a receiver in every hundredth of them, one in fifty a credit
 * note, one in forty in dollars, one in a hundred canceled, and some drafts and rejections of now. Sums are counted afterwards.
 */
export async function seedInvoices(client: Client, invoices: number): Promise<Seeded> {
  const tenants = await client.query<{ tenant_id: string }>('select tenant_id from app.api_keys limit 1');
  const tenantId = tenants.rows[0]?.tenant_id ?? '';
  const indexes = await dropIndexes(client);
  await client.query('set session_replication_role = replica');
  await client.query(
    `insert into app.invoices (tenant_id, id, state, type, request, comprobante, receiver_rfc, receiver_name, currency, total,
                               fecha, uuid, stamped_at, metadata, created_by, created_at)
     select $1, id, case when n % 100 = 7 then 'canceled' when n % 1000 = 8 then 'draft' when n % 5000 = 9 then 'rejected' else 'stamped' end,
            case n % 50 when 3 then 'E' else 'I' end, '{}',
            jsonb_build_object('tipoCambio', case when n % 40 = 5 then '18.2345' end,
                               'impuestos', jsonb_build_object('totalImpuestosTrasladados', (n % 977)::text || '.16')),
            'AAA' || lpad((n % ($2::int / 100 + 1))::text, 6, '0') || 'AA1', 'CLIENTE ' || n % ($2::int / 100 + 1),
            case n % 40 when 5 then 'USD' else 'MXN' end, (n % 9973) + 0.16,
            to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS'), upper(id::text), at, '{}', 'usr_bench', at
       from generate_series(1, $2::int) as n,
            lateral (select gen_random_uuid() as id, localtimestamp - (1 - n::float8 / $2) * interval '${DAYS} days' as at) as made`,
    [tenantId, invoices],
  );
  await client.query('set session_replication_role = origin');
  for (const definition of indexes) await client.query(definition);
  await client.query('delete from app.invoice_days');
  await client.query('delete from app.invoice_receiver_months');
  await client.query('select app.count_issued_invoices()');
  await client.query('vacuum analyze app.invoices, app.invoice_days, app.invoice_receiver_months');
  const some = await client.query<{ id: string }>(
    `select id from app.invoices where tenant_id = $1 and state = 'stamped' order by created_at desc offset 1000 limit 1`,
    [tenantId],
  );
  return { tenantId, invoiceId: some.rows[0]?.id ?? '' };
}

/** Filling a table and then its indexes is several times faster than both at once. Answers how to make them again. */
async function dropIndexes(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
       from pg_index where indrelid = 'app.invoices'::regclass and not indisprimary`,
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  await client.query(`set maintenance_work_mem = '512MB'`);
  return rows.map(({ definition }) => definition);
}
