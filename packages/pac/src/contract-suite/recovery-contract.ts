import { expect, it } from 'vitest';
import { callRecorder } from './call-recorder.ts';
import type { ContractHarness } from './contract-harness.ts';

/** What `recoverStamp` promises. */
export function describeRecovery(harness: () => ContractHarness): void {
  it('finds a stamp that exists, and stamps nothing twice however often it is asked', async () => {
    const { adapter, command, held } = harness();
    const document = await command();
    await adapter.stamp(document, callRecorder().ctx());
    const [uuid] = await held(document);
    for (let n = 0; n < 3; n += 1) {
      const result = await adapter.recoverStamp(document, callRecorder().ctx());
      expect(result).toMatchObject({ kind: 'found', stamped: { uuid } });
    }
    expect(await held(document)).toEqual([uuid]);
  });

  it('by UUID has no effect, and "not in storage yet" is not absence', async ({ skip }) => {
    const { adapter, arm, disarm, command, faults, received } = harness();
    if (!adapter.capabilities.recover.includes('by-uuid')) skip('this provider cannot be asked by UUID');
    const document = await command();
    const outcome = await adapter.stamp(document, callRecorder().ctx());
    const uuid = outcome.kind === 'ok' ? outcome.value.uuid : '';
    const before = await received(document);
    const query = { ...document, uuid, steps: ['by-uuid'] } as const;
    if (faults.includes('603-until')) {
      await arm('603-until', { ms: 60_000 });
      const early = await adapter.recoverStamp(query, callRecorder().ctx());
      await disarm();
      expect(early).toMatchObject({ kind: 'unknown', error: { code: 'NOT_FOUND', uuid } });
    }
    const result = await adapter.recoverStamp(query, callRecorder().ctx());
    expect(result).toMatchObject({ kind: 'found', by: 'by-uuid', stamped: { uuid } });
    expect(await received(document)).toBe(before);
  });

  it('a refusal of the repeated document is weak absence, never proof', async () => {
    const { adapter, command, held } = harness();
    const document = await command({ isInvalid: true });
    const result = await adapter.recoverStamp(document, callRecorder().ctx());
    expect(result).toMatchObject({ kind: 'absent', confidence: 'weak', error: { code: 'VALIDATION' } });
    expect(await held(document)).toEqual([]);
  });

  it('stays unknown while the provider cannot be reached', async () => {
    const { command, unreachable } = harness();
    const result = await unreachable().recoverStamp(await command(), callRecorder().ctx());
    expect(result).toMatchObject({ kind: 'unknown', error: { code: 'PAC_UNAVAILABLE' } });
  });

  it('without any step it may take stays unknown', async () => {
    const { adapter, command, received } = harness();
    const document = await command();
    expect((await adapter.recoverStamp({ ...document, steps: [] }, callRecorder().ctx())).kind).toBe('unknown');
    expect(await received(document)).toBe(0);
  });

  it('a client key that was used for another document is a defect, and that document’s stamp is not taken', async ({
    skip,
  }) => {
    const { adapter, command, held } = harness();
    if (!/client-key/.test(adapter.capabilities.dedupe)) skip('this provider has no client key');
    const one = await command();
    await adapter.stamp(one, callRecorder().ctx());
    const other = await command({ documentKey: one.documentKey });
    const outcome = await adapter.stamp(other, callRecorder().ctx());
    expect(outcome).toMatchObject({ kind: 'unknown', error: { code: 'PROVIDER_DEFECT' } });
    expect(await held(other)).toEqual([]);
  });
}
