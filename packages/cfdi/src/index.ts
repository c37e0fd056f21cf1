export { attribute, localName } from './xml/element.ts';
export type { XmlElement } from './xml/element.ts';
export type {
  Comprobante,
  Impuestos,
  NamespaceDeclaration,
  RetencionResumen,
  TrasladoResumen,
  Unsealed,
} from './model/comprobante.ts';
export type { ACuentaTerceros, Concepto, Parte, Retencion, Traslado } from './model/concepto.ts';
export type { BilingualText, Finding } from './model/finding.ts';
export type { CfdiInput, ConceptoInput, ImpuestoInput } from './model/input.ts';
export type { CfdiRelacionados, Emisor, InformacionGlobal, Receptor } from './model/parties.ts';
export { catalogNames } from './rules/catalog-port.ts';
export type { CatalogName, CatalogPort, CatalogRow } from './rules/catalog-port.ts';
