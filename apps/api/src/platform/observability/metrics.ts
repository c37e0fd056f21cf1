import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** Label names and their values. Never a tenant: its number is unbounded and its activity is its own business. */
export type Labels = Readonly<Record<string, string>>;

export interface Instrument {
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly string[];
}

export interface Sample {
  readonly labels?: Labels;
  readonly value: number;
}

export interface RequestObservation {
  readonly method: string;
  /** Route template, as `/v1/invoices/{id}`; `unknown` when no route matched. */
  readonly route: string;
  readonly status: number;
}

/**
 * The metrics of one process, in a registry of their own. Modules register what they know by name; asking for the same
 * instrument again gives the same one.
 */
export interface Metrics {
  observeRequest(request: RequestObservation, seconds: number): void;
  /** Adds to a count that only grows. */
  counter(instrument: Instrument): (labels?: Labels, amount?: number) => void;
  /** Records durations in seconds (or sizes, with `buckets`). */
  histogram(
    instrument: Instrument & { readonly buckets?: readonly number[] },
  ): (value: number, labels?: Labels) => void;
  /** Sets a level at the moment it is known. */
  gauge(instrument: Instrument): (value: number, labels?: Labels) => void;
  /** A level asked for at each scrape. When asking fails the last samples are dropped and `kita_collect_failures_total` grows. */
  collected(instrument: Instrument, collect: () => Promise<readonly Sample[]>): void;
  /** The text for `/metrics`. */
  render(): Promise<{ readonly contentType: string; readonly body: string }>;
}

export interface MetricsOptions {
  readonly service: string;
  /** Process metrics: memory, CPU, event-loop lag, garbage collection. On unless a test says otherwise. */
  readonly hasProcessMetrics?: boolean;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.3, 0.5, 1, 2.5, 5, 10, 30, 60];
const REQUESTS = {
  name: 'kita_http_request_seconds',
  help: 'Time from the request read to the answer sent',
  labels: ['method', 'route', 'status'],
};
const COLLECT_FAILURES = {
  name: 'kita_collect_failures_total',
  help: 'Levels that could not be read',
  labels: ['metric'],
};

export function createMetrics(options: MetricsOptions): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service: options.service });
  if (options.hasProcessMetrics ?? true) collectDefaultMetrics({ register: registry });
  const requests = histogramIn(registry, REQUESTS);
  return {
    observeRequest: ({ method, route, status }, seconds) =>
      requests(seconds, { method, route, status: String(status) }),
    counter: (instrument) => counterIn(registry, instrument),
    histogram: (instrument) => histogramIn(registry, instrument),
    gauge(instrument) {
      const known = registry.getSingleMetric(instrument.name);
      const gauge = known instanceof Gauge ? known : new Gauge(settings(registry, instrument));
      return (value, labels = {}) => gauge.set(labels, value);
    },
    collected(instrument, collect) {
      const failed = counterIn(registry, COLLECT_FAILURES);
      const onFailure = (): void => failed({ metric: instrument.name });
      // A second registration under the name would silently lose the first: prom-client refuses it.
      void new Gauge({ ...settings(registry, instrument), collect: collector(collect, onFailure) });
    },
    render: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
  };
}

function counterIn(registry: Registry, instrument: Instrument): ReturnType<Metrics['counter']> {
  const known = registry.getSingleMetric(instrument.name);
  const counter = known instanceof Counter ? known : new Counter(settings(registry, instrument));
  return (labels = {}, amount = 1) => counter.inc(labels, amount);
}

function histogramIn(
  registry: Registry,
  instrument: Parameters<Metrics['histogram']>[0],
): ReturnType<Metrics['histogram']> {
  const known = registry.getSingleMetric(instrument.name);
  const buckets = [...(instrument.buckets ?? SECONDS)];
  const histogram = known instanceof Histogram ? known : new Histogram({ ...settings(registry, instrument), buckets });
  return (value, labels = {}) => histogram.observe(labels, value);
}

function settings(registry: Registry, instrument: Instrument) {
  checkLabels(instrument);
  const { name, help, labels = [] } = instrument;
  return { name, help, labelNames: [...labels], registers: [registry] };
}

function collector(collect: () => Promise<readonly Sample[]>, onFailure: () => void) {
  return async function fill(this: Gauge): Promise<void> {
    this.reset();
    try {
      for (const { labels = {}, value } of await collect()) this.set(labels, value);
    } catch {
      onFailure();
    }
  };
}

function checkLabels({ name, labels = [] }: Instrument): void {
  const forbidden = labels.find((label) => /tenant|customer|user|email|rfc/i.test(label));
  if (forbidden !== undefined) throw new Error(`metric ${name}: label "${forbidden}" would name someone`);
}
