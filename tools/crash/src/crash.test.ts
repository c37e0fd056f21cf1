import { createTeardown } from '@kita/dev';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { post } from './chaos/stubborn-clients.ts';
import { readFacts } from './reconcile/read-facts.ts';
import { reconcile } from './reconcile/reconcile.ts';
import { runCrash } from './run-crash.ts';
import type { CrashOutcome } from './run-crash.ts';
import { summarize } from './summarize.ts';

const KILLS = Number(process.env['KITA_CRASH_KILLS'] ?? 5);
const LONG_MS = 300_000 + KILLS * 5000;

const teardown = createTeardown();
let outcome: CrashOutcome;

beforeAll(async () => {
  const say = (line: string) => void process.stderr.write(`crash: ${line}\n`);
  outcome = await runCrash({ kills: KILLS, seed: 7, signal: new AbortController().signal, teardown, say });
}, LONG_MS);
afterAll(async () => teardown.run(), 60_000);

it('processes killed at any moment, under a PAC that fails, lose nothing and stamp nothing twice', () => {
  expect(outcome.findings).toEqual([]);
  const { kills, issued, lost, double } = summarize(outcome);
  expect({ kills, lost, double }).toEqual({ kills: KILLS, lost: 0, double: 0 });
  expect(issued).toBeGreaterThan(0);
});

describe('the comparison is not blind', () => {
  it('to a second invoice for one sale', async () => {
    const { sources, facts } = outcome;
    const [told] = facts.acknowledged;
    const client = { urls: [sources.apiUrl], apiKey: sources.apiKey, random: () => 0 };
    expect(await post(client, 'another-key', told?.key)).toMatch(/^inv_/);
    const findings = reconcile(await readFacts(sources, facts.acknowledged));
    expect(findings).toContainEqual(expect.objectContaining({ harm: 'double', rule: 'two-invoices' }));
  });

  it('to a stamp taken out of our books', async () => {
    const { sources, facts } = outcome;
    const victim = facts.invoices.find(({ state }) => state === 'stamped');
    const client = new pg.Client({ connectionString: sources.adminUrl });
    await client.connect();
    await client.query('set session_replication_role = replica'); // past the trigger that refuses it
    await client.query('delete from app.invoice_stamped where invoice_id = $1', [victim?.id]);
    await client.query(`update app.invoices set state = 'rejected', uuid = null where id = $1`, [victim?.id]);
    await client.end();
    const findings = reconcile(await readFacts(sources, facts.acknowledged));
    expect(findings).toContainEqual(expect.objectContaining({ harm: 'lost', rule: 'stamp-not-recorded' }));
  });
});
