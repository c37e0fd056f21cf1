import { run } from './run.ts';

/** The HTTP process alone; run as many as needed behind a load balancer. */
await run('kita-http', { http: true, worker: false });
