// The structure and matrix checks of @kita/cfdi take the place of these two as soon as they are exported.
import type { CatalogPort, Finding, XmlElement, Comprobante } from '@kita/cfdi';
export function checkStructure(_root: XmlElement): Finding[] {
  return [];
}
export function validateComprobante(_document: Comprobante, _ctx: { catalogs: CatalogPort }): Finding[] {
  return [];
}
