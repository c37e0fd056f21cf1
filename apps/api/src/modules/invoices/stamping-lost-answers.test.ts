import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '@kita/testing';

import { claimAttempt } from './claim-attempt.ts';
import { callContext, stampCommand } from './pac-call.ts';
import { startStampingKit } from './test-support/stamping-kit.ts';
import type { Merchant, StampingKit } from './test-support/stamping-kit.ts';

let kit: StampingKit;

beforeAll(async () => {
  kit = await startStampingKit();
});
afterAll(async () => kit.close());
afterEach(async () => kit.sandbox.calm());

/** The PAC has one stamp of this invoice, and it is the one we have. */
async function expectOneStamp(id: string): Promise<void> {
  const { state, uuid, dueAt } = await kit.view(id);
  expect({ state, dueAt }).toEqual({ state: 'stamped', dueAt: null });
  expect((await kit.held(id)).uuids).toEqual([uuid]);
}

describe('a lost answer', () => {
  it.each(['stamp-then-reset', 'stamp-then-silence', 'stamp-then-cut-body', '502-after-stamp'])(
    '(%s) is unknown, and asking finds the one stamp',
    async (script) => {
      const merchant = await kit.merchant();
      await kit.sandbox.fault(script);
      const { id, status, state } = await merchant.issue();
      expect({ status, state }).toEqual({ status: 202, state: 'unknown' });
      expect((await kit.held(id)).uuids).toHaveLength(1); // it was stamped, and we do not know
      await merchant.reach(id, 'stamped');
      await expectOneStamp(id);
      expect((await kit.held(id)).sends).toBe(2); // one send, one look: nothing loops
      expect(await kit.attempts(id)).toMatchObject([
        { kind: 'send', state: 'unknown' },
        { kind: 'recover', state: 'ok' },
      ]);
    },
  );

  it.each(['reset-before-read', 'html-500', 'redirect'])(
    'looks the same when nothing was done (%s): the same bytes are asked for and stamped once',
    async (script) => {
      const merchant = await kit.merchant();
      await kit.sandbox.fault(script);
      const { id, state } = await merchant.issue();
      expect(state).toBe('unknown');
      expect((await kit.held(id)).uuids).toEqual([]);
      await merchant.reach(id, 'stamped');
      await expectOneStamp(id);
    },
  );

  it('stays unknown through more lost answers, one step of the ladder at a time', async () => {
    const merchant = await kit.merchant();
    await kit.sandbox.fault('stamp-then-reset', { times: 4 });
    const { id } = await merchant.issue();
    for (const taken of [2, 3, 4]) {
      expect(await merchant.step(id)).toMatchObject({ state: 'unknown', generation: 1, recoveryStep: taken });
    }
    await merchant.reach(id, 'stamped');
    await expectOneStamp(id);
  });

  it('of a look whose refusal proves nothing (no stamps left, too old) keeps looking', async () => {
    const merchant = await kit.merchant({ stamps: 5 });
    await kit.sandbox.fault('reset-before-read');
    const { id } = await merchant.issue();
    await kit.sandbox.fault('no-credits');
    expect(await merchant.step(id)).toMatchObject({ state: 'unknown' });
    await kit.sandbox.put('/clock', { offset_seconds: 80 * 3600 });
    expect(await merchant.step(id)).toMatchObject({ state: 'unknown', generation: 1 });
    await kit.sandbox.calm();
    await merchant.reach(id, 'stamped');
    await expectOneStamp(id);
  });

  it('that names the stamp without giving it (307) is found as soon as the provider shows it', async () => {
    const merchant = await kit.merchant();
    await kit.sandbox.patch('/settings', { storage_lag_ms: 3_600_000 });
    await kit.sandbox.fault('307-without-xml', { times: 2, ms: 3_600_000 });
    const { id, state } = await merchant.issue();
    expect(state).toBe('unknown');
    expect(await merchant.step(id)).toMatchObject({ state: 'unknown' });
    await kit.sandbox.calm();
    await merchant.reach(id, 'stamped');
    await expectOneStamp(id);
  });

  it('that comes after the caller went away is found by the job', async () => {
    const merchant = await kit.merchant();
    await kit.sandbox.fault('slow-then-ok-after-client-timeout', { ms: 900 });
    const { id, state } = await merchant.issue();
    expect(state).toBe('unknown');
    await merchant.reach(id, 'stamped'); // the first request is still being worked on while we ask
    await waitFor(async () => (await kit.held(id)).sends >= 2);
    await expectOneStamp(id);
  });
});

describe('a process that dies', () => {
  it('before it sent leaves unknown, then one stamp', async () => {
    const merchant = await kit.merchant();
    const id = await merchant.sealed();
    expect(await claimAttempt(merchant.ctx, id, 'send')).toBeDefined();
    expect(await kit.view(id)).toMatchObject({ state: 'sending' });
    await merchant.reach(id, 'stamped'); // not before the lease of the dead process has run out
    expect(await kit.attempts(id)).toMatchObject([{ kind: 'send', state: 'unknown' }, { kind: 'recover' }]);
    await expectOneStamp(id);
  });

  it('after the PAC stamped leaves unknown, then that same stamp', async () => {
    const merchant = await kit.merchant();
    const id = await merchant.sealed();
    await stampWithoutRecording(merchant, id);
    const { uuids } = await kit.held(id);
    expect(uuids).toHaveLength(1);
    await merchant.reach(id, 'stamped');
    expect((await kit.view(id)).uuid).toBe(uuids[0]);
    await expectOneStamp(id);
  });

  it('while it looked for a lost answer leaves the next look to another', async () => {
    const merchant = await kit.merchant();
    await kit.sandbox.fault('stamp-then-reset');
    const { id } = await merchant.issue();
    expect(await claimAttempt(merchant.ctx, id, 'recover')).toBeDefined();
    await merchant.reach(id, 'stamped');
    await expectOneStamp(id);
    expect(await kit.attempts(id)).toMatchObject([
      { kind: 'send', state: 'unknown' },
      { kind: 'recover', state: 'unknown' },
      { kind: 'recover', state: 'ok' },
    ]);
  });
});

describe('a database that fails after a good answer', () => {
  it.each(['app.invoice_stamped', 'app.pac_raw'])('(%s) loses nothing', async (table) => {
    const merchant = await kit.merchant();
    await kit.sql(`create or replace function app.fail() returns trigger language plpgsql as
      $$ begin raise exception 'disk full' using errcode = '53100'; end $$`);
    await kit.sql(`create trigger broken before insert on ${table} for each row execute function app.fail()`);
    const { id } = await merchant.issue();
    expect((await kit.view(id)).state).not.toBe('stamped');
    await kit.sql(`drop trigger broken on ${table}`);
    await merchant.reach(id, 'stamped');
    await expectOneStamp(id);
  });
});

/** What a process killed between the answer and its record has done. */
async function stampWithoutRecording(merchant: Merchant, id: string): Promise<void> {
  const claim = await claimAttempt(merchant.ctx, id, 'send');
  if (!claim) throw new Error('nobody else claims here');
  const adapter = await merchant.ctx.services.pac.adapterFor(merchant.ctx, claim.sealed.pacAccountId);
  expect(await adapter.stamp(stampCommand(claim), callContext(merchant.ctx, claim, 'batch'))).toMatchObject({
    kind: 'ok',
  });
}
