import { createSandbox } from '@kita/sandbox';
import type { Sandbox } from '@kita/sandbox';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { startHttpGate } from './test-support/http-gate.ts';
import type { HttpGate } from './test-support/http-gate.ts';
import { startStampingKit } from './test-support/stamping-kit.ts';
import type { StampingKit } from './test-support/stamping-kit.ts';

let sandbox: Sandbox;
let gate: HttpGate;
let kit: StampingKit;

beforeAll(async () => {
  sandbox = await createSandbox({ port: 0 });
  gate = await startHttpGate(sandbox.url);
  kit = await startStampingKit({ KITA_SANDBOX_URL: gate.url });
});
afterAll(async () => {
  await kit.close();
  await gate.close();
  await sandbox.close();
});

it('a stamp is not believed until the certificate of the PAC can be had: unknown, step by step', async () => {
  gate.shut((url) => url.startsWith('/sat/certificates/'));
  const merchant = await kit.merchant();
  const { id, state } = await merchant.issue();
  expect(state).toBe('unknown');
  const before = await kit.view(id);
  const after = await merchant.step(id);
  expect(after).toMatchObject({ state: 'unknown', recoveryStep: before.recoveryStep + 1 });
  expect(after.dueAt?.getTime()).toBeGreaterThan(before.dueAt?.getTime() ?? 0);
  gate.shut(() => false);
  await merchant.reach(id, 'stamped');
  // Asked for by its name: nothing was sent again.
  expect(await kit.held(id)).toEqual({ uuids: [(await kit.view(id)).uuid], sends: 1 });
});
