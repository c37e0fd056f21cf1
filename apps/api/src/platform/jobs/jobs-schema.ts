/** Schema of pg-boss, beside `app` and `audit` in the same database. */
export const JOBS_SCHEMA = 'pgboss';
