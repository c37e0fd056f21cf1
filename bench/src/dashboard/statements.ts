import type { Client } from 'pg';

import { percentile, rounded } from '../measure/statistics.ts';
import type { Line } from '../report.ts';
import type { Seeded } from './seed.ts';

const MONTHS = `to_char(date_trunc('month', localtimestamp) - interval '1 month', 'YYYY-MM-DD')`;

/** Statements of the months, as the application's role sees them. */
const SUBJECTS = {
  'one invoice by key': `select * from app.invoices where tenant_id = $1 and id = $2`,
  'months, kept sums': `select * from app.invoice_days where tenant_id = $1 and day >= (${MONTHS})::date and $2::uuid is not null`,
  'months, added up': `select left(fecha, 10), type, currency, count(*), sum(total),
      sum((comprobante #>> '{impuestos,totalImpuestosTrasladados}')::numeric)
    from app.invoices where tenant_id = $1 and state in ('stamped', 'cancel_requested') and fecha >= ${MONTHS} and $2::uuid is not null
    group by 1, 2, 3`,
  'receivers, kept': `select count(distinct receiver), count(distinct receiver) filter (where 0 < (select sum(n) from unnest(invoices_by_day[1:15]) n))
    from app.invoice_receiver_months where tenant_id = $1 and month >= (${MONTHS})::date and invoices > 0 and $2::uuid is not null`,
  'receivers, added up': `select count(distinct receiver_rfc) from app.invoices
    where tenant_id = $1 and type = 'I' and state in ('stamped', 'cancel_requested') and fecha >= ${MONTHS} and $2::uuid is not null`,
  'open, by state': `select state, currency, count(*), sum(total) from app.invoices
    where tenant_id = $1 and state in ('draft', 'sealed', 'sending', 'unknown', 'rejected', 'needs_attention', 'cancel_requested')
      and $2::uuid is not null group by 1, 2`,
} as const;

/** Time in the database, without the way there; then the same with an index made for adding up, and what keeping costs a change of state. */
export async function statementsOf(client: Client, seeded: Seeded, rounds: number): Promise<Line[]> {
  const plain = await timed(client, seeded, rounds, Object.entries(SUBJECTS));
  await client.query(
    'create index bench_fecha on app.invoices (tenant_id, fecha) include (state, type, currency, total, receiver_rfc)',
  );
  await client.query('vacuum analyze app.invoices');
  const added = Object.entries(SUBJECTS).filter(([name]) => name.endsWith('added up'));
  const indexed = await timed(client, seeded, rounds, added);
  await client.query('drop index app.bench_fecha');
  const base = plain.get('one invoice by key') ?? Number.NaN;
  const lines = [...plain, ...[...indexed].map(([name, ms]) => [`${name}, with an index for it`, ms] as const)].map(
    ([what, ms]) => ({ bench: 'dashboard.sql', what, p50_ms: rounded(ms), ratio_to_one_row: rounded(ms / base) }),
  );
  return [...lines, await costOfKeeping(client, seeded)];
}

async function timed(
  client: Client,
  { tenantId, invoiceId }: Seeded,
  rounds: number,
  subjects: ReadonlyArray<readonly [string, string]>,
): Promise<ReadonlyMap<string, number>> {
  const samples = new Map(subjects.map(([name]) => [name, new Array<number>()]));
  for (let round = 0; round < Math.min(rounds, 30); round++) {
    for (const [name, text] of subjects) {
      await client.query('begin');
      await client.query('set local role kita_api');
      await client.query(`select set_config('app.tenant_id', $1, true)`, [tenantId]);
      const start = performance.now();
      await client.query(text, [tenantId, invoiceId]);
      samples.get(name)?.push(performance.now() - start);
      await client.query('rollback');
    }
  }
  return new Map([...samples].map(([name, times]) => [name, percentile(times, 0.5)]));
}

/** Changes of state with the triggers and without, rolled back. */
async function costOfKeeping(client: Client, { tenantId }: Seeded): Promise<Line> {
  const change = `update app.invoices set state = case state when 'stamped' then 'canceled' else 'stamped' end
     where tenant_id = $1 and id in (select id from app.invoices where tenant_id = $1 and state = 'stamped' order by created_at desc limit 2000)`;
  const run = async (replica: boolean): Promise<number> => {
    await client.query('begin');
    await client.query(`set local session_replication_role = ${replica ? 'replica' : 'origin'}`);
    const start = performance.now();
    await client.query(change, [tenantId]);
    const elapsed = performance.now() - start;
    await client.query('rollback');
    return elapsed;
  };
  const [kept, bare]: [number[], number[]] = [[], []];
  for (let round = 0; round < 5; round++) {
    kept.push(await run(false));
    bare.push(await run(true));
  }
  const per = (times: number[]): number => (percentile(times, 0.5) * 1000) / 2000;
  return {
    bench: 'dashboard.write',
    what: 'a change of state, with every trigger and with none',
    with_us: rounded(per(kept)),
    without_us: rounded(per(bare)),
  };
}
