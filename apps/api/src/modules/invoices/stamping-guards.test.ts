import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { invoiceBody } from '../../test-support/company.ts';
import { advanceInvoice } from './advance-invoice.ts';
import { claimAttempt } from './claim-attempt.ts';
import { stampInvoice } from './stamp-invoice.ts';
import { startStampingKit } from './test-support/stamping-kit.ts';
import type { StampingKit } from './test-support/stamping-kit.ts';

let kit: StampingKit;

beforeAll(async () => {
  kit = await startStampingKit({ KITA_STAMP_DEADLINE_MS: '250' });
});
afterAll(async () => kit.close());
afterEach(async () => kit.sandbox.calm());

describe('one attempt at a time', () => {
  it('when the same job is delivered many times at once', async () => {
    const merchant = await kit.merchant();
    const id = await merchant.sealed();
    const { version } = await kit.view(id);
    await Promise.all(Array.from({ length: 8 }, () => advanceInvoice(merchant.ctx, id, version)));
    expect(await kit.view(id)).toMatchObject({ state: 'stamped' });
    expect(await kit.attempts(id)).toMatchObject([{ kind: 'send', state: 'ok' }]);
    expect(await kit.held(id)).toMatchObject({ sends: 1 });
  });

  it('when many look for the same lost answer', async () => {
    const merchant = await kit.merchant();
    await kit.sandbox.fault('stamp-then-reset');
    const { id } = await merchant.issue();
    const { version } = await kit.view(id);
    await Promise.all(Array.from({ length: 8 }, () => advanceInvoice(merchant.ctx, id, version)));
    expect(await kit.view(id)).toMatchObject({ state: 'stamped' });
    expect(await kit.held(id)).toMatchObject({ sends: 2 });
  });

  it('a late answer of an attempt taken for dead is still the one stamp', async () => {
    const merchant = await kit.merchant();
    const id = await merchant.sealed();
    await kit.sandbox.fault('delay', { ms: 400 });
    const late = stampInvoice(merchant.ctx, id, 'interactive');
    await kit.sql(`update app.stamp_attempts set lease_until = now() - interval '1 second' where invoice_id = $1`, [
      id,
    ]);
    await merchant.step(id);
    await late;
    await merchant.reach(id, 'stamped');
    expect((await kit.held(id)).uuids).toEqual([(await kit.view(id)).uuid]);
  });
});

describe('past the deadline', () => {
  it('the caller gets 202 and the stamp is made all the same', async () => {
    const merchant = await kit.merchant();
    await kit.sandbox.fault('delay', { ms: 450 });
    const { id, wireId, status, state } = await merchant.issue();
    expect({ status, state }).toEqual({ status: 202, state: 'sending' });
    await merchant.reach(id, 'stamped');
    const attempts = await kit.attempts(id);
    // On a slow machine the answer may come too late for the send; then it is looked for, and never sent again.
    expect(attempts.filter(({ kind }) => kind === 'send')).toHaveLength(1);
    expect(attempts.at(-1)).toMatchObject({ state: 'ok' });
    expect((await merchant.call('GET', `/v1/invoices/${wireId}`)).json()).toMatchObject({ state: 'stamped' });
  });

  it('a repeat with the same key shows where the invoice stands, and issues nothing', async () => {
    const merchant = await kit.merchant();
    await kit.sandbox.fault('delay', { ms: 450 });
    const headers = { 'idempotency-key': 'slow' };
    const body = invoiceBody({ external_id: 'pedido-1' });
    const first = await merchant.call('POST', '/v1/invoices', body, headers);
    const again = await merchant.call('POST', '/v1/invoices', body, headers);
    expect([first.statusCode, again.statusCode]).toEqual([202, 202]);
    expect(again.json<{ id: string }>().id).toBe(first.json<{ id: string }>().id);
    const list = await merchant.call('GET', '/v1/invoices?external_id=pedido-1');
    expect(list.json<{ data: unknown[] }>().data).toHaveLength(1);
  });
});

describe('while nobody knows', () => {
  it('nothing about the invoice can change', async () => {
    const merchant = await kit.merchant();
    await kit.sandbox.fault('stamp-then-reset');
    const { wireId, id, state } = await merchant.issue();
    expect(state).toBe('unknown');
    const url = `/v1/invoices/${wireId}`;
    for (const refused of [
      await merchant.call('PUT', url, invoiceBody({ forma_pago: '01' })),
      await merchant.call('DELETE', url),
      await merchant.call('POST', `${url}/issuance`),
    ]) {
      expect(refused.statusCode).toBe(409);
      expect(refused.json()).toMatchObject({ code: 'invoice_not_editable' });
    }
    expect(await claimAttempt(merchant.ctx, id, 'send')).toBeUndefined(); // nor sent as if for the first time
    await expect(kit.sql('delete from app.invoices where id = $1', [id])).rejects.toThrow('only drafts are deleted');
  });
});

describe('frozen bytes', () => {
  it('are the same in every send and every look', async () => {
    const merchant = await kit.merchant();
    await kit.sandbox.fault('reset-before-read');
    await kit.sandbox.fault('html-500');
    await kit.sandbox.fault('stamp-then-reset');
    const { id } = await merchant.issue();
    await merchant.reach(id, 'stamped');
    const [row] = await kit.sql(
      `select s.sha256, encode(sha256(s.xml), 'hex') as now, i.folio, i.uuid from app.invoice_sealed s
         join app.invoices i on i.id = s.invoice_id where s.invoice_id = $1`,
      [id],
    );
    expect(row?.['now']).toBe(row?.['sha256']);
    expect(await kit.attempts(id)).toHaveLength(4);
    expect(await kit.sandbox.received(String(row?.['folio']))).toEqual([row?.['sha256']]);
    expect(await kit.held(id)).toEqual({ uuids: [row?.['uuid']], sends: 2 }); // two were refused unread
  });

  it.each(['invoice_sealed', 'invoice_stamped', 'pac_raw'])('no one changes or removes rows of %s', async (table) => {
    const merchant = await kit.merchant();
    await merchant.issue();
    await expect(kit.sql(`update app.${table} set tenant_id = tenant_id`)).rejects.toThrow('never change');
    await expect(kit.sql(`delete from app.${table}`)).rejects.toThrow('never change');
  });
});
