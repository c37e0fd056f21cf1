import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { FaultDesk, FaultRule } from '../faults/fault-desk.ts';
import { faultRequest } from '../faults/fault-rule.ts';
import { notFound } from '../http/problem.ts';
import { parsed } from './body.ts';

const byId = z.object({ id: z.string() });

/** Adds, lists and clears fault rules. */
export function faultsRoutes(app: FastifyInstance, { faults }: { faults: FaultDesk }): void {
  app.post('/faults', async (req, reply) => reply.code(201).send(present(faults.add(parsed(faultRequest, req.body)))));

  app.get('/faults', async () => ({ object: 'list', data: faults.list().map(present) }));

  app.delete('/faults', async (_req, reply) => {
    faults.clear();
    return reply.code(204).send();
  });

  app.delete('/faults/:id', async (req, reply) => {
    const { id } = byId.parse(req.params);
    if (faults.clear(id) === 0) throw notFound(`una regla ${id}`);
    return reply.code(204).send();
  });
}

function present({ id, script, match, times, effectiveMs, probability, seed, seen, struck }: FaultRule): object {
  return {
    object: 'fault',
    id,
    script,
    match,
    times: times ?? null,
    ms: effectiveMs,
    probability: probability ?? null,
    seed,
    /** Requests that fitted, and those it struck. */
    seen,
    struck,
  };
}
