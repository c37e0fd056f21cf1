import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { startApiHarness } from '../../src/test-support/api-harness.ts';
import type { ApiHarness } from '../../src/test-support/api-harness.ts';
import { invoiceBody } from '../../src/test-support/company.ts';
import type { Company } from '../../src/test-support/company.ts';
import { listen } from '../support/listen.ts';

/** `KITA_IDEMPOTENCY_KEYS=200 KITA_IDEMPOTENCY_POSTS=20` is the full run. */
const KEYS = Number(process.env['KITA_IDEMPOTENCY_KEYS'] ?? 40);
const POSTS = Number(process.env['KITA_IDEMPOTENCY_POSTS'] ?? 10);
/** Keys whose posts are on their way at the same time. */
const KEYS_AT_ONCE = 8;

const invoiceSchema = z.object({ id: z.string(), uuid: z.string().nullable(), state: z.string(), folio: z.string() });
const stampsSchema = z.object({
  data: z.array(z.object({ uuid: z.string() })),
  requests: z.array(z.object({ requests: z.number(), last_outcome: z.string() })),
});

interface Answer {
  readonly status: number;
  readonly replayed: string | null;
  readonly retryAfter: string | null;
  readonly body: string;
}

let api: ApiHarness;
let company: Company;
let url: string;

beforeAll(async () => {
  api = await startApiHarness({ env: { KITA_STAMP_DEADLINE_MS: '20000' } });
  company = await api.company();
  url = `${await listen(api.app)}/v1/invoices`;
});
afterAll(async () => api.close());

async function post(key: string): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${company.apiKey}`,
      'content-type': 'application/json',
      'idempotency-key': key,
    },
    body: JSON.stringify(invoiceBody({ metadata: { key } })),
  });
  return {
    status: response.status,
    replayed: response.headers.get('idempotency-replayed'),
    retryAfter: response.headers.get('retry-after'),
    body: await response.text(),
  };
}

async function inBatches<T>(items: readonly T[], size: number, work: (item: T) => Promise<void>): Promise<void> {
  for (let first = 0; first < items.length; first += size)
    await Promise.all(items.slice(first, first + size).map((item) => work(item)));
}

describe(`${KEYS} keys, each posted ${POSTS} times at once`, { timeout: 30_000 + KEYS * POSTS * 100 }, () => {
  const keys = Array.from({ length: KEYS }, (_, index) => `venta-${index}`);
  const answers = new Map<string, Answer[]>();
  const replays = new Map<string, Answer>();

  beforeAll(
    async () => {
      await inBatches(keys, KEYS_AT_ONCE, async (key) => {
        answers.set(key, await Promise.all(Array.from({ length: POSTS }, () => post(key))));
      });
      await inBatches(keys, KEYS_AT_ONCE, async (key) => void replays.set(key, await post(key)));
    },
    30_000 + KEYS * POSTS * 100,
  );

  it('answers every post with the invoice, or asks to come back', () => {
    const all = [...answers.values()].flat();
    expect(all).toHaveLength(KEYS * POSTS);
    for (const answer of all) {
      expect([201, 202, 409, 503]).toContain(answer.status);
      if (answer.status === 409) expect(answer.body).toContain('idempotency_in_progress');
      if (answer.status >= 409) expect(Number(answer.retryAfter)).toBeGreaterThan(0);
    }
  });

  it('lets one post of each key do the work', () => {
    for (const [key, list] of answers) {
      const workers = list.filter((answer) => answer.status < 300 && answer.replayed === null);
      expect({ key, workers: workers.length }).toEqual({ key, workers: 1 });
    }
  });

  it('gives every post of a key the same invoice', () => {
    for (const [key, list] of answers) {
      const ids = list.filter(({ status }) => status < 300).map(({ body }) => invoiceSchema.parse(JSON.parse(body)).id);
      expect({ key, invoices: new Set(ids).size }).toEqual({ key, invoices: 1 });
    }
  });

  it('repeats the finished answer to the letter', () => {
    for (const [key, replay] of replays) {
      const worker = answers.get(key)?.find((answer) => answer.status === 201 && answer.replayed === null);
      expect(replay).toEqual({ status: 201, replayed: 'true', retryAfter: null, body: worker?.body });
    }
  });

  it('makes one invoice, one folio and one stamp per key, on our side and at the PAC', async () => {
    const invoices = [...replays.values()].map(({ body }) => invoiceSchema.parse(JSON.parse(body)));
    const uuids = invoices.map(({ uuid }) => uuid ?? '');
    const rows = await adminQuery(api.database.adminUrl, 'select upper(uuid) as uuid, folio from app.invoices');
    expect(rows).toHaveLength(KEYS);
    expect(new Set(rows.map(({ folio }) => folio)).size).toBe(KEYS);
    const response = await fetch(`${api.sandboxUrl}/sandbox/stamps?limit=100000`);
    const { data, requests } = stampsSchema.parse(await response.json());
    const byName = (a: string, b: string): number => (a < b ? -1 : 1);
    expect(data.map(({ uuid }) => uuid.toUpperCase()).sort(byName)).toEqual(
      uuids.map((uuid) => uuid.toUpperCase()).sort(byName),
    );
    expect(requests.map((receipt) => receipt.requests)).toEqual(Array.from({ length: KEYS }, () => 1));
  });
});
