import type { CatalogKey } from './catalogs.repository.ts';

/** What a document names of the large catalogues. */
export interface NamedKeys {
  readonly claveProdServ?: Iterable<string>;
  /** Place of issue, receiver's and third parties' postal codes. */
  readonly codigoPostal?: Iterable<string>;
  /** Customs numbers as written in the document. */
  readonly pedimentos?: Iterable<string>;
  /** Goods of Carta Porte. */
  readonly claveProdServCP?: Iterable<string>;
  /** Tariff items of Carta Porte and Comercio Exterior. */
  readonly fraccionArancelaria?: Iterable<string>;
  /** Colonias of addresses, as `codigoPostal-colonia`. */
  readonly colonia?: Iterable<string>;
}

const pedimento = /^(\d{2}) {2}(\d{2}) {2}(\d{4}) {2}(\d)\d{6}$/;

/** The catalogue keys behind what a document names, for {@link readCatalogKeys}. */
export function documentKeys(named: NamedKeys): CatalogKey[] {
  const keys = (catalog: CatalogKey['catalog'], texts: Iterable<string> = []): CatalogKey[] =>
    [...new Set(texts)].map((key) => ({ catalog, key }));
  return [
    ...keys('c_ClaveProdServ', named.claveProdServ),
    ...keys('c_CodigoPostal', named.codigoPostal),
    ...keys('c_ClaveProdServCP', named.claveProdServCP),
    ...keys('c_FraccionArancelaria', named.fraccionArancelaria),
    ...keys('c_Colonia', named.colonia),
    ...keys('c_NumPedimentoAduana', [...(named.pedimentos ?? [])].flatMap(pedimentoKeys)),
  ];
}

/**
 * A customs number tells its year twice: in the first group and in the first digit of the running number, which differs
 * for consolidated declarations. Either may be the year of the catalogue's row.
 */
function pedimentoKeys(numero: string): string[] {
  const [, year, aduana, patente, digit] = pedimento.exec(numero) ?? [];
  if (year === undefined || digit === undefined) return [];
  const full = 2000 + Number(year);
  return [full, full - ((full - Number(digit)) % 10)].map((one) => `${aduana}-${patente}-${one}`);
}
