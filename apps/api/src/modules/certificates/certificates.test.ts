import { localDateTime } from '@kita/sat-catalogs';
import { adminQuery } from '@kita/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { MEXICO_CITY } from '../../platform/civil-day/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { sqlState } from '../../platform/db/index.ts';
import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { expectStatus, invoiceBody } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';

interface Upload {
  readonly certificate: string;
  readonly private_key: string;
  readonly password: string;
}

let api: ApiHarness;
let company: Company;

beforeAll(async () => {
  api = await startApiHarness();
  company = await api.company({ certificate: false });
});
afterAll(() => api.close());

const mintedSchema = z.object({ certificate: z.string(), private_key: z.string(), password: z.string() });

/** Files from the sandbox authority, as an upload takes them. */
async function mint(changes: object = {}): Promise<Upload> {
  const response = await fetch(`${api.sandboxUrl}/sandbox/csds`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ rfc: 'EKU9003173C9', name: 'ESCUELA KEMPER URGATE', ...changes }),
  });
  return mintedSchema.parse(await response.json());
}

const upload = (files: object, who = company) => who.call('POST', '/v1/certificates', files);

async function uploaded(who = company): Promise<{ id: string; no_certificado: string; state: string }> {
  return expectStatus(await upload(await mint(), who), 201).json();
}

async function states(who = company): Promise<Record<string, string>> {
  const list = (await who.call('GET', '/v1/certificates')).json<{ data: { id: string; state: string }[] }>();
  return Object.fromEntries(list.data.map(({ id, state }) => [id, state]));
}

describe('a good CSD', () => {
  it('is stored and seals from then on', async () => {
    const answer = expectStatus(await upload(await mint({ days: 100 })), 201).json<{ id: string; days_left: number }>();
    expect(answer).toMatchObject({
      object: 'certificate',
      livemode: false,
      rfc: 'EKU9003173C9',
      name: 'ESCUELA KEMPER URGATE',
      state: 'active',
      no_certificado: expect.stringMatching(/^\d{20}$/),
    });
    expect(answer.days_left).toBe(95);
    const invoice = await company.call('POST', '/v1/invoices', invoiceBody());
    expect(invoice.json()).toMatchObject({ state: 'stamped' });
  });

  it('is stored once', async () => {
    const files = await mint();
    expectStatus(await upload(files), 201);
    expect((await upload(files)).json()).toMatchObject({ status: 409, code: 'certificate_already_stored' });
  });

  it('is stored once when it arrives many times at once', async () => {
    const files = await mint();
    const answers = await Promise.all(Array.from({ length: 6 }, () => upload(files)));
    const statuses = answers.map(({ statusCode }) => statusCode).sort((a, b) => a - b);
    expect(statuses).toEqual([201, 409, 409, 409, 409, 409]);
  });
});

