import type { Comprobante, Impuestos } from '../model/comprobante.ts';
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
import type { FieldTable, TextKey } from '../model/fields.ts';
import { fieldsOf } from '../model/fields-of.ts';
import { CfdiError } from '../errors.ts';
import { attribute } from './element.ts';
import type { XmlElement } from './element.ts';
import { foreignNamespaces, foreignNodes } from './foreign-nodes.ts';

/** The root is not a `cfdi:Comprobante` of version 4.0. */
export class NotACfdi extends CfdiError {
  constructor(root: string, version: string | undefined) {
    const found = version === undefined ? root : `${root} ${version}`;
    super('not_a_cfdi_40', {
      es: `El archivo no es un CFDI 4.0 (se encontró ${found}). Pide la factura en versión 4.0.`,
      en: `The file is not a CFDI 4.0 (found ${found}). Ask for the invoice in version 4.0.`,
    });
  }
}

/**
 * The model of a parsed document, with every amount as it is printed. It reads, it does not judge: a required attribute
 * that is missing becomes empty text, which the rules report; nodes the schema does not know are left out, which
 * `checkStructure` reports.
 * @throws {NotACfdi}
 */
export function fromXml(root: XmlElement): Comprobante {
  const version = attribute(root, 'Version');
  if (root.name !== 'cfdi:Comprobante' || version !== '4.0')
    throw new NotACfdi(root.name, version ?? attribute(root, 'version'));
  const globalInformation = child(root, 'cfdi:InformacionGlobal');
  const impuestos = child(root, 'cfdi:Impuestos');
  return compact<Comprobante>({
    ...read(root, comprobanteFields),
    noCertificado: attribute(root, 'NoCertificado') ?? '',
    certificado: attribute(root, 'Certificado') ?? '',
    informacionGlobal: globalInformation && read(globalInformation, informacionGlobalFields),
    cfdiRelacionados: some(children(root, 'cfdi:CfdiRelacionados').map(relatedGroup)),
    emisor: read(child(root, 'cfdi:Emisor') ?? empty, emisorFields),
    receptor: read(child(root, 'cfdi:Receptor') ?? empty, receptorFields),
    conceptos: children(child(root, 'cfdi:Conceptos'), 'cfdi:Concepto').map(conceptoOf),
    impuestos: impuestos && impuestosOf(impuestos),
    complementos: some(foreignNodes(root, 'cfdi:Complemento')),
    addenda: some(foreignNodes(root, 'cfdi:Addenda')),
    namespaces: some(foreignNamespaces(root)),
  });
}

const empty: XmlElement = { name: '', attributes: [], children: [] };

function relatedGroup(group: XmlElement): { tipoRelacion: string; uuids: string[] } {
  const uuids = children(group, 'cfdi:CfdiRelacionado').map((node) => attribute(node, 'UUID') ?? '');
  return { tipoRelacion: attribute(group, 'TipoRelacion') ?? '', uuids };
}

function conceptoOf(node: XmlElement): Concepto {
  const taxes = child(node, 'cfdi:Impuestos');
  const third = child(node, 'cfdi:ACuentaTerceros');
  const traslados = children(child(taxes, 'cfdi:Traslados'), 'cfdi:Traslado').map((tax) => read(tax, trasladoFields));
  const retenciones = children(child(taxes, 'cfdi:Retenciones'), 'cfdi:Retencion').map((tax) =>
    read(tax, trasladoFields),
  );
  return compact<Concepto>({
    ...read(node, conceptoFields),
    // An empty list stands for an Impuestos node without children, which CFDI40173 refuses.
    traslados: some(traslados) ?? (taxes && retenciones.length === 0 ? [] : undefined),
    retenciones: some(retenciones),
    aCuentaTerceros: third && read(third, aCuentaTercerosFields),
    informacionAduanera: some(pedimentos(node)),
    cuentaPredial: some(children(node, 'cfdi:CuentaPredial').map((one) => attribute(one, 'Numero') ?? '')),
    complementoConcepto: some(foreignNodes(node, 'cfdi:ComplementoConcepto')),
    partes: some(children(node, 'cfdi:Parte').map(parteOf)),
  });
}

function parteOf(node: XmlElement): Parte {
  return compact<Parte>({ ...read(node, parteFields), informacionAduanera: some(pedimentos(node)) });
}

function pedimentos(node: XmlElement): string[] {
  return children(node, 'cfdi:InformacionAduanera').map((one) => attribute(one, 'NumeroPedimento') ?? '');
}

function impuestosOf(node: XmlElement): Impuestos {
  const retenciones = children(child(node, 'cfdi:Retenciones'), 'cfdi:Retencion');
  const traslados = children(child(node, 'cfdi:Traslados'), 'cfdi:Traslado');
  return compact<Impuestos>({
    totalImpuestosRetenidos: attribute(node, 'TotalImpuestosRetenidos'),
    totalImpuestosTrasladados: attribute(node, 'TotalImpuestosTrasladados'),
    retenciones: some(retenciones.map((tax) => read(tax, retencionResumenFields))),
    traslados: some(traslados.map((tax) => read(tax, trasladoResumenFields))),
  });
}

function child(node: XmlElement | undefined, name: string): XmlElement | undefined {
  return node?.children.find((candidate) => candidate.name === name);
}

function children(node: XmlElement | undefined, name: string): XmlElement[] {
  return node === undefined ? [] : node.children.filter((candidate) => candidate.name === name);
}

function some<T>(items: T[]): T[] | undefined {
  return items.length === 0 ? undefined : items;
}

/**
 * The text fields of a node. The cast is safe because a table lists every text field of `T` (its rows are checked
 * against `T`), required ones always get a value here, and fields that are no text are added by the caller.
 */
function read<T>(node: XmlElement, fields: FieldTable<T>): Pick<T, TextKey<T>> {
  const values: Record<string, string> = {};
  const { attributes } = node;
  // Documents are usually written in the order of the schema, which is that of the table: look first where one is due.
  let due = 0;
  for (const { key, attribute: name, required } of fields) {
    let value = attributes[due]?.[0] === name ? attributes[due]?.[1] : undefined;
    if (value === undefined) value = attribute(node, name);
    else due += 1;
    if (value !== undefined && value !== '') values[key] = value;
    else if (required) values[key] = '';
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return values as Pick<T, TextKey<T>>;
}

/** Same fields without the undefined ones: optional fields of the model are absent, never undefined. */
function compact<T extends object>(value: T): T {
  const kept: Record<string, unknown> = {};
  const fields = fieldsOf(value);
  for (const key in fields) if (fields[key] !== undefined) kept[key] = fields[key];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only undefined fields are left out
  return kept as T;
}
