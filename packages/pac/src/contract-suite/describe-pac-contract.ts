import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../contract/outcome.ts';
import { attemptState } from '../contract/outcome.ts';
import type { StampCommand } from '../contract/stamp-command.ts';
import type { Stamped } from '../contract/stamped.ts';
import { callRecorder } from './call-recorder.ts';
import type { ContractHarness } from './contract-harness.ts';
import { FAULT_MATRIX } from './fault-matrix.ts';
import { describeRandomFaults } from './random-faults.ts';
import { describeRecovery } from './recovery-contract.ts';

/**
 * Runs the conformance rules of `PacAdapter` and the outcome matrix against an adapter and a scriptable provider. The
 * names of the tests say which rule they show.
 */
export function describePacContract(name: string, open: () => Promise<ContractHarness>): void {
  describe(`PAC contract: ${name}`, () => {
    let harness: ContractHarness;
    beforeAll(async () => {
      harness = await open();
    });
    afterAll(() => harness?.close());

    describe('a stamp', () => describeStamp(() => harness));
    describe('under a fault', () => describeFaults(() => harness));
    describe('a request that cannot be made', () => describeNotSent(() => harness));
    describe('recovery', () => describeRecovery(() => harness));
    describe('faults in any order', () => describeRandomFaults(() => harness));
  });
}

function describeStamp(harness: () => ContractHarness): void {
  it('gives the UUID the provider holds, the whole document and its stored raw answer', async () => {
    const { adapter, command, held, verify } = harness();
    const recorder = callRecorder();
    const document = await command();
    const outcome = await adapter.stamp(document, recorder.ctx());
    const stamped = stampOf(outcome);
    expect(await held(document)).toEqual([stamped.uuid]);
    expect(await verify(document, stamped)).toEqual([]);
    expect(stamped.xml).toContain(`UUID="${stamped.uuid}"`);
    expect(stamped.tfd).toMatchObject({ uuid: stamped.uuid, fechaTimbrado: stamped.stampedAt });
    expect(recorder.raws.at(-1)).toMatchObject({ operation: 'stamp', attemptId: document.attemptId, complete: true });
    expect(outcome.kind === 'ok' && outcome.raw).toBe(`raw-${recorder.raws.length}`);
  });

  it('of a document that breaks a rule is rejected with SAT’s code, and nothing is held', async () => {
    const { adapter, command, held } = harness();
    const document = await command({ isInvalid: true });
    const outcome = await adapter.stamp(document, callRecorder().ctx());
    expect(outcome).toMatchObject({ kind: 'rejected', error: { code: 'VALIDATION' } });
    expect(outcome.kind === 'rejected' && outcome.error.satCode).toBeTruthy();
    expect(await held(document)).toEqual([]);
  });

  it('rule 3: of the same bytes again gives the earlier stamp, never a rejection and never a second one', async () => {
    const { adapter, command, held } = harness();
    const document = await command();
    const first = stampOf(await adapter.stamp(document, callRecorder().ctx()));
    const again = await adapter.stamp(document, callRecorder().ctx());
    expect(again).toMatchObject({ kind: 'ok', duplicateOf: 'same-document', value: { uuid: first.uuid } });
    expect(await held(document)).toEqual([first.uuid]);
  });

  it('of one document by several callers at once is one stamp', async () => {
    const { adapter, command, held } = harness();
    const document = await command();
    const all = await Promise.all(Array.from({ length: 6 }, () => adapter.stamp(document, callRecorder().ctx())));
    const uuids = await held(document);
    expect(uuids).toHaveLength(1);
    for (const outcome of all) if (outcome.kind === 'ok') expect(outcome.value.uuid).toBe(uuids[0]);
    expect(all.some((outcome) => outcome.kind === 'rejected')).toBe(false);
  });

  it('is not believed when its raw answer could not be stored', async () => {
    const { adapter, command, held } = harness();
    const document = await command();
    const persistRaw = () => Promise.reject(new Error('the store is down'));
    expect(await adapter.stamp(document, callRecorder().ctx({ persistRaw }))).toMatchObject({
      kind: expect.not.stringMatching('ok'),
    });
    expect((await held(document)).length).toBeLessThanOrEqual(1);
    const recovered = await adapter.recoverStamp(document, callRecorder().ctx());
    expect(recovered.kind).toBe('found');
    expect(await held(document)).toHaveLength(1);
  });
}

