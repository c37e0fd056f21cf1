import pg from 'pg';
import { z } from 'zod';

import type { Acknowledged } from '../chaos/stubborn-clients.ts';
import type { Facts, OurInvoice, OurSealed } from './facts.ts';

const stampsAnswer = z.object({
  data: z.array(z.object({ uuid: z.string(), xml_sha256: z.string(), folio: z.string().nullable() })),
  requests: z.array(z.object({ xml_sha256: z.string(), requests: z.number() })),
});
const listAnswer = z.object({ data: z.array(z.object({ id: z.string() })), next_cursor: z.string().nullable() });

export interface FactSources {
  /** Superuser: the whole truth, past row-level security. */
  readonly adminUrl: string;
  readonly sandboxUrl: string;
  readonly apiUrl: string;
  readonly apiKey: string;
}

/** Reads both sides as they are now: call it at rest. */
export async function readFacts(sources: FactSources, acknowledged: readonly Acknowledged[]): Promise<Facts> {
  const { adminUrl } = sources;
  return {
    acknowledged,
    visible: await listedIds(sources),
    invoices: await query<OurInvoice>(
      adminUrl,
      `select id, state, uuid, folio, series_id as "seriesId", metadata->>'sale' as sale from app.invoices`,
    ),
    sealed: await query<OurSealed>(
      adminUrl,
      `select invoice_id as "invoiceId", generation, sha256, encode(sha256(xml), 'hex') as "sha256Now"
         from app.invoice_sealed`,
    ),
    stamped: await query<{ invoiceId: string; uuid: string }>(
      adminUrl,
      'select invoice_id as "invoiceId", uuid from app.invoice_stamped',
    ),
    ...(await theirs(sources.sandboxUrl)),
  };
}

/** How many invoices still have a step before them. */
export async function countPending(adminUrl: string): Promise<number> {
  const [row] = await query<{ pending: number }>(
    adminUrl,
    `select count(*)::int as pending from app.invoices where state in ('sealed', 'sending', 'unknown')`,
  );
  return row?.pending ?? 0;
}

/** Whether the run hurt at all: what had to be found again. */
export async function describeDamage(adminUrl: string): Promise<string> {
  const [row] = await query<{ attempts: number; dead: number; unknown: number; unsent: number; recovered: number }>(
    adminUrl,
    `select count(*)::int as attempts,
            count(*) filter (where detail = 'lease_expired')::int as dead,
            count(*) filter (where state = 'unknown')::int as unknown,
            count(*) filter (where state in ('not_sent', 'rejected'))::int as unsent,
            (select count(*)::int from app.invoice_stamped where is_recovered) as recovered
       from app.stamp_attempts`,
  );
  if (!row) return 'no attempts';
  return (
    `${row.attempts} calls to the PAC: ${row.unknown} without a known outcome (${row.dead} of dead processes), ` +
    `${row.unsent} refused or not sent; ${row.recovered} stamps found again`
  );
}

async function query<T extends pg.QueryResultRow>(adminUrl: string, text: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
}

async function theirs(sandboxUrl: string): Promise<Pick<Facts, 'stamps' | 'sends'>> {
  const response = await fetch(`${sandboxUrl}/sandbox/stamps?limit=100000`);
  const { data, requests } = stampsAnswer.parse(await response.json());
  return {
    stamps: data.map(({ uuid, xml_sha256, folio }) => ({ uuid: uuid.toUpperCase(), xmlSha256: xml_sha256, folio })),
    sends: requests.map((sent) => ({ xmlSha256: sent.xml_sha256, requests: sent.requests })),
  };
}

async function listedIds({ apiUrl, apiKey }: FactSources): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  let cursor: string | null = '';
  while (cursor !== null) {
    const after = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const response = await fetch(`${apiUrl}/v1/invoices?limit=100${after}`, {
      headers: { authorization: `Bearer ${apiKey}` },
    });
    if (!response.ok) throw new Error(`list of invoices: ${response.status} ${await response.text()}`);
    const page: z.infer<typeof listAnswer> = listAnswer.parse(await response.json());
    for (const { id } of page.data) ids.add(id);
    cursor = page.next_cursor;
  }
  return ids;
}
