import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { createSandbox } from '@kita/sandbox';
import type { Sandbox } from '@kita/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startStampingKit } from './test-support/stamping-kit.ts';
import type { StampingKit } from './test-support/stamping-kit.ts';

let dataDir: string;
let sandbox: Sandbox;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'kita-not-sent-'));
  sandbox = await createSandbox({ port: 0, dataDir });
});
afterAll(async () => {
  await sandbox.close();
  await rm(dataDir, { recursive: true, force: true });
});

describe('a PAC that cannot be reached', () => {
  let kit: StampingKit;

  beforeAll(async () => {
    kit = await startStampingKit({ KITA_SANDBOX_URL: sandbox.url });
  });
  afterAll(async () => kit.close());

  it('got nothing: the document stays sealed, waits longer each time, and is stamped when the PAC is back', async () => {
    const merchant = await kit.merchant();
    await merchant.issue(); // signs in; what follows is about the stamp itself
    await sandbox.close();
    const { id, status, state } = await merchant.issue();
    expect({ status, state }).toEqual({ status: 202, state: 'sealed' });
    await merchant.step(id);
    await merchant.step(id);
    expect(await kit.attempts(id)).toEqual(
      Array.from({ length: 3 }, () => ({
        kind: 'send',
        state: 'not_sent',
        errorCode: 'PAC_UNAVAILABLE',
        generation: 1,
      })),
    );
    sandbox = await createSandbox({ port: sandbox.port, dataDir });
    await merchant.reach(id, 'stamped');
    expect(await kit.held(id)).toEqual({ uuids: [(await kit.view(id)).uuid], sends: 1 });
  });

  it('at the sign-in got nothing either', async () => {
    const merchant = await kit.merchant();
    await sandbox.close();
    const { id, state } = await merchant.issue();
    expect(state).toBe('sealed');
    sandbox = await createSandbox({ port: sandbox.port, dataDir });
    await merchant.reach(id, 'stamped');
    expect(await kit.held(id)).toMatchObject({ sends: 1 });
  });
});
