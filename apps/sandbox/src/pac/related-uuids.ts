import { attribute, type Comprobante, type XmlElement } from '@kita/cfdi';

/**
 * Documents that depend on being related: those named under CfdiRelacionados, except as replaced ones (04), and the
 * invoices a payment complement pays. While such a document lives, SAT does not let the other be canceled.
 */
export function relatedUuids({ cfdiRelacionados, complementos }: Comprobante): string[] {
  const groups = (cfdiRelacionados ?? []).filter(({ tipoRelacion }) => tipoRelacion !== '04');
  return [...groups.flatMap(({ uuids }) => uuids), ...(complementos ?? []).flatMap(paidDocuments)];
}

function paidDocuments(node: XmlElement): string[] {
  const own = node.name === 'pago20:DoctoRelacionado' ? attribute(node, 'IdDocumento') : undefined;
  return [...(own === undefined ? [] : [own]), ...node.children.flatMap(paidDocuments)];
}
