export { exportEvents } from './exports.events.ts';
export { exportJobs } from './export-jobs.ts';
export { exportOperations } from './exports.routes.ts';
export { purgeExportsJob } from './purge-exports.ts';
export { ARCHIVE_EXCEPTIONS } from './archive-exceptions.ts';
export { ARCHIVE_PARTS } from './archive-parts.ts';
