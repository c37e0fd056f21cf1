import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

import { adminQuery } from '@kita/testing';

import type { ApiHarness } from '../../src/test-support/api-harness.ts';
import type { Searched } from './find-secrets.ts';

/** Every row of every table: of the product, the audit log, the queues. */
export async function everyTable(api: ApiHarness): Promise<Searched[]> {
  const { adminUrl } = api.database;
  const tables = await adminQuery(
    adminUrl,
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relispartition and n.nspname not in ('pg_catalog', 'information_schema')`,
  );
  const names = tables.map((row) => String(row['name']));
  // SAT's catalogues: two hundred thousand rows that nobody's request wrote.
  const own = names.filter((name) => !name.startsWith('app.catalog_'));
  const union = own
    .map((name) => `select '${name}' as name, coalesce(string_agg(t::text, E'\\n'), '') as rows from ${name} t`)
    .join(' union all ');
  const rows = await adminQuery(adminUrl, union);
  return rows.map((row) => ({ place: `table ${String(row['name'])}`, text: String(row['rows']) }));
}

/** Every file the product keeps: exports, documents, heads of the audit log. */
export async function everyFile(api: ApiHarness): Promise<Searched[]> {
  const entries = await readdir(api.config.KITA_FILES_DIR, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const text = await readFile(path.join(entry.parentPath, entry.name), 'latin1');
        return { place: `file ${entry.name}`, text };
      }),
  );
}
