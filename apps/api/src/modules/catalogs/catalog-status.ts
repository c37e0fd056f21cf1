import { builtInRows, catalogDefinitions } from '@kita/sat-catalogs';
import type { CatalogGroup, CatalogName } from '@kita/sat-catalogs';

import type { Tx } from '../../platform/db/index.ts';
import { listHistories, listStates } from './catalogs.repository.ts';
import type { CatalogHistory, CatalogState } from './catalogs.repository.ts';
import { todayInMexico } from '../../platform/civil-day/index.ts';

/** What this installation knows of a catalogue. */
export interface CatalogStatus {
  readonly name: CatalogName;
  readonly group: CatalogGroup;
  /** Only a complete catalogue makes an unknown key an error. */
  readonly state: 'complete' | 'starter' | 'empty';
  readonly source: 'imported' | 'built_in';
  readonly rowCount: number;
  readonly importedAt?: Date;
  /** Day the rows are known to be of: that of SAT's publication where the file says it, else that of the import. */
  readonly asOf?: string;
  /** File or address of the last import. For operators: it may name folders of the machine. */
  readonly origin?: string;
  /** The newest import that found anything different. */
  readonly lastChange?: CatalogChange;
}

export interface CatalogChange {
  readonly importedAt: Date;
  readonly added: number;
  readonly changed: number;
  readonly closed: number;
}

/** State of every catalogue, imported or not: CFDI 4.0 first, then the complements. */
export async function catalogStatus(tx: Tx): Promise<CatalogStatus[]> {
  const imported = new Map((await listStates(tx)).map((state) => [state.catalog, state]));
  const histories = new Map((await listHistories(tx)).map((history) => [history.catalog, history]));
  return catalogDefinitions.map(({ name, group, builtIn }): CatalogStatus => {
    const state = imported.get(name);
    if (state !== undefined) return { name, group, ...importedStatus(state, histories.get(name)) };
    const rowCount = builtInRows(name).length;
    return { name, group, state: builtIn === 'none' ? 'empty' : builtIn, source: 'built_in', rowCount };
  });
}

function importedStatus(
  { rowCount, importedAt }: CatalogState,
  history: CatalogHistory | undefined,
): Omit<CatalogStatus, 'name' | 'group'> {
  const lastChange = history && changeOf(history);
  return {
    state: 'complete',
    source: 'imported',
    rowCount,
    importedAt,
    asOf: history?.published ?? todayInMexico(importedAt),
    ...(history !== undefined && { origin: history.source }),
    ...(lastChange !== undefined && { lastChange }),
  };
}

function changeOf({ changedAt, added, changed, closed }: CatalogHistory): CatalogChange | undefined {
  if (changedAt === null) return undefined;
  return { importedAt: changedAt, added: added ?? 0, changed: changed ?? 0, closed: closed ?? 0 };
}
