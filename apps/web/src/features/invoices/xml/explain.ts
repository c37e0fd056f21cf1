import type { loadBuiltInRows } from '@kita/sat-catalogs/lazy';

export type CatalogName = Parameters<typeof loadBuiltInRows>[0];

/** What nodes and attributes mean, in one language: `cfdi:Emisor`, `@Rfc`, and `tfd:TimbreFiscalDigital@UUID` where a node says more. */
export type Explanations = Readonly<Record<string, string>>;

/** The whole table of a language, fetched when somebody opens a document's XML. */
export async function loadExplanations(language: 'es' | 'en'): Promise<Explanations> {
  return language === 'en'
    ? (await import('./explained.en.json')).default
    : (await import('./explained.es.json')).default;
}

export function explainNode(explanations: Explanations, node: string): string | undefined {
  return explanations[node];
}

export function explainAttribute(explanations: Explanations, node: string, attribute: string): string | undefined {
  if (attribute.startsWith('xmlns')) return explanations['@xmlns'];
  return explanations[`${node}@${attribute}`] ?? explanations[`@${attribute}`];
}

/** Catalogue of the values of an attribute. Those of payments are called as those of the invoice, with P or DR behind. */
const CATALOGS: Readonly<Record<string, CatalogName>> = {
  FormaPago: 'c_FormaPago',
  FormaDePagoP: 'c_FormaPago',
  Moneda: 'c_Moneda',
  MonedaP: 'c_Moneda',
  MonedaDR: 'c_Moneda',
  TipoDeComprobante: 'c_TipoDeComprobante',
  Exportacion: 'c_Exportacion',
  MetodoPago: 'c_MetodoPago',
  Periodicidad: 'c_Periodicidad',
  Meses: 'c_Meses',
  TipoRelacion: 'c_TipoRelacion',
  RegimenFiscal: 'c_RegimenFiscal',
  RegimenFiscalReceptor: 'c_RegimenFiscal',
  RegimenFiscalACuentaTerceros: 'c_RegimenFiscal',
  ResidenciaFiscal: 'c_Pais',
  UsoCFDI: 'c_UsoCFDI',
  ObjetoImp: 'c_ObjetoImp',
  ObjetoImpDR: 'c_ObjetoImp',
  Impuesto: 'c_Impuesto',
  ImpuestoP: 'c_Impuesto',
  ImpuestoDR: 'c_Impuesto',
  TipoCadPago: 'c_TipoCadenaPago',
  ClaveProdServ: 'c_ClaveProdServ',
  ClaveUnidad: 'c_ClaveUnidad',
};

/** Too large to come with the page: the server is asked for the keys that are looked at. */
const LARGE = ['c_ClaveProdServ', 'c_ClaveUnidad'] as const;
export type LargeCatalog = (typeof LARGE)[number];

export function catalogOf(attribute: string): CatalogName | undefined {
  return CATALOGS[attribute];
}

export function isLargeCatalog(catalog: CatalogName): catalog is LargeCatalog {
  return LARGE.some((name) => name === catalog);
}