describe('a CSD that cannot be used', () => {
  const refusals: ReadonlyArray<readonly [string, () => Promise<object>, string, string]> = [
    ['an e.firma (FIEL)', () => mint({ kind: 'fiel' }), 'csd_is_fiel', '/certificate'],
    ['an expired one', () => mint({ not_before: '2020-01-01T00:00:00Z', days: 30 }), 'csd_expired', '/certificate'],
    [
      'one that is not valid yet',
      () => mint({ not_before: '2099-01-01T00:00:00Z' }),
      'csd_not_yet_valid',
      '/certificate',
    ],
    [
      'one of another RFC',
      () => mint({ rfc: 'IIA040805DZ4', name: 'INDISTRIA ILUMINADORA' }),
      'csd_rfc_mismatch',
      '/certificate',
    ],
    ['one of an unknown authority', () => mint({ authority: 'untrusted' }), 'csd_untrusted_issuer', '/certificate'],
    [
      'one with a wrong password',
      async () => ({ ...(await mint()), password: 'otra' }),
      'csd_wrong_password',
      '/password',
    ],
    [
      'one with the key of another',
      async () => ({ ...(await mint()), private_key: (await mint()).private_key }),
      'csd_key_mismatch',
      '/private_key',
    ],
    [
      'a file that is no certificate',
      async () => ({ ...(await mint()), certificate: Buffer.from('hola').toString('base64') }),
      'csd_unreadable_certificate',
      '/certificate',
    ],
    [
      'a file that is no key',
      async () => ({ ...(await mint()), private_key: Buffer.from('hola').toString('base64') }),
      'csd_unreadable_key',
      '/private_key',
    ],
    [
      'the two files swapped',
      async () => {
        const files = await mint();
        return { ...files, certificate: files.private_key, private_key: files.certificate };
      },
      'csd_unreadable_certificate',
      '/certificate',
    ],
  ];

  it.each(refusals)('is refused with its reason, and nothing is stored: %s', async (_, files, code, pointer) => {
    const before = await states();
    const response = await upload(await files());
    expect(response.json()).toMatchObject({
      status: 422,
      code: 'certificate_invalid',
      errors: [{ pointer, code, message: expect.stringMatching(/\w{3,}/) }],
    });
    expect(await states()).toEqual(before);
  });

  it('never sees its password again: not in the answer, not in the database', async () => {
    const password = 'contrasena-de-la-llave-privada';
    expectStatus(await upload(await mint({ password })), 201);
    const wrong = await upload({ ...(await mint()), password });
    expect(wrong.body).not.toContain(password);
    const [dump] = await adminQuery(
      api.database.adminUrl,
      `select (select jsonb_agg(to_jsonb(c)) from app.certificates c)::text
           || (select jsonb_agg(to_jsonb(k)) from app.certificate_keys k)::text
           || (select jsonb_agg(to_jsonb(l)) from audit.log l)::text as all`,
    );
    expect(String(dump?.['all'])).not.toContain(password);
  });
});

describe('the private key', () => {
  it('is write-only for the process that serves HTTP', async () => {
    const { id } = await uploaded();
    const { db } = api.opened;
    const tenantId = decodeId('ten', company.testTenant) ?? '';
    const read = db.withTenant(tenantId, (tx) => tx.execute(sql`select box from app.certificate_keys`));
    expect(await read.then(() => 'read', sqlState)).toBe('42501');
    const certificateId = decodeId('csd', id);
    const change = db.withTenant(tenantId, (tx) =>
      tx.execute(sql`update app.certificate_keys set box = '' where certificate_id = ${certificateId}`),
    );
    expect(await change.then(() => 'changed', sqlState)).toBe('42501');
  });

  it('is stored encrypted, under a data key of its own', async () => {
    const first = await uploaded();
    const second = await uploaded();
    const rows = await adminQuery(
      api.database.adminUrl,
      `select encode(wrapped_dek, 'hex') as dek, encode(box, 'hex') as box, kek_id from app.certificate_keys
        where certificate_id in ('${decodeId('csd', first.id)}', '${decodeId('csd', second.id)}')`,
    );
    expect(new Set(rows.map((row) => row['dek'])).size).toBe(2);
    expect(rows.every((row) => row['kek_id'] === 't1')).toBe(true);
    // PKCS#8 of an RSA key begins with these bytes and names its algorithm.
    expect(JSON.stringify(rows)).not.toContain('300d06092a864886f70d010101');
  });

  it('is opened by the vault of its own tenant alone, and each opening is audited', async () => {
    await uploaded();
    expectStatus(await company.call('POST', '/v1/invoices', invoiceBody()), 201);
    const other = await api.company({ certificate: false });
    const { vaultDb } = api.opened.services;
    const seen = await vaultDb.withTenant(decodeId('ten', other.testTenant) ?? '', (tx) =>
      tx.execute(sql`select 1 from app.certificate_keys`),
    );
    expect(seen.rows).toEqual([]);
    const writes = vaultDb.withTenant(decodeId('ten', company.testTenant) ?? '', (tx) =>
      tx.execute(sql`delete from app.certificate_keys`),
    );
    expect(await writes.then(() => 'deleted', sqlState)).toBe('42501');
    const audited = await adminQuery(
      api.database.adminUrl,
      `select 1 from audit.log where action = 'certificate.key_opened'`,
    );
    expect(audited.length).toBeGreaterThan(0);
  });
});

