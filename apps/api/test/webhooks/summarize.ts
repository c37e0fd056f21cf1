import type { Arrival, Mode, Receiver, ReceiverReport } from './receiver-process.ts';

export interface WebhookReport {
  readonly events: number;
  readonly seed: number;
  readonly deliveries: number;
  readonly delivered: number;
  /** Every attempt failed; shown as such. */
  readonly exhausted: number;
  /** Their endpoint was switched off. */
  readonly canceled: number;
  /** Neither delivered nor visibly ended: must be 0. */
  readonly lost: number;
  /** Recorded as delivered, and never seen by its receiver: must be 0. */
  readonly phantom: number;
  readonly duplicates: number;
  readonly out_of_order: number;
  /** Requests where a redirect pointed: must be 0. */
  readonly redirects_followed: number;
  readonly p95_ms_healthy_beside_dead: number;
  readonly by_receiver: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly seconds: number;
}

interface Facts {
  readonly events: number;
  readonly seed: number;
  readonly seconds: number;
}

/** Compares what the installation says with what the receivers saw. */
export function summarize(
  { events, seed, seconds }: Facts,
  reports: ReadonlyMap<Receiver, ReceiverReport>,
  rows: readonly unknown[],
): WebhookReport {
  const states = rows.map((row) => ({
    url: String(Object(row).url),
    state: String(Object(row).state),
    count: Number(Object(row).count),
  }));
  const sum = (...wanted: readonly string[]) =>
    states.filter(({ state }) => wanted.includes(state)).reduce((total, { count }) => total + count, 0);
  const deliveries = states.reduce((total, { count }) => total + count, 0);
  const of = (...modes: readonly Mode[]) =>
    [...reports].flatMap(([receiver, { arrivals }]) => (modes.includes(receiver.mode) ? [arrivals] : []));
  const healthy = of('healthy').flat();
  return {
    events,
    seed,
    deliveries,
    delivered: sum('delivered'),
    exhausted: sum('exhausted'),
    canceled: sum('canceled'),
    lost: deliveries - sum('delivered', 'exhausted', 'canceled'),
    phantom: phantoms(reports, states),
    duplicates: of('healthy', 'flaky').reduce((total, arrivals) => total + duplicatesOf(arrivals), 0),
    out_of_order: of('healthy').reduce((total, arrivals) => total + outOfOrder(arrivals), 0),
    redirects_followed: [...reports.values()].reduce((total, { trapped }) => total + trapped, 0),
    p95_ms_healthy_beside_dead: percentile(healthy.map(({ latencyMs }) => latencyMs)),
    by_receiver: Object.fromEntries(
      [...reports.keys()].map(({ mode, url }, index) => [
        `${mode}_${index + 1}`,
        Object.fromEntries(states.filter((row) => row.url === url).map(({ state, count }) => [state, count])),
      ]),
    ),
    seconds,
  };
}

function phantoms(
  reports: ReadonlyMap<Receiver, ReceiverReport>,
  states: ReadonlyArray<{ url: string; state: string; count: number }>,
): number {
  return [...reports].reduce((total, [{ url }, { arrivals }]) => {
    const delivered = states.find((row) => row.url === url && row.state === 'delivered')?.count ?? 0;
    const seen = new Set(arrivals.map(({ message }) => message)).size;
    return total + Math.max(0, delivered - seen);
  }, 0);
}

function duplicatesOf(arrivals: readonly Arrival[]): number {
  return arrivals.length - new Set(arrivals.map(({ message }) => message)).size;
}

/** Arrivals that told an older state than one that had come before: what `version` is for. */
function outOfOrder(arrivals: readonly Arrival[]): number {
  const newest = new Map<string, number>();
  let count = 0;
  for (const { object, version } of arrivals) {
    const known = newest.get(object) ?? 0;
    if (version < known) count++;
    newest.set(object, Math.max(known, version));
  }
  return count;
}

function percentile(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length * 95) / 100)] ?? 0;
}
