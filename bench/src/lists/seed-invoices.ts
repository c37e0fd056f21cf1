import { adminQuery } from '@kita/testing';

const AT_ONCE = 100_000;

/**
 * Invoices of the demo company as years of trade leave them: 2,000 receivers, one of them in a thousand documents only, a few
 * documents that need somebody, some in dollars. Indexes are made anew afterwards, which takes a third of the time.
 */
export async function seedInvoices(adminUrl: string, count: number): Promise<void> {
  const indexes = await adminQuery(adminUrl, SECONDARY_INDEXES);
  for (const index of indexes) await adminQuery(adminUrl, `drop index app.${textOf(index, 'indexname')}`);
  for (let from = 1; from <= count; from += AT_ONCE) {
    await adminQuery(adminUrl, rows(from, Math.min(count, from + AT_ONCE - 1)));
  }
  for (const index of indexes) await adminQuery(adminUrl, textOf(index, 'indexdef'));
  await adminQuery(adminUrl, 'vacuum (analyze) app.invoices');
}

const SECONDARY_INDEXES = `
  select x.indexname, x.indexdef from pg_indexes x join pg_class c on c.relname = x.indexname
    join pg_index i on i.indexrelid = c.oid
   where x.schemaname = 'app' and x.tablename = 'invoices' and not i.indisunique`;

const textOf = (row: unknown, name: string): string => String(Reflect.get(Object(row), name));

function rows(from: number, to: number): string {
  return `
    insert into app.invoices (tenant_id, id, state, type, serie, folio, request, comprobante, receiver_rfc, receiver_name,
                              currency, total, fecha, uuid, stamped_at, generation, metadata, created_by, created_at)
    select k.tenant_id, gen_random_uuid(),
           case when n % 5000 = 0 then 'rejected' when n % 9001 = 0 then 'needs_attention' else 'stamped' end,
           case when n % 40 = 0 then 'E' else 'I' end,
           case when n % 2 = 0 then 'A' else 'B' end, n::text, '{}',
           jsonb_build_object('metodoPago', case when n % 3 = 0 then 'PPD' else 'PUE' end, 'formaPago', '03',
             'conceptos', jsonb_build_array(jsonb_build_object('descripcion', 'Servicio de mantenimiento ' || n % 500))),
           case when n % 2000 = 7 then 'CACX7605101P8' else 'URE180429TM6' end,
           case when n % 1000 = 1 then 'XILÓFONO Y MARIMBA ' || n % 37
                else 'COMERCIALIZADORA DEL CENTRO ' || n % 2000 end,
           case when n % 50 = 0 then 'USD' else 'MXN' end, (n::bigint * 7919 % 1000000)::numeric / 100,
           to_char(timestamp '2026-11-01' - n * interval '1 minute', 'YYYY-MM-DD"T"HH24:MI:SS'),
           upper(gen_random_uuid()::text), now(), 1, '{}', 'seed', timestamptz '2026-11-01' - n * interval '1 minute'
      from (select tenant_id from app.api_keys order by created_at desc limit 1) k, generate_series(${from}, ${to}) n`;
}
