import { createSandbox } from '@kita/sandbox';
import { describePacContract } from '../contract-suite/index.ts';
import { swSandboxHarness } from '../test-support/sandbox-harness.ts';

describePacContract('SW sapien against the sandbox', async () => swSandboxHarness(await createSandbox({ port: 0 })));
