/** One thing a process needs to serve. Resolves when it is there, throws when it is not. */
export type Check = () => Promise<void> | void;

export interface CheckResult {
  readonly name: string;
  readonly isOk: boolean;
  readonly ms: number;
  /** Class of the failure, for the internal page; never a message of the database or a provider. */
  readonly failure?: string;
}

export interface Readiness {
  readonly isReady: boolean;
  readonly checks: readonly CheckResult[];
}

/** What readiness asks about. No external provider: a PAC that is down must not take Kita out of service. */
export interface ReadinessChecks {
  /** `select 1`. */
  readonly db: Check;
  /** The schema is the one this build was made for. */
  readonly migrations: Check;
  /** The active master key is loaded. */
  readonly kek: Check;
  /** The job system of this process is started. */
  readonly boss: Check;
}

const CHECK_MS_MAX = 500;

/**
 * Whether the process may receive requests: all checks pass, each within 500 ms, and it is not shutting down. Public
 * answers show only yes or no; the checks are for the internal port.
 */
export async function readiness(checks: ReadinessChecks, health: Health): Promise<Readiness> {
  const results = await Promise.all(Object.entries(checks).map(([name, check]) => runCheck(name, check)));
  const draining: CheckResult[] = health.isDraining()
    ? [{ name: 'accepting', isOk: false, ms: 0, failure: 'draining' }]
    : [];
  const all = [...results, ...draining];
  return { isReady: all.every(({ isOk }) => isOk), checks: all };
}

async function runCheck(name: string, check: Check): Promise<CheckResult> {
  const start = performance.now();
  const elapsed = (): number => Math.round(performance.now() - start);
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new CheckTimeout()), CHECK_MS_MAX);
  });
  try {
    await Promise.race([Promise.resolve().then(check), tooLate]);
    return { name, isOk: true, ms: elapsed() };
  } catch (error) {
    return { name, isOk: false, ms: elapsed(), failure: error instanceof Error ? error.name : 'unknown' };
  } finally {
    clearTimeout(timer);
  }
}

class CheckTimeout extends Error {
  override readonly name = 'CheckTimeout';
}

/** The state of the process itself. It only moves forward. */
export interface Health {
  isDraining(): boolean;
  /** From now on readiness is refused, so that the load balancer sends nothing new. */
  drain(): void;
}

export function createHealth(): Health {
  let draining = false;
  return {
    isDraining: () => draining,
    drain() {
      draining = true;
    },
  };
}

/** `/livez`: the event loop answers. Nothing else, or a database outage would restart every process. */
export function liveness(): { readonly isAlive: true } {
  return { isAlive: true };
}
