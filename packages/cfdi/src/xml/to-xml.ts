import type { Comprobante, Impuestos, Unsealed } from '../model/comprobante.ts';
import type { Concepto, Parte } from '../model/concepto.ts';
import {
  aCuentaTercerosFields,
  comprobanteFields,
  conceptoFields,
  emisorFields,
  informacionGlobalFields,
  parteFields,
  receptorFields,
  retencionResumenFields,
  trasladoFields,
  trasladoResumenFields,
} from '../model/fields.ts';
import type { FieldTable } from '../model/fields.ts';
import type { XmlElement } from './element.ts';
import { prefixesOfLines, rootNamespaces } from './root-namespaces.ts';

type Attributes = Array<readonly [name: string, value: string]>;

const NO_CHILDREN: readonly XmlElement[] = [];
const NO_ATTRIBUTES: XmlElement['attributes'] = [];

/**
 * The document as an XML tree in the order of SAT's schema (`cfdv40.xsd`): no empty attributes, no empty containers,
 * every namespace on the root. Note the two tax nodes: a concept lists transfers first, the summary withholdings first.
 */
export function toXml(comprobante: Unsealed | Comprobante): XmlElement {
  const children: XmlElement[] = [];
  const { informacionGlobal, impuestos } = comprobante;
  if (informacionGlobal) children.push(leaf('cfdi:InformacionGlobal', informacionGlobalFields, informacionGlobal));
  for (const { tipoRelacion, uuids } of comprobante.cfdiRelacionados ?? []) {
    const related = uuids.map((uuid) => element('cfdi:CfdiRelacionado', [['UUID', uuid]], NO_CHILDREN));
    children.push(element('cfdi:CfdiRelacionados', [['TipoRelacion', tipoRelacion]], related));
  }
  children.push(leaf('cfdi:Emisor', emisorFields, comprobante.emisor));
  children.push(leaf('cfdi:Receptor', receptorFields, comprobante.receptor));
  children.push(container('cfdi:Conceptos', comprobante.conceptos.map(conceptoElement)));
  if (impuestos) children.push(impuestosElement(impuestos));
  pushContainer(children, 'cfdi:Complemento', comprobante.complementos);
  pushContainer(children, 'cfdi:Addenda', comprobante.addenda);
  const attributes: Attributes = [...rootNamespaces(comprobante, prefixesOfLines(comprobante.conceptos))];
  pushFields(attributes, comprobanteFields, comprobante);
  return element('cfdi:Comprobante', attributes, children);
}

/** One line of the document. */
export function conceptoElement(concepto: Concepto): XmlElement {
  const children: XmlElement[] = [];
  const taxes: XmlElement[] = [];
  pushContainer(taxes, 'cfdi:Traslados', leaves('cfdi:Traslado', trasladoFields, concepto.traslados));
  pushContainer(taxes, 'cfdi:Retenciones', leaves('cfdi:Retencion', trasladoFields, concepto.retenciones));
  pushContainer(children, 'cfdi:Impuestos', taxes);
  if (concepto.aCuentaTerceros) {
    children.push(leaf('cfdi:ACuentaTerceros', aCuentaTercerosFields, concepto.aCuentaTerceros));
  }
  children.push(...pedimentos(concepto.informacionAduanera));
  for (const numero of concepto.cuentaPredial ?? []) {
    children.push(element('cfdi:CuentaPredial', [['Numero', numero]], NO_CHILDREN));
  }
  pushContainer(children, 'cfdi:ComplementoConcepto', concepto.complementoConcepto);
  for (const parte of concepto.partes ?? []) children.push(parteElement(parte));
  return element('cfdi:Concepto', fieldsOf(conceptoFields, concepto), children);
}

function parteElement(parte: Parte): XmlElement {
  return element('cfdi:Parte', fieldsOf(parteFields, parte), pedimentos(parte.informacionAduanera));
}

function pedimentos(numbers: readonly string[] = []): XmlElement[] {
  return numbers.map((numero) => element('cfdi:InformacionAduanera', [['NumeroPedimento', numero]], NO_CHILDREN));
}

function impuestosElement(impuestos: Impuestos): XmlElement {
  const attributes: Attributes = [];
  pushText(attributes, 'TotalImpuestosRetenidos', impuestos.totalImpuestosRetenidos);
  pushText(attributes, 'TotalImpuestosTrasladados', impuestos.totalImpuestosTrasladados);
  const children: XmlElement[] = [];
  pushContainer(children, 'cfdi:Retenciones', leaves('cfdi:Retencion', retencionResumenFields, impuestos.retenciones));
  pushContainer(children, 'cfdi:Traslados', leaves('cfdi:Traslado', trasladoResumenFields, impuestos.traslados));
  return element('cfdi:Impuestos', attributes, children);
}

function element(name: string, attributes: XmlElement['attributes'], children: readonly XmlElement[]): XmlElement {
  return { name, attributes, children };
}

function leaf<T extends object>(name: string, fields: FieldTable<T>, source: T): XmlElement {
  return element(name, fieldsOf(fields, source), NO_CHILDREN);
}

function leaves<T extends object>(name: string, fields: FieldTable<T>, sources: readonly T[] = []): XmlElement[] {
  return sources.map((source) => leaf(name, fields, source));
}

function container(name: string, children: readonly XmlElement[]): XmlElement {
  return element(name, NO_ATTRIBUTES, children);
}

function pushContainer(into: XmlElement[], name: string, children: readonly XmlElement[] | undefined): void {
  if (children !== undefined && children.length > 0) into.push(container(name, children));
}

function fieldsOf<T extends object>(fields: FieldTable<T>, source: T): Attributes {
  const attributes: Attributes = [];
  pushFields(attributes, fields, source);
  return attributes;
}

function pushFields<T extends object>(into: Attributes, fields: FieldTable<T>, source: Partial<NoInfer<T>>): void {
  for (const { key, attribute } of fields) {
    const value: unknown = source[key];
    if (typeof value === 'string') pushText(into, attribute, value);
  }
}

function pushText(into: Attributes, name: string, value: string | undefined): void {
  if (value !== undefined && value !== '') into.push([name, value]);
}
