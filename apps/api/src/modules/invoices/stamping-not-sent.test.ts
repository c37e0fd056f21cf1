import net from 'node:net';

import { startFaultProxy } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startStampingKit } from './test-support/stamping-kit.ts';
import type { StampingKit } from './test-support/stamping-kit.ts';

let kit: StampingKit;

beforeAll(async () => {
  kit = await startStampingKit();
});
afterAll(async () => kit.close());
