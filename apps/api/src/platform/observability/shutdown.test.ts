import { EventEmitter } from 'node:events';

import { describe, expect, it } from 'vitest';

import { createHealth, createLogger, createShutdown } from './index.ts';

function setUp(options: { drainDelayMs?: number; hardLimitMs?: number } = {}) {
  const done: string[] = [];
  const lines: string[] = [];
  const health = createHealth();
  const log = createLogger({ level: 'info', service: 'test', destination: { write: (line) => void lines.push(line) } });
  const shutdown = createShutdown({
    log,
    health,
    drainDelayMs: 0,
    exit: (code) => void done.push(`exit ${code}`),
    ...options,
  });
  return { done, lines, health, shutdown };
}

describe('shutdown', () => {
  it('refuses readiness first, then runs the steps in order, then exits', async () => {
    const { done, health, shutdown } = setUp({ drainDelayMs: 20 });
    for (const name of ['http', 'jobs', 'pools']) shutdown.step(name, async () => void done.push(name));
    const ended = shutdown.begin('SIGTERM');
    expect(health.isDraining()).toBe(true);
    expect(done).toEqual([]);
    await ended;
    expect(done).toEqual(['http', 'jobs', 'pools', 'exit 0']);
  });

  it('happens once, however many signals arrive', async () => {
    const { done, shutdown } = setUp();
    const target = new EventEmitter();
    shutdown.step('http', async () => void done.push('http'));
    const uninstall = shutdown.install(target);
    target.emit('SIGTERM', 'SIGTERM');
    target.emit('SIGINT', 'SIGINT');
    await shutdown.begin('again');
    expect(done).toEqual(['http', 'exit 0']);
    uninstall();
    expect(target.eventNames()).toEqual([]);
  });

  it('runs the remaining steps when one fails, and says so by the exit code', async () => {
    const { done, lines, shutdown } = setUp();
    shutdown.step('http', () => Promise.reject(new Error('stuck')));
    shutdown.step('pools', async () => void done.push('pools'));
    await shutdown.begin('SIGTERM');
    expect(done).toEqual(['pools', 'exit 1']);
    expect(lines.join('')).toContain('shutdown step failed');
  });

  it('ends at the hard limit when a step never does', async () => {
    const { done, shutdown } = setUp({ hardLimitMs: 30 });
    shutdown.step('jobs', () => new Promise(() => undefined));
    await shutdown.begin('SIGTERM');
    expect(done).toEqual(['exit 1']);
  });

  it.each(['uncaughtException', 'unhandledRejection'])(
    'after %s stops without the drain delay and exits 1',
    async (kind) => {
      const { done, lines, shutdown } = setUp({ drainDelayMs: 60_000 });
      const target = new EventEmitter();
      shutdown.step('http', async () => void done.push('http'));
      shutdown.install(target);
      target.emit(kind, new Error('a bug with hunter2 inside'));
      await shutdown.begin('wait for it');
      expect(done).toEqual(['http', 'exit 1']);
      expect(lines.join('')).toContain('cannot go on');
      expect(lines.join('')).not.toContain('hunter2');
    },
  );
});
