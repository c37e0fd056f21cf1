export { CatalogFileInvalid, CatalogSourceUnknown, type ImportIssue } from './catalog-file-invalid.ts';
export type { CatalogSource, CatalogTable } from './catalog-source.ts';
export { diffCatalog, rowDifferences, type CatalogDiff, type ChangedRow } from './diff-catalog.ts';
export type { ImportedRow } from './normalise-row.ts';
export { openCatalogSource, type OpenOptions } from './open-catalog-source.ts';
