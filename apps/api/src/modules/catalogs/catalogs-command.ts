import path from 'node:path';
import { parseArgs } from 'node:util';
import { CatalogFileInvalid, CatalogSourceUnknown, openCatalogSource } from '@kita/sat-catalogs/import';

import type { Database } from '../../platform/db/index.ts';
import { isUnavailable } from '../../platform/db/index.ts';
import { catalogStatus } from './catalog-status.ts';
import { reportText, statusText } from './catalogs-text.ts';
import { CatalogDownloadFailed } from './download-catalogs.ts';
import { CatalogImportRunning, CatalogLossesSuspicious, importCatalogs } from './import-catalogs.ts';
import type { ImportReport } from './import-report.ts';
import { updateCatalogs } from './update-catalogs.ts';

const catalogsUsage = `Usage:
  pnpm catalogs status                  state of every catalogue
  pnpm catalogs import PATH             SAT's workbooks (.xls, .xlsx), cfdi_40_*.csv[.gz] and the like, a directory of
                                        them, or catalogs.db[.gz|.bz2]
  pnpm catalogs update                  download from KITA_CATALOGS_URL and import
Options:
  --accept-losses                       import an edition that lacks many of the present rows
  --dry-run                             report what would change and change nothing
  --details                             list the rows behind the numbers, up to 50 of each kind
  --json                                one JSON document instead of text
`;

export interface CatalogsCommand {
  readonly args: readonly string[];
  /** Opens the database as the role that may write catalogues; closed by the caller. */
  readonly db: () => Database;
  /** KITA_CATALOGS_URL. */
  readonly url?: string;
  /** Where a relative path starts. */
  readonly directory: string;
  readonly now: Date;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

/** Runs `pnpm catalogs …`. Answers the exit status: 0 done, 1 failed with nothing changed, 2 wrong usage. */
export async function runCatalogsCommand(command: CatalogsCommand): Promise<number> {
  const parsed = parse(command.args);
  if (parsed === undefined) return fail(command, catalogsUsage, 2);
  try {
    return await run(command, parsed);
  } catch (error) {
    if (isExpected(error)) return fail(command, `${error.message}\n`, 1);
    if (!isUnavailable(error)) throw error;
    return fail(command, 'The database does not answer. Start Kita (pnpm start) or set KITA_WORKER_DATABASE_URL.\n', 1);
  }
}

interface Parsed {
  readonly verb: string;
  readonly path?: string;
  readonly acceptLosses: boolean;
  readonly isTrial: boolean;
  readonly details: boolean;
  readonly json: boolean;
}

const flag = { type: 'boolean', default: false } as const;

function parse(args: readonly string[]): Parsed | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'accept-losses': flag, 'dry-run': flag, details: flag, json: flag },
    });
    const [verb, location, ...rest] = positionals;
    const isComplete = verb === 'import' ? location !== undefined : location === undefined;
    if (verb === undefined || !isComplete || rest.length > 0) return undefined;
    const { 'accept-losses': acceptLosses, 'dry-run': isTrial, details, json } = values;
    return { verb, path: location, acceptLosses, isTrial, details, json };
  } catch {
    return undefined;
  }
}

async function run(command: CatalogsCommand, parsed: Parsed): Promise<number> {
  const { db, print } = command;
  if (parsed.verb === 'status') {
    const states = await db().withSystem((tx) => catalogStatus(tx));
    print(parsed.json ? toJson(states) : statusText(states));
    return 0;
  }
  if (parsed.verb === 'update') return update(command, parsed);
  if (parsed.verb !== 'import' || parsed.path === undefined) return fail(command, catalogsUsage, 2);
  printReport(command, parsed, await importPath(command, path.resolve(command.directory, parsed.path), parsed));
  return 0;
}

async function update(command: CatalogsCommand, parsed: Parsed): Promise<number> {
  const { db, url, now, print } = command;
  if (url === undefined) return fail(command, 'KITA_CATALOGS_URL is not set; see .env.example.\n', 2);
  const { acceptLosses, isTrial } = parsed;
  const report = await updateCatalogs(db(), { url, now, acceptLosses, isTrial });
  if (report !== undefined) printReport(command, parsed, report);
  else print(parsed.json ? toJson({ unchanged: true }) : 'Nothing new since the last update.\n');
  return 0;
}

function printReport({ print }: CatalogsCommand, { json, details, isTrial }: Parsed, report: ImportReport): void {
  print(json ? toJson(report) : reportText(report, details));
  if (isTrial && !json) print('Dry run: nothing was changed.\n');
}

async function importPath(
  { db, now }: CatalogsCommand,
  location: string,
  { acceptLosses, isTrial }: Parsed,
): Promise<ImportReport> {
  const source = await openCatalogSource(location);
  try {
    return await importCatalogs(db(), source, { source: location, now, acceptLosses, isTrial });
  } finally {
    await source.close();
  }
}

function fail({ printError }: CatalogsCommand, text: string, status: number): number {
  printError(text);
  return status;
}

const expected = [
  CatalogDownloadFailed,
  CatalogFileInvalid,
  CatalogImportRunning,
  CatalogLossesSuspicious,
  CatalogSourceUnknown,
];

function isExpected(error: unknown): error is Error {
  return expected.some((kind) => error instanceof kind);
}

const toJson = (value: unknown): string => `${JSON.stringify(value)}\n`;