function describeFaults(harness: () => ContractHarness): void {
  // Rule 4 shows in the foreign rows: the adapter hides and corrects nothing, and the core's verification refuses it.
  it.for(FAULT_MATRIX)('$fault: $kind', async (row, { skip }) => {
    const { adapter, arm, disarm, command, faults, held, secrets, verify } = harness();
    if (!faults.includes(row.fault)) skip(`this provider does not show ${row.fault}`);
    const recorder = callRecorder();
    const document = await command();
    await arm(row.fault, { times: 1, ...(row.ms === undefined ? {} : { ms: row.ms }) });
    const deadline = row.deadlineMs === undefined ? {} : { deadline: Date.now() + row.deadlineMs };
    const outcome = await adapter.stamp(document, recorder.ctx(deadline));
    const heldAtOnce = await held(document);
    await disarm();

    expect(outcome).toMatchObject({ kind: row.kind, ...(row.code === undefined ? {} : { error: { code: row.code } }) });
    expect(heldAtOnce).toHaveLength(row.isHeld ? 1 : 0);
    const stamped = outcome.kind === 'unknown' ? await recoverNow(harness(), document) : stampIn(outcome);
    expect(await held(document)).toEqual(stamped === undefined ? [] : [stamped.uuid]);
    const defects = stamped === undefined ? [] : await verify(document, stamped);
    expect(defects.length > 0).toBe(row.isForeign === true);
    expectNoSecrets(recorder.everything() + JSON.stringify(outcome), secrets);
  });
}

function describeNotSent(harness: () => ContractHarness): void {
  it('for want of a connection is proven not sent', async () => {
    const { command, unreachable, held } = harness();
    const document = await command();
    const outcome = await unreachable().stamp(document, callRecorder().ctx());
    expect(outcome).toMatchObject({ kind: 'rejected', error: { code: 'PAC_UNAVAILABLE' } });
    expect(attemptState(outcome)).toBe('not_sent');
    expect(await held(document)).toEqual([]);
  });

  it('because the caller has stopped, or has no time left, is proven not sent', async () => {
    const { adapter, command, received } = harness();
    const document = await command();
    const outcomes = [
      await adapter.stamp(document, callRecorder().ctx({ signal: AbortSignal.abort() })),
      await adapter.stamp(document, callRecorder().ctx({ deadline: Date.now() - 1 })),
    ];
    expect(outcomes.map(attemptState)).toEqual(['not_sent', 'not_sent']);
    expect(await received(document)).toBe(0);
  });

  it('rule 6: with refused credentials is an AUTH rejection that shows none of them', async () => {
    const { command, withWrongCredentials, held, secrets } = harness();
    const recorder = callRecorder();
    const document = await command();
    const outcome = await withWrongCredentials().stamp(document, recorder.ctx());
    expect(outcome).toMatchObject({ kind: 'rejected', error: { code: 'AUTH' } });
    expect(await held(document)).toEqual([]);
    expectNoSecrets(recorder.everything() + JSON.stringify(outcome), secrets);
  });

  it('rule 1: because credentials cannot be decrypted is a result, not an exception', async () => {
    const { command, withoutCredentials } = harness();
    const outcome = await withoutCredentials().stamp(await command(), callRecorder().ctx());
    expect(outcome).toMatchObject({ kind: 'rejected', error: { code: 'CONFIG' } });
  });
}

async function recoverNow({ adapter }: ContractHarness, document: StampCommand): Promise<Stamped> {
  const result = await adapter.recoverStamp(document, callRecorder().ctx());
  if (result.kind !== 'found') throw new Error(`expected the stamp to be found: ${JSON.stringify(result)}`);
  return result.stamped;
}

function stampOf(outcome: Outcome<Stamped>): Stamped {
  if (outcome.kind !== 'ok') throw new Error(`expected a stamp: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

function stampIn(outcome: Outcome<Stamped>): Stamped | undefined {
  return outcome.kind === 'ok' ? outcome.value : undefined;
}

function expectNoSecrets(text: string, secrets: readonly string[]): void {
  for (const secret of secrets) expect(text.includes(secret)).toBe(false);
}
