import { cartaPorteDefinitions } from './definitions/carta-porte.ts';
import { cfdiDefinitions } from './definitions/cfdi.ts';
import { comercioExteriorDefinitions } from './definitions/comercio-exterior.ts';
import type { DefinitionOf } from './definitions/definition.ts';
import { nominaDefinitions } from './definitions/nomina.ts';
import { pagosDefinitions } from './definitions/pagos.ts';
import { retencionesDefinitions } from './definitions/retenciones.ts';

export type { CatalogGroup, ColumnKind } from './definitions/definition.ts';

const all = [
  ...cfdiDefinitions,
  ...pagosDefinitions,
  ...nominaDefinitions,
  ...cartaPorteDefinitions,
  ...comercioExteriorDefinitions,
  ...retencionesDefinitions,
] as const;

/** Name of a catalogue; the rules of naming are at {@link DefinitionOf}. */
export type CatalogName = (typeof all)[number]['name'];

export type CatalogDefinition = DefinitionOf<CatalogName>;

/**
 * What Kita knows about each catalogue: SAT's name, the table of the public editions, how its key is made and what its
 * columns are. Importers, the built-in data and the database module all read this one list: CFDI 4.0 first, then each
 * complement, by name within.
 *
 * Table and column names: phpcfdi/resources-sat-catalogs, `database/schemas/*.sql`.
 */
export const catalogDefinitions: readonly CatalogDefinition[] = all;

/** Names of all catalogues, in the order of {@link catalogDefinitions}. */
export const catalogNames: readonly CatalogName[] = all.map(({ name }) => name);

/** True for the catalogues of this package; SAT's names are case sensitive. */
export function isCatalogName(name: string): name is CatalogName {
  return byName.has(name);
}

const byName = new Map<string, CatalogDefinition>(catalogDefinitions.map((d) => [d.name, d]));
const byTable = new Map(catalogDefinitions.map((d) => [d.table, d]));

/** The definition of a catalogue by SAT's name. */
export function catalogDefinition(name: string): CatalogDefinition | undefined {
  return byName.get(name);
}

/** The definition behind a table of the public editions, for example `cfdi_40_formas_pago`. */
export function catalogOfTable(table: string): CatalogDefinition | undefined {
  return byTable.get(table);
}

/**
 * Key of a row. The rates table has none of its own: a fixed rate is known by its value, a range by what it applies to, so
 * that next year's new maximum is a new version of the same rule and not another rule.
 */
export function keyOf(definition: CatalogDefinition, column: (name: string) => string): string {
  if (definition.name !== 'c_TasaOCuota') return definition.keyColumns.map(column).join('-');
  const rule = [column('tipo'), column('impuesto'), column('factor')];
  if (column('tipo') === 'Fijo') return [...rule, column('valor')].join('-');
  const applies = (column('traslado') === '1' ? 'T' : '') + (column('retencion') === '1' ? 'R' : '');
  return [...rule, applies].join('-');
}
