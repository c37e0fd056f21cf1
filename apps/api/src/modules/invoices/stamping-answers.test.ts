import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { invoiceBody } from '../../test-support/company.ts';
import { startStampingKit } from './test-support/stamping-kit.ts';
import type { StampingKit } from './test-support/stamping-kit.ts';

let kit: StampingKit;

beforeAll(async () => {
  kit = await startStampingKit();
});
afterAll(async () => kit.close());
afterEach(async () => kit.sandbox.calm());

describe('a complete answer', () => {
  it('with the stamp is recorded once, as the PAC holds it', async () => {
    const merchant = await kit.merchant();
    const { id, status } = await merchant.issue();
    expect(status).toBe(201);
    const { state, uuid, dueAt } = await kit.view(id);
    expect({ state, dueAt }).toEqual({ state: 'stamped', dueAt: null });
    expect(await kit.held(id)).toEqual({ uuids: [uuid], sends: 1 });
    expect(await kit.attempts(id)).toEqual([{ kind: 'send', state: 'ok', errorCode: null, generation: 1 }]);
  });

  it('that refuses the document keeps its folio; edited and issued again it is the next generation', async () => {
    const merchant = await kit.merchant();
    await kit.sandbox.put('/clock', { offset_seconds: 80 * 3600 }); // to the PAC the document is too old: SAT code 401
    const { id, wireId, state, status } = await merchant.issue();
    expect({ state, status }).toEqual({ state: 'rejected', status: 201 });
    const refused = (await merchant.call('GET', `/v1/invoices/${wireId}`)).json<Record<string, unknown>>();
    expect(refused['rejection']).toMatchObject({ code: 'stamp_rejected', sat: '401' });
    expect((await kit.held(id)).uuids).toEqual([]);

    await kit.sandbox.calm();
    const edited = await merchant.call('PUT', `/v1/invoices/${wireId}`, invoiceBody({ forma_pago: '01' }));
    expect(edited.json()).toMatchObject({ state: 'draft', folio: refused['folio'], rejection: null });
    const issued = await merchant.call('POST', `/v1/invoices/${wireId}/issuance`);
    expect(issued.json()).toMatchObject({ state: 'stamped', folio: refused['folio'], forma_pago: '01' });
    expect(await kit.view(id)).toMatchObject({ generation: 2 });
    expect((await kit.held(id)).uuids).toHaveLength(1);
  });

  it('that refuses the certificate says so, and the next generation may use another one', async () => {
    const merchant = await kit.merchant();
    const [certificate] = (await merchant.call('GET', '/v1/certificates')).json<{
      data: Array<{ no_certificado: string }>;
    }>().data;
    await kit.sandbox.post(`/csds/${certificate?.no_certificado}/revocation`, {});
    const { id, wireId, state } = await merchant.issue();
    expect(state).toBe('rejected');
    const refused = await merchant.call('GET', `/v1/invoices/${wireId}`);
    expect(refused.json()).toMatchObject({ rejection: { code: 'certificate_refused', sat: '304' } });
    await merchant.call('POST', '/v1/certificates/test');
    const issued = await merchant.call('POST', `/v1/invoices/${wireId}/issuance`);
    expect(issued.json()).toMatchObject({ state: 'stamped' });
    expect((await kit.held(id)).uuids).toHaveLength(1);
  });

  it('that the account has no stamps leaves the document sealed, and it goes out when there are some', async () => {
    const merchant = await kit.merchant({ stamps: 0 });
    const { id, status, state } = await merchant.issue();
    expect({ status, state }).toEqual({ status: 202, state: 'sealed' });
    const first = await kit.view(id);
    const second = await merchant.step(id);
    expect(second).toMatchObject({ state: 'sealed', generation: 1 });
    expect(second.dueAt?.getTime()).toBeGreaterThan(first.dueAt?.getTime() ?? 0);
    expect(await kit.attempts(id)).toEqual(
      Array.from({ length: 2 }, () => ({
        kind: 'send',
        state: 'rejected',
        errorCode: 'OUT_OF_CREDITS',
        generation: 1,
      })),
    );
    await kit.sandbox.post('/accounts', { user: merchant.pacUser, password: 'secreto', stamps: 10 });
    await merchant.reach(id, 'stamped');
    expect((await kit.held(id)).uuids).toHaveLength(1);
  });

  it('that the token expired costs one sign-in, and the stamp is made in the same request', async () => {
    const merchant = await kit.merchant();
    await merchant.issue(); // signs in
    await kit.sandbox.fault('token-expired');
    const { id, state } = await merchant.issue();
    expect(state).toBe('stamped');
    expect(await kit.attempts(id)).toHaveLength(1);
    expect((await kit.held(id)).uuids).toHaveLength(1);
  });

  it('with the timbre alone is merged into our own bytes', async () => {
    const merchant = await kit.merchant();
    await kit.sandbox.fault('tfd-only');
    const { id, wireId, state } = await merchant.issue();
    expect(state).toBe('stamped');
    const xml = await merchant.call('GET', `/v1/invoices/${wireId}/xml`);
    expect(xml.body).toContain('<tfd:TimbreFiscalDigital');
    expect(await kit.held(id)).toMatchObject({ uuids: [(await kit.view(id)).uuid], sends: 1 });
  });

  it.each(['307-with-xml', 'list-of-one'])('in the shape %s is understood', async (script) => {
    const merchant = await kit.merchant();
    await kit.sandbox.fault(script);
    const { id, state } = await merchant.issue();
    expect(state).toBe('stamped');
    expect(await kit.held(id)).toMatchObject({ uuids: [(await kit.view(id)).uuid] });
  });
});

describe('an answer that is not our document stamped', () => {
  it.each(['wrong-sello', 'wrong-total'])('(%s) is never a stamp: a person is called', async (script) => {
    const merchant = await kit.merchant();
    await kit.sandbox.fault(script);
    const { id, wireId, status, state } = await merchant.issue();
    expect({ status, state }).toEqual({ status: 202, state: 'needs_attention' });
    expect(await kit.attempts(id)).toMatchObject([{ state: 'unknown', errorCode: 'PROVIDER_DEFECT' }]);
    expect(await kit.sql('select 1 from app.invoice_stamped where invoice_id = $1', [id])).toEqual([]);
    expect((await merchant.call('GET', `/v1/invoices/${wireId}/xml`)).statusCode).toBe(409);
    const raw = await kit.sql(
      `select r.body from app.pac_raw r join app.stamp_attempts a on a.id = r.attempt_id where a.invoice_id = $1`,
      [id],
    );
    expect(raw.length).toBeGreaterThan(0); // what came is kept as evidence
  });
});
