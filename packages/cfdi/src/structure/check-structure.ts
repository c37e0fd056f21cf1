import { normalizeSpace } from '../cadena/walk-cadena.ts';
import { sealedComplementPrefixes, sealedRetencionPrefixes } from '../cadena/cadena-rules.ts';
import type { Finding } from '../model/finding.ts';
import type { XmlElement } from '../xml/element.ts';
import { comprobanteShape } from './cfdi-40.ts';
import { complementShapes } from './complement-shapes.ts';
import { retencionesShape } from './retenciones-20.ts';
import type { ChildShape, NodeShape } from './shape.ts';
import * as finding from './structure-findings.ts';

/** Where the check is: in the XML, and in the model. */
interface Place {
  readonly xpath: string;
  readonly pointer: string;
}

/** Attributes that XML itself gives a meaning to; a schema cannot forbid them. */
const ALLOWED_ANYWHERE = /^(?:xmlns(?::.*)?|xsi:(?:schemaLocation|noNamespaceSchemaLocation))$/;

const rootShapes: ReadonlyMap<string, NodeShape> = new Map(
  [comprobanteShape, retencionesShape].map((shape) => [shape.name, shape]),
);

/**
 * Checks a document against the structure of CFDI 4.0 or Retenciones 2.0: nodes, their order and number, attributes and the
 * form of their values (Anexo 20; what `cfdv40.xsd` and `retencionpagov2.xsd` state, with stricter numbers). All the problems
 * at once, in document order.
 *
 * Catalogue keys are checked by form only. Complements are checked inside where their structure is written here
 * (`complement-shapes.ts`); the others are accepted, with a warning when SAT has no such complement for this kind of document.
 */
export function checkStructure(root: XmlElement): readonly Finding[] {
  const shape = rootShapes.get(root.name);
  if (shape === undefined) return [finding.unexpectedRoot(root.name)];
  const findings: Finding[] = [];
  checkNode(root, shape, { xpath: `/${root.name}`, pointer: '' }, false, findings);
  return findings;
}

function checkNode(element: XmlElement, shape: NodeShape, place: Place, isValue: boolean, findings: Finding[]): void {
  if (shape.content === 'anything') return;
  checkAttributes(element, shape, place, isValue, findings);
  if (element.text !== undefined) findings.push(finding.textNotAllowed(place, element.text));
  if (shape.content === 'complements') checkComplements(element, place, findings);
  else checkChildren(element, shape, place, findings);
}

function checkAttributes(element: XmlElement, shape: NodeShape, place: Place, isValue: boolean, findings: Finding[]): void {
  const problem = (name: string): Place => attributePlace(place, name, isValue);
  let missing = shape.required;
  for (const [name, value] of element.attributes) {
    const expected = shape.attributes.get(name);
    if (expected === undefined) {
      if (!ALLOWED_ANYWHERE.test(name)) findings.push(finding.attributeUnknown(problem(name), name));
      continue;
    }
    // Writers keep the order of the schema, so the next one due is nearly always the one at hand.
    missing = missing[0] === name ? missing.slice(1) : missing.filter((other) => other !== name);
    const written = expected.collapses ? normalizeSpace(value) : value;
    if (expected.accepts(written)) continue;
    findings.push(finding.attributeInvalid(problem(name), name, expected.wording, value));
  }
  for (const name of missing) findings.push(finding.attributeMissing(problem(name), name));
} // prettier-ignore

function checkChildren(element: XmlElement, shape: NodeShape, place: Place, findings: Finding[]): void {
  const counts = shape.children.map(() => 0);
  let reached = 0;
  for (const child of element.children) {
    const index = shape.children.findIndex(({ node }) => node.name === child.name);
    const childShape = shape.children[index];
    if (childShape === undefined) {
      findings.push(finding.nodeUnexpected({ ...place, xpath: `${place.xpath}/${child.name}` }, child.name));
      continue;
    }
    const count = (counts[index] ?? 0) + 1;
    counts[index] = count;
    const at = childPlace(place, childShape, count);
    if (count > childShape.max) findings.push(finding.nodeRepeated(at, child.name, childShape.max));
    else if (shape.content === 'sequence' && index < reached) findings.push(finding.nodeOutOfOrder(at, child.name, shape));
    else if (shape.content === 'choice' && counts.some((other, kind) => other > 0 && kind !== index)) findings.push(finding.nodeUnexpected(at, child.name));
    reached = Math.max(reached, index);
    checkNode(child, childShape.node, at, childShape.isValue, findings);
  }
  if (shape.content === 'choice') {
    if (shape.children.every(({ min }, index) => min > 0 && counts[index] === 0))
      findings.push(finding.nodeEmpty(place, shape.name));
    return;
  }
  for (const [index, { node, min, field }] of shape.children.entries()) {
    if ((counts[index] ?? 0) < min) findings.push(finding.nodeMissing(join(place, node.name, field), node.name));
  }
} // prettier-ignore

function checkComplements(element: XmlElement, place: Place, findings: Finding[]): void {
  const counts = new Map<string, number>();
  for (const [index, child] of element.children.entries()) {
    const count = (counts.get(child.name) ?? 0) + 1;
    counts.set(child.name, count);
    const at = { xpath: `${place.xpath}/${child.name}${count > 1 ? `[${count}]` : ''}`, pointer: `${place.pointer}/${index}` };
    if (!isComplementOf(element.name, child.name)) findings.push(finding.complementUnknown(at, child.name));
    const shape = complementShapes.get(child.name);
    if (shape !== undefined) checkNode(child, shape, at, false, findings);
  }
} // prettier-ignore

/** Whether SAT's stylesheet for this kind of document knows the complement; the timbre is outside the seal string. */
function isComplementOf(container: string, name: string): boolean {
  const prefixes = container.startsWith('retenciones:') ? sealedRetencionPrefixes : sealedComplementPrefixes;
  return name === 'tfd:TimbreFiscalDigital' || prefixes.has(name.slice(0, name.indexOf(':')));
}

function childPlace(place: Place, { node, max, field }: ChildShape, count: number): Place {
  const isList = max > 1;
  const at = join(place, node.name, field);
  if (!isList) return count === 1 ? at : { ...at, xpath: `${at.xpath}[${count}]` };
  return { xpath: `${at.xpath}[${count}]`, pointer: field === '' ? at.pointer : `${at.pointer}/${count - 1}` };
}

function join(place: Place, name: string, field: string): Place {
  return { xpath: `${place.xpath}/${name}`, pointer: field === '' ? place.pointer : `${place.pointer}/${field}` };
}

function attributePlace(place: Place, name: string, isValue: boolean): Place {
  const xpath = `${place.xpath}/@${name}`;
  return { xpath, pointer: isValue ? place.pointer : `${place.pointer}/${fieldOf(name)}` };
}

/** Field of the model for an attribute: SAT's name in camel case, `UsoCFDI` and `ISRCorrespondiente` by words. */
function fieldOf(name: string): string {
  const words = name.replaceAll(/[A-Z]+(?![a-z])/g, (run) => run.slice(0, 1) + run.slice(1).toLowerCase());
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
