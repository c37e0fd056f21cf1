import path from 'node:path';
import { parseArgs } from 'node:util';
import { CatalogFileInvalid, CatalogSourceUnknown, openCatalogSource } from '@kita/sat-catalogs/import';

import type { Database } from '../../platform/db/index.ts';
import { isUnavailable } from '../../platform/db/index.ts';
import { catalogStatus } from './catalog-status.ts';
import type { CatalogStatus } from './catalog-status.ts';
import { CatalogDownloadFailed } from './download-catalogs.ts';
import { CatalogImportRunning, CatalogLossesSuspicious, importCatalogs } from './import-catalogs.ts';
import type { ImportReport } from './import-catalogs.ts';
import { updateCatalogs } from './update-catalogs.ts';

const catalogsUsage = `Usage:
  pnpm catalogs status                  state of every catalogue
  pnpm catalogs import PATH             SAT's workbooks (.xls, .xlsx), cfdi_40_*.csv[.gz] and the like, a directory of
                                        them, or catalogs.db[.gz|.bz2]
  pnpm catalogs update                  download from KITA_CATALOGS_URL and import
Options:
  --accept-losses                       import an edition that lacks many of the present rows
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
  readonly json: boolean;
}

function parse(args: readonly string[]): Parsed | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'accept-losses': { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
    });
    const [verb, location, ...rest] = positionals;
    const isComplete = verb === 'import' ? location !== undefined : location === undefined;
    if (verb === undefined || !isComplete || rest.length > 0) return undefined;
    return { verb, path: location, acceptLosses: values['accept-losses'], json: values.json };
  } catch {
    return undefined;
  }
}

async function run(command: CatalogsCommand, parsed: Parsed): Promise<number> {
  const { db, now, print } = command;
  if (parsed.verb === 'status') {
    const states = await db().withSystem((tx) => catalogStatus(tx));
    print(parsed.json ? toJson(states) : statusText(states));
    return 0;
  }
  if (parsed.verb === 'update') {
    if (command.url === undefined) return fail(command, 'KITA_CATALOGS_URL is not set; see .env.example.\n', 2);
    const report = await updateCatalogs(db(), { url: command.url, now, acceptLosses: parsed.acceptLosses });
    if (report === undefined) print(parsed.json ? toJson({ unchanged: true }) : 'Nothing new since the last update.\n');
    else print(parsed.json ? toJson(report) : reportText(report));
    return 0;
  }
  if (parsed.verb !== 'import' || parsed.path === undefined) return fail(command, catalogsUsage, 2);
  const report = await importPath(command, path.resolve(command.directory, parsed.path), parsed.acceptLosses);
  print(parsed.json ? toJson(report) : reportText(report));
  return 0;
}

async function importPath(command: CatalogsCommand, location: string, acceptLosses: boolean): Promise<ImportReport> {
  const source = await openCatalogSource(location);
  try {
    return await importCatalogs(command.db(), source, { source: location, now: command.now, acceptLosses });
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

function statusText(states: readonly CatalogStatus[]): string {
  return states
    .map(({ name, state, source, rowCount, importedAt }) => {
      const origin = source === 'imported' ? `imported ${importedAt?.toISOString().slice(0, 10) ?? ''}` : 'built in';
      return `${name.padEnd(22)}${state.padEnd(10)}${String(rowCount).padStart(7)} rows  ${origin}\n`;
    })
    .join('');
}

function reportText({ catalogs, ignored }: ImportReport): string {
  const lines = catalogs.map(({ catalog, added, changed, closed, unchanged, examples }) => {
    const counts = `${added} added, ${changed} changed, ${closed} closed, ${unchanged} unchanged`;
    const shown = [...examples.changed, ...examples.closed].join(' ');
    return `${catalog.padEnd(22)}${counts}${shown === '' ? '' : `  (${shown})`}\n`;
  });
  const rest = ignored.length === 0 ? '' : `${ignored.length} other catalogues were not read.\n`;
  return `${lines.join('')}${rest}`;
}
