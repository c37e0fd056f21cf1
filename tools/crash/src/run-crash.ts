import { waitUntilReady } from '@kita/dev';
import type { ManagedChild, Teardown } from '@kita/dev';
import { waitFor } from '@kita/testing';

import { runKilledProcess } from './chaos/killed-process.ts';
import { calmPac, unleashPac } from './chaos/pac-faults.ts';
import { startStubbornClients } from './chaos/stubborn-clients.ts';
import type { StubbornClients } from './chaos/stubborn-clients.ts';
import { openInstallation } from './installation/index.ts';
import type { Installation } from './installation/index.ts';
import type { Facts } from './reconcile/facts.ts';
import { countPending, describeDamage, readFacts } from './reconcile/read-facts.ts';
import type { FactSources } from './reconcile/read-facts.ts';
import { reconcile } from './reconcile/reconcile.ts';
import type { Finding } from './reconcile/reconcile.ts';
import { seededRandom } from './seeded-random.ts';

/** Milliseconds, in the proportions of production, so that leases and looks fit into the run. */
const SMALL_TIMES = {
  KITA_PAC_TIMEOUT_MS: '1500',
  KITA_LEASE_MARGIN_MS: '500',
  KITA_RECOVERY_GRACE_MS: '300',
  KITA_STAMP_DEADLINE_MS: '1000',
  KITA_IDEMPOTENCY_LEASE_MS: '8000',
};

const GRACE_MS = 5000;
const CALM_WITHIN_MS = 180_000;

export interface CrashOptions {
  readonly kills: number;
  readonly seed: number;
  readonly signal: AbortSignal;
  readonly teardown: Teardown;
  readonly say: (line: string) => void;
}

export interface CrashOutcome {
  readonly kills: number;
  /** Where the facts come from, until the teardown. */
  readonly sources: FactSources;
  readonly facts: Facts;
  readonly findings: readonly Finding[];
  /** Logs of all processes. */
  readonly logs: string;
}

/**
 * Issues invoices while HTTP and worker processes are killed at random moments and the PAC misbehaves; then lets
 * everything come to rest and compares our books with the PAC's. The database and the PAC are never killed.
 */
export async function runCrash(options: CrashOptions): Promise<CrashOutcome> {
  const { kills, seed, say } = options;
  const installation = await openInstallation({ ...options, env: SMALL_TIMES });
  const random = seededRandom(seed);
  const ports = [await installation.freePort(), await installation.freePort()];
  const urls = ports.map((port) => `http://127.0.0.1:${port}`);
  await warmUp(installation, options, ports[0] ?? 0);
  await unleashPac(installation.sandboxUrl, seed);
  const clients = startStubbornClients({ urls, apiKey: installation.apiKey, random, atOnce: 6 });
  const killed = killCounter(kills, clients, say);
  await Promise.all([
    ...ports.map((port, index) => killedHttp(installation, options, `http-${index + 1}`, port, random, killed)),
    killedWorker(installation, 'worker-1', random, killed),
    killedWorker(installation, 'worker-2', random, killed),
  ]);
  await calm(installation, clients, say);
  const [apiUrl = ''] = urls;
  const sources = { ...installation, apiUrl };
  const facts = await readFacts(sources, clients.acknowledged);
  say(await describeDamage(installation.adminUrl));
  return { kills: killed.count(), sources, facts, findings: reconcile(facts), logs: `${installation.folder}/logs` };
}

/** A process that ends in order leaves its compiled code to those that will not. */
async function warmUp(installation: Installation, { signal }: CrashOptions, port: number): Promise<void> {
  const child = installation.startHttp('warm-up', port);
  await waitUntilReady(child, `http://127.0.0.1:${port}/readyz`, { signal });
  await child.stop();
}

interface KillCounter {
  readonly mayKill: () => boolean;
  readonly count: () => number;
}

function killCounter(kills: number, clients: StubbornClients, say: (line: string) => void): KillCounter {
  let count = 0;
  return {
    count: () => count,
    mayKill() {
      if (count >= kills) return false;
      count++;
      if (count % 10 === 0 || count === kills) {
        say(
          `${count} kills, ${clients.acknowledged.length} invoices answered, ${clients.unanswered()} being asked for`,
        );
      }
      return true;
    },
  };
}

function killedHttp(
  installation: Installation,
  { signal }: CrashOptions,
  name: string,
  port: number,
  random: () => number,
  { mayKill }: KillCounter,
): Promise<ManagedChild> {
  return runKilledProcess({
    start: () => installation.startHttp(name, port),
    ready: (child) => waitUntilReady(child, `http://127.0.0.1:${port}/readyz`, { signal }),
    // One in ten dies while it starts; the others live about as long as they took to start, however slow the machine.
    lifetime: (startMs) =>
      random() < 0.1 ? { from: 'start', ms: random() * startMs } : { from: 'ready', ms: 50 + random() * 2 * startMs },
    graceMs: GRACE_MS,
    mayKill,
  });
}

function killedWorker(
  installation: Installation,
  name: string,
  random: () => number,
  { mayKill }: KillCounter,
): Promise<ManagedChild> {
  return runKilledProcess({
    start: () => installation.startWorker(name),
    lifetime: () => ({ from: 'start', ms: 500 + random() * 10_000 }),
    graceMs: GRACE_MS,
    mayKill,
  });
}

/** No more faults; every sale gets its answer, every invoice its end. */
async function calm(installation: Installation, clients: StubbornClients, say: (line: string) => void): Promise<void> {
  await calmPac(installation.sandboxUrl);
  say(`calm: ${clients.unanswered()} sales without an answer yet`);
  await clients.finish();
  const pending = await countPending(installation.adminUrl);
  say(`all ${clients.acknowledged.length} sales answered, ${pending} invoices still pending`);
  // What does not come to rest in time is a finding, not an error.
  await waitFor(async () => (await countPending(installation.adminUrl)) === 0, {
    timeoutMs: CALM_WITHIN_MS,
    intervalMs: 250,
  }).catch(() => undefined);
}
