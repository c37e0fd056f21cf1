export { createLogger } from './logger.ts';
export type { LogLevel, LoggerOptions } from './logger.ts';
export { prettyDestination } from './pretty-log.ts';
export { createHealth, liveness, readiness } from './health.ts';
export type { Check, CheckResult, Health, Readiness, ReadinessChecks } from './health.ts';
export { createMetrics } from './metrics.ts';
export type { Instrument, Labels, Metrics, MetricsOptions, RequestObservation, Sample } from './metrics.ts';
export { createShutdown } from './shutdown.ts';
export type { Shutdown, ShutdownOptions, ShutdownTarget } from './shutdown.ts';
