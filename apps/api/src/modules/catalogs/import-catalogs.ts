import { sql } from 'drizzle-orm';
import { builtInRows, catalogDefinition } from '@kita/sat-catalogs';
import type { CatalogName, CatalogRow } from '@kita/sat-catalogs';
import { diffCatalog } from '@kita/sat-catalogs/import';
import type { CatalogSource, CatalogTable } from '@kita/sat-catalogs/import';

import type { Database, Tx } from '../../platform/db/index.ts';
import { newUuid } from '../../platform/ids/index.ts';
import { readCatalogs } from './catalogs.repository.ts';

import { applyDiff, recordImport, recordState } from './import.repository.ts';
import { catalogReport } from './import-report.ts';
import type { CatalogReport, ImportReport } from './import-report.ts';
import { todayInMexico } from '../../platform/civil-day/index.ts';

export interface ImportOptions {
  /** What the history calls the source: a path or an address. */
  readonly source: string;
  /** Version mark of a downloaded file. */
  readonly etag?: string;
  /** Instant of the import; its day in Mexico closes the rows that vanished. */
  readonly now: Date;
  /** Accepts an edition that lacks many of the present rows. */
  readonly acceptLosses?: boolean;
  /** Reports what an import would do, and does nothing. */
  readonly isTrial?: boolean;
}

/** An edition that lacks too many rows, or the newest ones, is more likely cut or old than right. */
export class CatalogLossesSuspicious extends Error {
  readonly code = 'catalog_losses_suspicious';

  constructor(catalog: string, finding: string) {
    super(`${catalog}: ${finding}. Nothing was imported; repeat with --accept-losses if it is right.`);
    this.name = 'CatalogLossesSuspicious';
  }
}

/** Another import is running; this one did nothing. */
export class CatalogImportRunning extends Error {
  readonly code = 'catalog_import_running';

  constructor() {
    super('Another import of catalogues is running. Wait for it and repeat.');
    this.name = 'CatalogImportRunning';
  }
}

const lockKey = 7_361_905; // any constant: two imports must not run at once
const lossCountMin = 20;
const lossPercentMax = 5;

/**
 * Imports the catalogues of a source: one transaction over all of them, so that a bad file changes nothing. Rows are
 * never deleted: what vanished gets its last day, what changed keeps its earlier version.
 *
 * @param db connects as a role that may write catalogues (the worker's)
 * @throws CatalogFileInvalid, CatalogLossesSuspicious or CatalogImportRunning, with nothing changed.
 */
export async function importCatalogs(
  db: Database,
  source: CatalogSource,
  options: ImportOptions,
): Promise<ImportReport> {
  try {
    return await db.withSystem((tx) => importWithin(tx, source, options));
  } catch (error) {
    if (error instanceof TrialEnded) return error.report;
    throw error;
  }
}

/** Takes back the transaction of a trial, and carries its report out of it. */
class TrialEnded extends Error {
  readonly report: ImportReport;

  constructor(report: ImportReport) {
    super('a trial changes nothing');
    this.report = report;
  }
}

async function importWithin(tx: Tx, source: CatalogSource, options: ImportOptions): Promise<ImportReport> {
  await lock(tx);
  // Between two statements lies the reading of a file with 145,000 rows, on a busy machine longer than usual.
  await tx.execute(sql`set local idle_in_transaction_session_timeout = '10min'`);
  const id = newUuid();
  await recordImport(tx, { id, source: options.source, etag: options.etag ?? null, createdAt: options.now });
  const catalogs: CatalogReport[] = [];
  for (const table of source.tables) catalogs.push(await importTable(tx, id, table, options));
  const report: ImportReport = { id, source: options.source, catalogs, ignored: source.ignored };
  if (options.isTrial === true) throw new TrialEnded(report);
  await recordImport(tx, { id, report });
  return report;
}

async function lock(tx: Tx): Promise<void> {
  const { rows } = await tx.execute<{ locked: boolean }>(sql`select pg_try_advisory_xact_lock(${lockKey}) as locked`);
  if (rows[0]?.locked !== true) throw new CatalogImportRunning();
}

async function importTable(
  tx: Tx,
  importId: string,
  table: CatalogTable,
  { now, acceptLosses }: ImportOptions,
): Promise<CatalogReport> {
  const { catalog } = table;
  const stored = await readCatalogs(tx, [catalog]);
  const seed = stored.length > 0 ? [] : historyOf(catalog);
  const incoming = await collect(table);
  const present = stored.length > 0 ? stored : seed;
  const diff = diffCatalog(present, incoming, todayInMexico(now));
  const finding = acceptLosses === true ? undefined : suspicion(present, incoming, diff.closed.length);
  if (finding !== undefined) throw new CatalogLossesSuspicious(catalog, finding);
  await applyDiff(tx, { catalog, importId, now, stored, seed, diff });
  await recordState(tx, { catalog, importId, importedAt: now });
  return catalogReport(table, diff);
}

async function collect(table: CatalogTable): Promise<CatalogRow[]> {
  const rows: CatalogRow[] = [];
  for await (const row of table.rows()) rows.push(row);
  return rows;
}

/** The first import of a complete built-in catalogue takes its history along: SAT's editions only carry the present. */
function historyOf(catalog: CatalogName): readonly CatalogRow[] {
  return catalogDefinition(catalog)?.builtIn === 'complete' ? builtInRows(catalog) : [];
}

/**
 * What makes an edition look wrong. A row that ended stays in SAT's editions with its last day, so an edition without the
 * newest rows is one of before them; importing it would end rows that are in force.
 */
function suspicion(
  present: readonly CatalogRow[],
  incoming: readonly CatalogRow[],
  closedCount: number,
): string | undefined {
  const openCount = present.filter(({ to }) => to === undefined).length;
  if (closedCount > lossCountMin && closedCount * 100 > openCount * lossPercentMax) {
    return `the edition lacks ${closedCount} of ${openCount} rows, which looks like an incomplete file`;
  }
  const [newest, known] = [newestDay(incoming), newestDay(present)];
  if (closedCount === 0 || newest >= known) return undefined;
  return `the edition is older than the rows here: its newest row is of ${newest}, theirs of ${known}`;
}

const newestDay = (rows: readonly CatalogRow[]): string =>
  rows.reduce((newest, { from = '' }) => (from > newest ? from : newest), '');
