import { run } from './run.ts';

/** The worker alone; run as many as needed. */
await run('kita-worker', { http: false, worker: true });
