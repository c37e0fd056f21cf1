export { discardDeadLetters, findDeadLetter, listDeadLetters, redriveDeadLetters } from './dead-letters.ts';
export type { DeadLetter, DeadLetterFilter } from './dead-letters.ts';
export { enqueue, enqueueInstallation, enqueueSystem, jobId } from './enqueue.ts';
export type { EnqueueOptions } from './enqueue.ts';
export { claim, heldBy } from './fencing.ts';
export type { Claim, FencedTable } from './fencing.ts';
export { installJobs } from './install.ts';
export type { QueueDeclaration } from './install.ts';
export { defineJob, defineSystemJob, withHandler } from './job-definition.ts';
export type {
  Job,
  JobContext,
  JobRun,
  QueueSettings,
  SystemJob,
  SystemJobContext,
  TenantJob,
  WorkSettings,
} from './job-definition.ts';
export { FinalError } from './job-errors.ts';
export type { JobFailure } from './job-errors.ts';
export { jobMetrics, queueMetrics } from './job-metrics.ts';
export type { JobMetrics } from './job-metrics.ts';
export { openJobs } from './jobs-client.ts';
export type { JobsClient } from './jobs-client.ts';
export type { JobContextSeed, JobContexts, JobOutcome } from './run-job.ts';
export { startTicker } from './ticker.ts';
export type { Ticker } from './ticker.ts';
export { queueLevels } from './queue-levels.ts';
export { runsAt } from './timetable.ts';
export { countWaiting } from './waiting.ts';
export type { TimetableEntry } from './timetable.ts';
export { startJobWorker } from './worker.ts';
export type { JobWorker, JobWorkerOptions } from './worker.ts';
