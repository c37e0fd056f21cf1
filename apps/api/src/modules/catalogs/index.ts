export { runCatalogsCommand } from './catalogs-command.ts';
export { catalogJobs, catalogTimetable } from './catalogs.jobs.ts';
export { catalogOperations } from './catalogs.routes.ts';
export { DatabaseCatalogs, readCatalogKeys } from './database-catalogs.ts';
export { documentKeys } from './document-keys.ts';
