import { sql } from 'drizzle-orm';

import type { Context, Logger } from '../../platform/context/index.ts';
import type { Database } from '../../platform/db/index.ts';
import type { JobContexts } from '../../platform/jobs/index.ts';
import { attemptDelivery } from './attempt-delivery.ts';
import type { AttemptSettings } from './attempt-delivery.ts';
import { readClaimed } from './deliveries.repository.ts';
import { RETRY_PAUSES_MS } from './retry-schedule.ts';
import type { TellOwner } from './settle-delivery.ts';
import type { WebhookMetrics } from './webhook-metrics.ts';

export interface CourierOptions {
  /** As the worker. */
  readonly db: Database;
  readonly contexts: JobContexts;
  readonly clock: () => Date;
  readonly log: Logger;
  readonly metrics: WebhookMetrics;
  readonly tellOwner: TellOwner;
  /** Everything below has the product's value when left out; tests of three days have no three days. */
  readonly pausesMs?: readonly number[];
  readonly timeoutMs?: number;
  readonly slots?: number;
  readonly perEndpoint?: number;
  readonly pollMs?: number;
  readonly random?: () => number;
}

export interface Courier {
  /** Takes nothing more, lets calls end for a moment, then gives them up: they are due again at once. */
  stop(): Promise<void>;
}

/** Calls of one process at the same time; half of them at most to endpoints that have been failing. */
const SLOTS = 100;
const PER_ENDPOINT = 5;
const TIMEOUT_MS = 15_000;
const POLL_MS = 400;
/** Freed slots are filled together. */
const REFILL_MS = 15;
const CONTEXTS_MAX = 5000;
const STOP_MS = 3000;
/** Call, body, reading and recording, with room to spare: after this the claim of a dead worker is taken again. */
const LEASE_MARGIN_MS = 45_000;

interface Taken {
  readonly tenantId: string;
  readonly id: string;
  readonly isFailing: boolean;
}

/**
 * Takes what is due and delivers it: claim → call → record, with no transaction open during the call. The claim is one
 * statement that shares the slots between endpoints turn by turn, at most five calls to one at the same time over all workers
 * and one to an endpoint that keeps failing; endpoints that fail never get more than half of the slots. So a receiver that hangs
 * costs the others nothing. A worker that dies leaves claims that become due again.
 */
export function startCourier(options: CourierOptions): Courier {
  const { slots = SLOTS, pollMs = POLL_MS, log } = options;
  const stopping = new AbortController();
  const deliver = deliverer(options, stopping.signal);
  const running = new Set<Promise<void>>();
  let failing = 0;
  let isStopped = false;
  let wake: () => void = () => undefined;

  const run = (taken: Taken): void => {
    failing += Number(taken.isFailing);
    const work = deliver(taken)
      .catch((error: unknown) => log.error({ err: error }, 'a webhook delivery failed and is taken again'))
      .finally(() => {
        failing -= Number(taken.isFailing);
        running.delete(work);
        setTimeout(wake, REFILL_MS).unref();
      });
    running.add(work);
  };

  const lookAgain = (afterMs: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, afterMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const loop = (async () => {
    while (!isStopped) {
      const room = slots - running.size;
      const failingRoom = Math.max(0, Math.floor(slots / 2) - failing);
      const taken = await take(options, room, failingRoom).catch((error: unknown) => {
        log.warn({ err: error }, 'looking for due webhooks failed; the next look follows');
        return [];
      });
      for (const one of taken) run(one);
      await lookAgain(taken.length > 0 ? REFILL_MS : pollMs);
    }
  })();

  return {
    async stop() {
      isStopped = true;
      wake();
      await loop;
      const giveUp = setTimeout(() => stopping.abort(), STOP_MS);
      await Promise.all(running);
      clearTimeout(giveUp);
    },
  };
}

async function take(options: CourierOptions, room: number, failingRoom: number): Promise<Taken[]> {
  if (room <= 0) return [];
  const { db, clock, perEndpoint = PER_ENDPOINT, timeoutMs = TIMEOUT_MS } = options;
  const at = clock().toISOString();
  const { rows } = await db.withSystem((tx) =>
    tx.execute<{ tenant_id: string; delivery_id: string; is_failing: boolean }>(
      sql`select tenant_id, delivery_id, is_failing
            from app.take_due_webhooks(${at}::timestamptz, ${room}, ${failingRoom}, ${perEndpoint},
                                       make_interval(secs => ${(timeoutMs + LEASE_MARGIN_MS) / 1000}))`,
    ),
  );
  return rows.map((row) => ({ tenantId: row.tenant_id, id: row.delivery_id, isFailing: row.is_failing }));
}

/** Carries out one claim. Contexts are kept: which mode a company has never changes. */
function deliverer(options: CourierOptions, signal: AbortSignal): (taken: Taken) => Promise<void> {
  const contexts = new Map<string, Promise<Context>>();
  const contextOf = (tenantId: string): Promise<Context> => {
    if (contexts.size > CONTEXTS_MAX) contexts.clear();
    const known = contexts.get(tenantId) ?? newContext(options, tenantId);
    contexts.set(tenantId, known);
    known.catch(() => contexts.delete(tenantId));
    return known;
  };
  const settings: AttemptSettings = {
    pausesMs: options.pausesMs ?? RETRY_PAUSES_MS,
    timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
    random: options.random ?? Math.random,
    metrics: options.metrics,
    tellOwner: options.tellOwner,
    signal,
  };
  return async ({ tenantId, id }) => {
    const ctx = await contextOf(tenantId);
    const [claimed] = await ctx.db.withTenant(tenantId, (tx) => readClaimed(tx, tenantId, [id]));
    if (claimed?.delivery.state === 'sending') await attemptDelivery(ctx, claimed, settings);
  };
}

function newContext({ contexts, log }: CourierOptions, tenantId: string): Promise<Context> {
  const actor = { kind: 'system', id: 'webhook_courier' } as const;
  return contexts.tenant(tenantId, { actor, requestId: 'webhook_courier', log });
}
