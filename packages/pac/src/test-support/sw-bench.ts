import { afterEach, beforeEach } from 'vitest';
import { callRecorder } from '../contract-suite/call-recorder.ts';
import type { CallRecorder } from '../contract-suite/call-recorder.ts';
import type { PacAdapter } from '../contract/pac-adapter.ts';
import { PacRuntime } from '../http/pac-runtime.ts';
import type { SwOptions } from '../sw-sapien/sw-options.ts';
import { swSapien } from '../sw-sapien/sw-sapien.ts';
import { scriptedSw } from './scripted-sw.ts';
import type { ScriptedSw } from './scripted-sw.ts';

export const CREDENTIALS = { user: 'merchant@example.com', password: 'correct horse battery' };

/** An adapter in front of scripted answers, new for each test. */
export interface SwBench {
  readonly sw: ScriptedSw;
  readonly recorder: CallRecorder;
  readonly clock: { now: number };
  readonly adapter: (changes?: Partial<SwOptions>) => PacAdapter;
}

/** Prepares a bench before each test of the file and takes it down after. */
export function useSwBench(): () => SwBench {
  let bench: SwBench | undefined;
  let runtime: PacRuntime | undefined;
  beforeEach(async () => {
    const clock = { now: Date.parse('2026-03-04T16:00:00Z') };
    const shared = new PacRuntime({ now: () => clock.now });
    runtime = shared;
    const sw = await scriptedSw();
    const hosts = { baseUrl: sw.url, apiBaseUrl: sw.url };
    bench = {
      sw,
      clock,
      recorder: callRecorder(),
      adapter: (changes = {}) => swSapien({ ...hosts, credentials: CREDENTIALS, runtime: shared, ...changes }),
    };
  });
  afterEach(async () => {
    await bench?.sw.close();
    await runtime?.close();
  });
  return () => {
    if (bench === undefined) throw new Error('the bench is only there inside a test');
    return bench;
  };
}
