import { comprobanteRules } from '../cadena/cadena-rules.ts';
import { normalizeSpace, walkCadena } from '../cadena/walk-cadena.ts';
import { plainCodes } from '../encoding/plain-text.ts';
import { fieldsOf } from '../model/fields-of.ts';
import type { XmlElement } from '../xml/element.ts';
import { escapeAttribute } from '../xml/escape.ts';
import { writeElement } from '../xml/write.ts';
import type { ChildPlan, Column, NodePlan } from './node-plan.ts';
import { Utf8Text } from './utf8-text.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Length from which a value that is not sealed is worth remembering: certificates, nothing else. */
const LONG = 256;
const BAR = 0x7c;
const QUOTE = 0x22;
const encoder = new TextEncoder();
const END = encoder.encode('>');
const SELF_CLOSING = encoder.encode('/>');

/** Two texts that grow together: markup, and what the same values give to the seal string. */
export class Draft {
  readonly xml = new Utf8Text();
  readonly cadena = new Utf8Text();
  #long = '';
  #longBytes = new Uint8Array();

  /** Empties both texts to begin another document. */
  clear(): void {
    this.xml.clear();
    this.cadena.clear();
  }

  /** Adds a node of the model by its plan. */
  node(plan: NodePlan, source: object): void {
    const fields = fieldsOf(source);
    this.xml.bytes(plan.opening);
    this.columns(plan.name, plan.columns, source);
    if (plan.children.length === 0) {
      this.xml.bytes(SELF_CLOSING);
      return;
    }
    const isEmpty = !anyFilled(plan.children, fields);
    if (!isEmpty) this.xml.bytes(END);
    this.children(plan, source);
    this.xml.bytes(isEmpty ? SELF_CLOSING : plan.closing);
  }

  /** Adds attributes to a node that is being opened. */
  columns(name: string, columns: readonly Column[], source: object): void {
    const fields = fieldsOf(source);
    for (const column of columns) this.#value(name, column, fields[column.key]);
  }

  /** Adds what is below a node. */
  children({ children }: NodePlan, source: object): void {
    const fields = fieldsOf(source);
    for (const child of children) {
      if (child.kind === 'sealed') this.#sealed(child.column, fields[child.column.key]);
      else if (child.kind === 'container') this.#container(child.plan, source);
      else this.#field(child, fields[child.field]);
    }
  }

  /** Adds a sealed node of another schema. */
  element(element: XmlElement): void {
    this.xml.text(writeElement(element));
    this.cadena.text(walkCadena(withoutEmptyAttributes(element), comprobanteRules));
  }

  /** A container without content is left out. */
  #container(plan: NodePlan, source: object): void {
    if (!anyFilled(plan.children, fieldsOf(source))) return;
    this.xml.bytes(plan.opening);
    this.xml.bytes(END);
    this.children(plan, source);
    this.xml.bytes(plan.closing);
  }

  #field(child: Extract<ChildPlan, { field: string }>, given: unknown): void {
    if (given === undefined) return;
    if (!Array.isArray(given)) this.#item(child, given);
    else for (const item of given) this.#item(child, item);
  }

  #item({ kind, plan }: Extract<ChildPlan, { field: string }>, item: unknown): void {
    if (kind === 'nodes') {
      if (typeof item === 'object' && item !== null) this.node(plan, item);
      return;
    }
    this.xml.bytes(plan.opening);
    for (const column of plan.columns) this.#value(plan.name, column, item);
    this.xml.bytes(SELF_CLOSING);
  }

  #value(name: string, column: Column, value: unknown): void {
    if (typeof value !== 'string' || value === '') {
      if (column.sealed === 'always') this.#bar();
      return;
    }
    this.xml.bytes(column.opening);
    const isSealed = column.sealed !== 'never';
    if (!isSealed && value.length >= LONG) this.#longValue(name, value);
    else if (!this.#plainValue(value, isSealed)) this.#oddValue(name, value, isSealed);
  }

  /** A text that has to be escaped or normalised. */
  #oddValue(name: string, value: string, isSealed: boolean): void {
    this.xml.text(`${escapeAttribute(value, name)}"`);
    if (isSealed) this.cadena.text(`|${normalizeSpace(value)}`);
  }

  /** A batch is sealed with one certificate: its two thousand letters are looked at once. */
  #longValue(name: string, value: string): void {
    if (value !== this.#long) {
      this.#longBytes = encoder.encode(`${escapeAttribute(value, name)}"`);
      this.#long = value;
    }
    this.xml.bytes(this.#longBytes);
  }

  #sealed({ sealed }: Column, value: unknown): void {
    if (typeof value === 'string' && value !== '') this.cadena.text(`|${normalizeSpace(value)}`);
    else if (sealed === 'always') this.#bar();
  }

  #bar(): void {
    const { length } = this.cadena;
    this.cadena.room(1)[length] = BAR;
    this.cadena.advanceTo(length + 1);
  }

  /**
   * Writes a plain text (`isPlainText`) to both sides while looking whether it is one. When it is not, nothing counts as
   * written and the answer is `false`.
   */
  #plainValue(value: string, isSealed: boolean): boolean {
    const { length } = value;
    // Plain codes take at most two bytes; one more for the quote or the bar.
    const xml = this.xml.room(length * 2 + 1);
    const cadena = this.cadena.room(length * 2 + 1);
    let at = this.xml.length;
    let sealedAt = this.cadena.length;
    cadena[sealedAt++] = BAR;
    let isAfterBlank = true;
    for (let index = 0; index < length; index++) {
      const code = value.charCodeAt(index);
      const isBlank = code === 0x20;
      if (isBlank ? isAfterBlank : code >= 0x300 || plainCodes[code] === 0) return false;
      isAfterBlank = isBlank;
      if (code < 0x80) {
        xml[at++] = code;
        cadena[sealedAt++] = code;
      } else {
        const first = 0xc0 | (code >> 6);
        const second = 0x80 | (code & 0x3f);
        xml[at++] = first;
        xml[at++] = second;
        cadena[sealedAt++] = first;
        cadena[sealedAt++] = second;
      }
    }
    if (isAfterBlank) return false;
    xml[at++] = QUOTE;
    this.xml.advanceTo(at);
    if (isSealed) this.cadena.advanceTo(sealedAt);
    return true;
  }
}

function anyFilled(children: readonly ChildPlan[], fields: Fields): boolean {
  for (const child of children) {
    if (
      child.kind === 'container'
        ? anyFilled(child.plan.children, fields)
        : child.kind !== 'sealed' && isFilled(fields[child.field])
    )
      return true;
  }
  return false;
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/**
 * The writer leaves empty attributes out, while the seal string of a tree that has them gains an empty field: what is
 * sealed must be what is written. Only complements made by hand ever have one.
 */
function withoutEmptyAttributes(element: XmlElement): XmlElement {
  const attributes = element.attributes.filter(([, value]) => value !== '');
  return { ...element, attributes, children: element.children.map(withoutEmptyAttributes) };
}
