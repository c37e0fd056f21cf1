import { describe, expect, it } from 'vitest';

import { createHealth, liveness, readiness } from './index.ts';

const fine = (): void => undefined;
const all = { db: fine, migrations: fine, kek: fine, boss: fine };

describe('readiness', () => {
  it('needs every check to pass', async () => {
    expect((await readiness(all, createHealth())).isReady).toBe(true);
    for (const name of Object.keys(all)) {
      const failing = { ...all, [name]: () => Promise.reject(new TypeError('the password is hunter2')) };
      const { isReady, checks } = await readiness(failing, createHealth());
      expect(isReady, name).toBe(false);
      expect(checks.find((check) => check.name === name)).toMatchObject({ isOk: false, failure: 'TypeError' });
      expect(JSON.stringify(checks)).not.toContain('hunter2');
    }
  });

  it('does not wait longer than half a second for a check that hangs', async () => {
    const start = performance.now();
    const { isReady, checks } = await readiness(
      { ...all, db: () => new Promise<void>(() => undefined) },
      createHealth(),
    );
    expect(isReady).toBe(false);
    expect(checks[0]).toMatchObject({ name: 'db', failure: 'CheckTimeout' });
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('is refused from the moment draining begins, while the process stays alive', async () => {
    const health = createHealth();
    health.drain();
    expect((await readiness(all, health)).isReady).toBe(false);
    expect(liveness()).toEqual({ isAlive: true });
  });
});