describe('the certificate in use', () => {
  it('is the newest one, and any stored one can take its place', async () => {
    const who = await api.company({ certificate: false });
    const [first, second] = [await uploaded(who), await uploaded(who)];
    expect(await states(who)).toEqual({ [first.id]: 'inactive', [second.id]: 'active' });
    const answer = await who.call('POST', `/v1/certificates/${first.id}/activation`);
    expect(answer.json()).toMatchObject({ id: first.id, state: 'active' });
    expect(await states(who)).toEqual({ [first.id]: 'active', [second.id]: 'inactive' });
    const invoice = (await who.call('POST', '/v1/invoices', invoiceBody())).json<{ id: string }>();
    expect((await who.call('GET', `/v1/invoices/${invoice.id}/xml`)).body).toContain(
      `NoCertificado="${first.no_certificado}"`,
    );
  });

  it('can be put away, and then nothing is issued', async () => {
    const who = await api.company();
    const [id = ''] = Object.keys(await states(who));
    expect((await who.call('DELETE', `/v1/certificates/${id}/activation`)).json()).toMatchObject({ state: 'inactive' });
    const refused = await who.call('POST', '/v1/invoices', invoiceBody());
    expect(refused.json()).toMatchObject({ status: 422, code: 'certificate_missing' });
    expect((await who.call('POST', `/v1/certificates/${id}/activation`)).statusCode).toBe(200);
    expect((await who.call('POST', '/v1/invoices', invoiceBody())).statusCode).toBe(201);
  });

  it('is always one, however many are activated at once', async () => {
    const who = await api.company({ certificate: false });
    const ids = [];
    for (let n = 0; n < 4; n++) ids.push((await uploaded(who)).id);
    const answers = await Promise.all(
      [...ids, ...ids, ...ids].map((id) => who.call('POST', `/v1/certificates/${id}/activation`)),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 200));
    expect(Object.values(await states(who)).filter((state) => state === 'active')).toHaveLength(1);
  });

  it('is always one, however many are uploaded at once', async () => {
    const who = await api.company({ certificate: false });
    const files = await Promise.all(Array.from({ length: 4 }, () => mint()));
    const answers = await Promise.all(files.map((one) => upload(one, who)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201]);
    expect(Object.values(await states(who)).filter((state) => state === 'active')).toHaveLength(1);
  });

  it('is refused for sealing after its last day', async () => {
    const later = await startApiHarness({
      database: api.database,
      sandboxUrl: api.sandboxUrl,
      clock: () => new Date(Date.now() + 5 * 366 * 86_400_000),
    });
    const who = await api.company();
    const response = await later.app.inject({
      method: 'POST',
      url: '/v1/invoices',
      headers: { authorization: `Bearer ${who.apiKey}`, 'idempotency-key': 'vencido' },
      payload: invoiceBody(),
    });
    expect(response.json()).toMatchObject({ status: 422, code: 'certificate_expired' });
    await later.close();
  });
});

describe('a certificate of the sandbox', () => {
  it('carries the data of the company and seals', async () => {
    const who = await api.company({ certificate: false });
    const made = expectStatus(await who.call('POST', '/v1/certificates/test'), 201);
    expect(made.json()).toMatchObject({ rfc: 'EKU9003173C9', state: 'active' });
    expect((await who.call('POST', '/v1/invoices', invoiceBody())).statusCode).toBe(201);
  });

  it('seals documents dated as far back as SAT lets them be', async () => {
    const who = await api.company();
    const fecha = localDateTime(new Date(Date.now() - 71 * 3_600_000), MEXICO_CITY);
    const made = await who.call('POST', '/v1/invoices', invoiceBody({ fecha }));
    expect(made.json()).toMatchObject({ state: 'stamped', fecha });
  });

  it('is made for names as long as SAT allows', async () => {
    const who = await api.company({ certificate: false, legalName: `COMERCIALIZADORA ${'Ñ'.repeat(283)}` });
    const made = await who.call('POST', '/v1/certificates/test');
    expect([made.statusCode, made.body]).toEqual([201, expect.any(String)]);
  });
});
