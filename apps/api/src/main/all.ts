import { run } from './run.ts';

/** HTTP and worker in one process: development and small installations. */
await run('kita', { http: true, worker: true });
