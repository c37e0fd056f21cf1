import type { Operation } from '../faults/fault-rule.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Aborted when the sandbox begins to close: nothing may wait on. */
    readonly closing: AbortSignal;
  }
  interface FastifyContextConfig {
    /** What the route is about, for the fault rules. */
    operation?: Operation;
  }
}
