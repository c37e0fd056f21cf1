import type { Comprobante } from '../model/comprobante.ts';
import type { Concepto } from '../model/concepto.ts';
import type { XmlElement } from '../xml/element.ts';
import { escapeAttribute } from '../xml/escape.ts';
import { PLAIN_ROOT } from '../xml/root-namespaces.ts';
import { conceptoElement } from '../xml/to-xml.ts';
import { XML_DECLARATION, writeElement } from '../xml/write.ts';
import type { Draft } from './draft.ts';
import { conceptoPlan, headPlan, impuestosPlan } from './plans.ts';

/** A document without its lines. */
export type DocumentFrame = Omit<Comprobante, 'conceptos'>;

const beforeSello = headPlan.columns.slice(
  0,
  headPlan.columns.findIndex(({ key }) => key === 'sello'),
);
const afterSello = headPlan.columns.slice(beforeSello.length + 1);

const encoder = new TextEncoder();
const PLAIN_OPENING = encoder.encode(openingTag(PLAIN_ROOT));
const END = encoder.encode('>');
/** Markup around the lines. */
export const CONCEPTOS: Uint8Array = encoder.encode('<cfdi:Conceptos>');
export const CONCEPTOS_END: Uint8Array = encoder.encode('</cfdi:Conceptos>');
const NO_CONCEPTOS = encoder.encode('<cfdi:Conceptos/>');
const BAR = encoder.encode('|');
const BARS = encoder.encode('||');

/**
 * The document from its beginning to its lines, and the seal string with it. `namespaces` are the attributes that open the
 * root. The seal is not known yet: it goes at the position in the markup that is returned.
 */
export function draftHead(draft: Draft, frame: DocumentFrame, namespaces: XmlElement['attributes']): number {
  draft.cadena.bytes(BAR);
  if (namespaces === PLAIN_ROOT) draft.xml.bytes(PLAIN_OPENING);
  else draft.xml.text(openingTag(namespaces));
  draft.columns(headPlan.name, beforeSello, frame);
  const selloAt = draft.xml.length;
  draft.columns(headPlan.name, afterSello, frame);
  draft.xml.bytes(END);
  draft.children(headPlan, frame);
  return selloAt;
}

/** The lines. */
export function draftConceptos(draft: Draft, conceptos: readonly Concepto[]): void {
  if (conceptos.length === 0) {
    draft.xml.bytes(NO_CONCEPTOS);
    return;
  }
  draft.xml.bytes(CONCEPTOS);
  for (const concepto of conceptos) draftConcepto(draft, concepto);
  draft.xml.bytes(CONCEPTOS_END);
}

/** One line. */
export function draftConcepto(draft: Draft, concepto: Concepto): void {
  const { complementoConcepto = [] } = concepto;
  // Nodes of other schemas have no plan: the general writer and walker know them.
  if (complementoConcepto.length === 0) draft.node(conceptoPlan, concepto);
  else draft.element(conceptoElement(concepto));
}

/** The document from the end of its lines to its own. */
export function draftTail(draft: Draft, { impuestos, complementos = [], addenda = [] }: DocumentFrame): void {
  if (impuestos) draft.node(impuestosPlan, impuestos);
  if (complementos.length > 0) draft.element(containerOf('cfdi:Complemento', complementos));
  if (addenda.length > 0) draft.xml.text(writeElement(containerOf('cfdi:Addenda', addenda)));
  draft.xml.bytes(headPlan.closing);
  draft.cadena.bytes(BARS);
}

function openingTag(namespaces: XmlElement['attributes']): string {
  const attributes = namespaces.map(([name, value]) => ` ${name}="${escapeAttribute(value, headPlan.name)}"`);
  return `${XML_DECLARATION}<${headPlan.name}${attributes.join('')}`;
}

function containerOf(name: string, children: readonly XmlElement[]): XmlElement {
  return { name, attributes: [], children };
}
