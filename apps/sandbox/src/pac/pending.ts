// The structure and matrix checks of @kita/cfdi take the place of these two as soon as they are exported.
import type { CatalogPort, Finding, XmlElement, Comprobante } from '@kita/cfdi';
export function checkStructure(_: XmlElement): Finding[] {
  return [];
}
export function validateComprobante(_: Comprobante, _ctx: { catalogs: CatalogPort }): Finding[] {
  return [];
}
