/** What Kita knows about one catalogue. */
export interface DefinitionOf<Name extends string> {
  /**
   * Name of SAT's XSD type, as in Anexo 20 and the complements' standards: `c_FormaPago`, `c_TipoPercepcion`. A type that
   * repeats the name of one of CFDI 4.0 carries the prefix SAT's schemas give its namespace: `catRetenciones:c_Pais`.
   */
  readonly name: Name;
  /** Standard that publishes the catalogue. */
  readonly group: CatalogGroup;
  /** Table of the SQLite edition and stem of the CSV file. */
  readonly table: string;
  /** Columns of the key, joined with a hyphen. */
  readonly keyColumns: readonly string[];
  /** Every key has this form; a file with another form is refused. */
  readonly keyPattern: RegExp;
  /** Columns that must be present; a source may have more, which are ignored. */
  readonly columns: Readonly<Record<string, ColumnKind>>;
  /** Columns kept when the source has them. */
  readonly optionalColumns?: Readonly<Record<string, ColumnKind>>;
  /** What the package carries by itself: all rows, a starter list, or nothing. */
  readonly builtIn: 'complete' | 'starter' | 'none';
  /** Whether rows carry `vigencia_desde` and `vigencia_hasta`. */
  readonly hasValidity: boolean;
  /** SAT lists some keys on several rows, which become one: differing texts joined with ` | `, the larger number. */
  readonly joinsRepeatedKeys: boolean;
}

/**
 * How a column is read: `flag` is `'1'` or `''`, `integer` digits, `decimal` digits with an optional fraction, `region`
 * `'0'`, `'1'` or `'2'`, `pattern` a regular expression.
 */
export type ColumnKind = 'text' | 'flag' | 'integer' | 'decimal' | 'region' | 'pattern';

/** CFDI 4.0 itself, or the complement or document whose standard publishes the catalogue. */
export type CatalogGroup = 'cfdi' | 'pagos' | 'nomina' | 'carta_porte' | 'comercio_exterior' | 'retenciones';

/** Where the tables of a group come from in the public editions. */
const tablePrefixes: Readonly<Record<CatalogGroup, string>> = {
  cfdi: 'cfdi_40',
  pagos: 'pagos',
  nomina: 'nomina',
  carta_porte: 'ccp_31',
  comercio_exterior: 'cce_20',
  retenciones: 'ret_20',
};

export type DefinitionDetails = Partial<Omit<DefinitionOf<string>, 'name' | 'group' | 'table' | 'keyPattern'>>;

type Define = <const Name extends string>(
  name: Name,
  table: string,
  keyPattern: RegExp,
  details?: DefinitionDetails,
) => DefinitionOf<Name>;

/** Defines catalogues of one group; without details: key `id`, a text, validity dates, complete in the package. */
export function definerOf(group: CatalogGroup): Define {
  return (name, table, keyPattern, details = {}) => ({
    name,
    group,
    table: `${tablePrefixes[group]}_${table}`,
    keyPattern,
    keyColumns: ['id'],
    columns: { texto: 'text' },
    builtIn: 'complete',
    hasValidity: true,
    joinsRepeatedKeys: false,
    ...details,
  });
}
