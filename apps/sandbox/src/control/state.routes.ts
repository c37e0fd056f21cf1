import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { SandboxContext } from '../sandbox-context.ts';
import { settingsSchema } from '../settings.ts';
import { tablesOfWork } from '../store/schema.ts';
import { parsed } from './body.ts';

const clockRequest = z.strictObject({
  /** Added to the real time; negative goes back. */
  offset_seconds: z.int().min(-315_360_000).max(315_360_000),
});

/** Settings, clock, and the way back to an empty sandbox. */
export function stateRoutes(app: FastifyInstance, context: SandboxContext): void {
  const { store, settings, clock, faults } = context;

  app.get('/settings', async () => settings.current);
  app.patch('/settings', async (req) => {
    const changed = settings.change(parsed(settingsSchema.partial(), req.body));
    await store.settled();
    return changed;
  });

  app.get('/clock', async () => presentClock());
  app.put('/clock', async (req) => {
    clock.offsetMs = parsed(clockRequest, req.body).offset_seconds * 1000;
    return presentClock();
  });

  app.post('/reset', async (_req, reply) => {
    faults.clear();
    context.inactive.clear();
    settings.restore();
    clock.offsetMs = 0;
    store.write(() => {
      for (const table of tablesOfWork) store.prepare(`delete from ${table}`).run();
      store.prepare('update accounts set stamps_used = 0, last_movement_at = null').run();
    });
    await store.settled();
    return reply.code(204).send();
  });

  function presentClock(): object {
    return { object: 'clock', now: clock.now().toISOString(), offset_seconds: clock.offsetMs / 1000 };
  }
}
