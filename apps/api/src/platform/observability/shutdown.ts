import { setTimeout as delay } from 'node:timers/promises';

import type { Logger } from '../context/index.ts';
import type { Health } from './health.ts';

export interface ShutdownOptions {
  readonly log: Logger;
  readonly health: Health;
  /** Time for load balancers to notice the refused readiness before connections are closed. */
  readonly drainDelayMs: number;
  /** After this the process ends, whatever still runs. */
  readonly hardLimitMs?: number;
  readonly exit?: (code: number) => void;
}

export interface Shutdown {
  /** Adds a step; steps run in the order they were added: HTTP server, job worker, pools. */
  step(name: string, run: () => Promise<unknown>): void;
  /** Starts the shutdown once; later calls get the same promise. Ends the process with `code`. */
  begin(reason: string, code?: number): Promise<void>;
  /** Handles SIGTERM, SIGINT, uncaught exceptions and unhandled rejections of a process. Returns how to undo it. */
  install(target: ShutdownTarget): () => void;
}

/** The part of `process` that is used. */
export interface ShutdownTarget {
  on(event: string, listener: (reason: unknown) => void): unknown;
  off(event: string, listener: (reason: unknown) => void): unknown;
}

interface Step {
  readonly name: string;
  readonly run: () => Promise<unknown>;
}

const HARD_LIMIT_MS = 40_000;

/**
 * Ends a process without breaking what it is doing: readiness is refused, then after the drain delay each step runs to
 * its end. A step that fails does not keep the next ones from running. Jobs cut off by the hard limit are run again by
 * another worker; requests cut off are repeated by their callers under the same Idempotency-Key.
 */
export function createShutdown(options: ShutdownOptions): Shutdown {
  const exit = options.exit ?? ((code: number) => process.exit(code));
  const steps: Step[] = [];
  let running: Promise<void> | undefined;

  const begin = (reason: string, code = 0): Promise<void> => {
    running ??= endWithin(options, () => runSteps(options, steps, reason, code === 0)).then((isClean) =>
      exit(isClean ? code : Math.max(code, 1)),
    );
    return running;
  };
  return {
    begin,
    step: (name, run) => void steps.push({ name, run }),
    install: (target) => installHandlers(target, options.log, begin),
  };
}

async function runSteps(
  options: ShutdownOptions,
  steps: readonly Step[],
  reason: string,
  waits: boolean,
): Promise<boolean> {
  options.log.info({ reason }, 'shutting down');
  options.health.drain();
  if (waits) await delay(options.drainDelayMs);
  let isClean = true;
  for (const { name, run } of steps) {
    const start = performance.now();
    try {
      await run();
      options.log.info({ step: name, ms: Math.round(performance.now() - start) }, 'shutdown step done');
    } catch (error) {
      isClean = false;
      options.log.error({ step: name, err: error }, 'shutdown step failed');
    }
  }
  return isClean;
}

/** Whether `work` ended cleanly before the hard limit. The timer does not keep the process alive by itself. */
async function endWithin(options: ShutdownOptions, work: () => Promise<boolean>): Promise<boolean> {
  const limitMs = options.hardLimitMs ?? HARD_LIMIT_MS;
  const cancel = new AbortController();
  const limit = delay(limitMs, false, { signal: cancel.signal, ref: false }).then((isClean) => {
    options.log.error({ limitMs }, 'shutdown took too long, ending now');
    return isClean;
  });
  const isClean = await Promise.race([work(), limit.catch(() => false)]);
  cancel.abort();
  return isClean;
}

function installHandlers(target: ShutdownTarget, log: Logger, begin: Shutdown['begin']): () => void {
  const onSignal = (signal: unknown): void => void begin(String(signal));
  const onCrash =
    (kind: string) =>
    (error: unknown): void => {
      log.error({ err: error, kind }, 'the process cannot go on');
      void begin(kind, 1);
    };
  const handlers: ReadonlyArray<readonly [string, (reason: unknown) => void]> = [
    ['SIGTERM', onSignal],
    ['SIGINT', onSignal],
    ['uncaughtException', onCrash('uncaughtException')],
    ['unhandledRejection', onCrash('unhandledRejection')],
  ];
  for (const [event, handler] of handlers) target.on(event, handler);
  return () => {
    for (const [event, handler] of handlers) target.off(event, handler);
  };
}
