import { createHash } from 'node:crypto';

import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { expectStatus } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';

let api: ApiHarness;
let company: Company;
let other: Company;
let customer: string;

const lineSchema = z.strictObject({ seq: z.number(), hashed: z.string(), prev: z.string(), hash: z.string() });

interface Entry {
  seq: number;
  at: string;
  action: string;
  actor: { kind: string; id: string; name: string | null };
  object_id: string | null;
  changes: Record<string, { before: unknown; after: unknown }> | null;
}
interface Page {
  data: Entry[];
  has_more: boolean;
  next_cursor: string | null;
}

beforeAll(async () => {
  api = await startApiHarness();
  company = await api.company();
  other = await api.company({ rfc: 'XIA190128J61', legalName: 'XENON INDUSTRIAL ARTICLES' });
  const body = {
    rfc: 'URE180429TM6',
    legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
    regimen_fiscal: '601',
    postal_code: '86991',
    email: 'compras@ejemplo.test',
  };
  customer = expectStatus(await company.call('POST', '/v1/customers', body), 201).json<{ id: string }>().id;
  const change = { email: 'pagos@ejemplo.test', uso_cfdi: 'G01' };
  expectStatus(await company.session('PATCH', `/v1/customers/${customer}`, change), 200);
});
afterAll(() => api.close());

async function entries(query = ''): Promise<Page> {
  return expectStatus(await company.session('GET', `/v1/audit-log?${query}`), 200).json<Page>();
}

describe('the audit log', () => {
  it('names who changed what, with before and after, newest first', async () => {
    const { data } = await entries(`object=${customer}`);
    expect(data.map(({ action }) => action)).toEqual(['customer.updated', 'customer.created']);
    const [updated, created] = data;
    expect(updated?.actor).toMatchObject({ kind: 'user', name: 'Persona de Prueba' });
    expect(updated?.changes).toEqual({
      email: { before: 'c…@ejemplo.test', after: 'p…@ejemplo.test' },
      uso_cfdi: { before: null, after: 'G01' },
    });
    expect(created?.actor).toMatchObject({ kind: 'api_key', name: 'pruebas' });
    expect(created?.changes).toMatchObject({ rfc: { before: null, after: 'URE180429TM6' } });
  });

  it('filters by action, noun, actor and instant', async () => {
    const [updated] = (await entries('action=customer.updated')).data;
    const noun = await entries('action=customer.*');
    expect(noun.data.map(({ action }) => action)).toEqual(['customer.updated', 'customer.created']);
    const mine = await entries(`actor=${updated?.actor.id ?? ''}&action=customer.*`);
    expect(mine.data.map(({ action }) => action)).toEqual(['customer.updated']);
    const earlier = await entries(`action=customer.*&to=${updated?.at ?? ''}`);
    expect(earlier.data.map(({ action }) => action)).toEqual(['customer.created']);
    const later = await entries(`action=customer.*&from=${updated?.at ?? ''}`);
    expect(later.data.map(({ action }) => action)).toEqual(['customer.updated']);
  });

  it('pages without gaps or repeats', async () => {
    const whole = await entries('limit=100');
    const seen: number[] = [];
    let query = 'limit=2';
    for (;;) {
      const page = await entries(query);
      seen.push(...page.data.map(({ seq }) => seq));
      if (page.next_cursor === null) break;
      query = `limit=2&cursor=${page.next_cursor}`;
    }
    expect(seen).toEqual(whole.data.map(({ seq }) => seq));
    expect(seen.at(-1)).toBe(1);
  });

  it('shows nothing of another company', async () => {
    const theirs = expectStatus(await other.session('GET', `/v1/audit-log?object=${customer}`), 200).json<Page>();
    expect(theirs.data).toEqual([]);
  });

  it('refuses an action it cannot search for, saying how to write it', async () => {
    const answer = await company.session('GET', '/v1/audit-log?action=*');
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('customer.*');
  });
});

describe('the file', () => {
  it('as NDJSON can be checked by anybody', async () => {
    const answer = expectStatus(await company.session('GET', '/v1/audit-log/file?format=ndjson'), 200);
    const lines = answer.body
      .trim()
      .split('\n')
      .map((line) => lineSchema.parse(JSON.parse(line)));
    for (const [index, { hashed, prev, hash, seq }] of lines.entries()) {
      const bytes = Buffer.concat([Buffer.from(hashed, 'utf8'), Buffer.from(prev, 'hex')]);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
      const before = lines[index + 1];
      expect(prev).toBe(before?.hash ?? '00'.repeat(32));
      expect(seq).toBe(lines.length - index);
    }
  });

  it('as CSV opens in a spreadsheet, and its download is an entry', async () => {
    const answer = expectStatus(await company.session('GET', '/v1/audit-log/file?action=customer.*'), 200);
    expect(answer.headers['content-type']).toContain('text/csv');
    const [head, first] = answer.body.split('\r\n');
    expect(head).toBe('\uFEFFseq,at,actor_kind,actor,actor_name,action,object,changes,data,hash');
    expect(first).toContain('Persona de Prueba,customer.updated');
    const [last] = (await entries('limit=1')).data;
    expect(last?.action).toBe('audit_log.exported');
  });
});

describe('verification', () => {
  const verify = async (who: Company) =>
    expectStatus(await who.session('POST', '/v1/audit-log/verification'), 200).json<{
      verified: boolean;
      entries: number;
      findings: Array<{ seq: number; problem: string }>;
    }>();

  it('says that nobody touched the chain', async () => {
    const { verified, entries: checked, findings } = await verify(company);
    expect({ verified, findings }).toEqual({ verified: true, findings: [] });
    expect(checked).toBeGreaterThan(4);
  });

  it('finds an entry changed behind our back', async () => {
    await adminQuery(
      api.database.adminUrl,
      `update audit.log set data = '{}' where action = 'tenant.created' and actor like 'user:%'
         and tenant_id in (select id from app.tenants where rfc = 'XIA190128J61' and mode = 'test')`,
    );
    const { verified, findings } = await verify(other);
    expect(verified).toBe(false);
    expect(findings).toEqual([{ seq: expect.any(Number), problem: 'row_changed' }]);
  });
});
