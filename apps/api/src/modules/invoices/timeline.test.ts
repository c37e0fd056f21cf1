import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { expectStatus, invoiceBody } from '../../test-support/company.ts';
import { startStampingKit } from './test-support/stamping-kit.ts';
import type { Merchant, StampingKit } from './test-support/stamping-kit.ts';

interface Timeline {
  readonly state: string;
  readonly next: { readonly step: string; readonly at: string | null };
  readonly entries: ReadonlyArray<{
    readonly kind: string;
    readonly at: string;
    readonly actor: { readonly kind: string; readonly name: string | null } | null;
    readonly provider: string | null;
    readonly outcome: string | null;
    readonly message: string | null;
    readonly count: number;
    readonly detail: Readonly<Record<string, string>>;
  }>;
}

let kit: StampingKit;
let merchant: Merchant;

beforeAll(async () => {
  kit = await startStampingKit();
});
afterAll(async () => kit.close());
afterEach(async () => kit.sandbox.calm());

async function timeline(id: string, language = 'es'): Promise<Timeline> {
  const answer = await merchant.call('GET', `/v1/invoices/${id}/timeline`, undefined, { 'accept-language': language });
  return expectStatus(answer, 200).json<Timeline>();
}

const kinds = ({ entries }: Timeline) => entries.map(({ kind, outcome }) => (outcome ? `${kind} ${outcome}` : kind));

describe('the timeline of an invoice', () => {
  it('tells who made it, its seal, the call to the PAC and the stamp', async () => {
    merchant = await kit.merchant();
    const { wireId } = await merchant.issue();
    const told = await timeline(wireId);
    expect(kinds(told)).toEqual(['created', 'sealed', 'sent ok', 'stamped']);
    expect(told.entries[0]?.actor).toMatchObject({ kind: 'api_key', name: expect.any(String) });
    expect(told.entries[2]?.provider).toBe('sw-sapien');
    expect(told.next).toEqual({ step: 'nothing', at: null });
  });

  it('tells the changes of a draft together, and that it is yours to issue', async () => {
    merchant = await kit.merchant();
    const { wireId } = await merchant.issue({ draft: true });
    for (const forma_pago of ['01', '04'])
      expectStatus(await merchant.call('PUT', `/v1/invoices/${wireId}`, invoiceBody({ forma_pago })), 200);
    const told = await timeline(wireId);
    expect(kinds(told)).toEqual(['created', 'updated']);
    expect(told.entries[1]?.count).toBe(2);
    expect(told.next.step).toBe('edit');
  });

  it('says of a lost answer that it is being looked for, and when', async () => {
    merchant = await kit.merchant();
    await kit.sandbox.fault('stamp-then-reset');
    const { id, wireId } = await merchant.issue();
    const told = await timeline(wireId, 'en');
    expect(kinds(told)).toEqual(['created', 'sealed', 'sent unknown', 'verifying']);
    expect(told.next).toEqual({ step: 'check', at: expect.stringMatching(/Z$/) });
    expect(told.entries[2]?.message).toMatch(/^The /);
    await merchant.reach(id, 'stamped');
    expect(kinds(await timeline(wireId)).slice(-2)).toEqual(['checked ok', 'stamped']);
  });

  it('says why an account without stamps makes it wait', async () => {
    merchant = await kit.merchant({ stamps: 0 });
    const { wireId } = await merchant.issue();
    const told = await timeline(wireId);
    expect(kinds(told)).toEqual(['created', 'sealed', 'sent rejected', 'delayed']);
    expect(told.entries.at(-1)?.detail).toMatchObject({ code: 'out_of_credits' });
    expect(told.next.step).toBe('send');
  });

  it('is nobody else’s to read', async () => {
    merchant = await kit.merchant();
    const { wireId } = await merchant.issue();
    merchant = await kit.merchant({ other: true });
    for (const what of ['timeline', 'request'])
      expectStatus(await merchant.call('GET', `/v1/invoices/${wireId}/${what}`), 404);
  });
});
