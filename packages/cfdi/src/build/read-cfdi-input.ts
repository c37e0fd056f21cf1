import type { BilingualText, Finding } from '../model/finding.ts';
import { xpathOf } from '../model/xpath-of.ts';
import { InvalidCfdiInput } from './amount-reader.ts';
import type { GrossCfdiInput } from './input-from-gross.ts';
import type { FieldShape, Fields } from './field-shape.ts';
import { inputShape } from './input-shape.ts';

/**
 * An input that came as JSON, checked field by field: nothing missing, nothing unknown, every value of its kind. Amounts
 * must be text: a JSON number has been a binary float on its way. What the values say is for the rules to judge.
 * @throws {InvalidCfdiInput} with every problem and its JSON pointer
 */
export function readCfdiInput(value: unknown): GrossCfdiInput {
  const findings = shapeFindings(value, inputShape);
  if (findings.length === 0 && isObject(value)) checkPrices(Reflect.get(value, 'conceptos'), findings);
  if (findings.length > 0) throw new InvalidCfdiInput(findings);
  return checked(value);
}

/** What keeps a value from having a shape: fields missing, unknown or of the wrong kind, each with its JSON pointer. */
export function shapeFindings(value: unknown, shape: Fields): Finding[] {
  const findings: Finding[] = [];
  checkObject(value, shape, '', findings);
  return findings;
}

function checkObject(value: unknown, fields: Fields, pointer: string, findings: Finding[]): void {
  if (!isObject(value)) {
    findings.push(wrongKind(pointer, 'object', value));
    return;
  }
  const given = new Map<string, unknown>(Object.entries(value));
  for (const [name, shape] of Object.entries(fields)) {
    const field = given.get(name);
    if (field !== undefined) checkField(field, shape, `${pointer}/${name}`, findings);
    else if (shape.required) findings.push(missing(`${pointer}/${name}`, name));
  }
  for (const name of given.keys()) {
    if (!Object.hasOwn(fields, name)) findings.push(unknownField(`${pointer}/${escapeToken(name)}`, name));
  }
}

function checkField(value: unknown, shape: FieldShape, pointer: string, findings: Finding[]): void {
  if (shape.kind === 'text') {
    if (typeof value !== 'string') findings.push(wrongKind(pointer, 'text', value));
  } else if (shape.kind === 'object') checkObject(value, shape.fields, pointer, findings);
  else if (!Array.isArray(value)) findings.push(wrongKind(pointer, 'list', value));
  else {
    for (const [index, item] of value.entries()) {
      const place = `${pointer}/${index}`;
      if (shape.kind === 'list') checkObject(item, shape.fields, place, findings);
      else if (shape.kind === 'texts') checkField(item, { kind: 'text' }, place, findings);
      else checkXml(item, place, findings);
    }
  }
}

/** `{ name, attributes: [[name, value]…], children: […], text? }` */
function checkXml(value: unknown, pointer: string, findings: Finding[]): void {
  const [name, attributes, children, text] = isObject(value)
    ? ['name', 'attributes', 'children', 'text'].map((key): unknown => Reflect.get(value, key))
    : [];
  const isElement =
    typeof name === 'string' &&
    Array.isArray(attributes) &&
    attributes.every(
      (one: unknown) => Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === 'string'),
    ) &&
    (text === undefined || typeof text === 'string');
  if (!isElement || !Array.isArray(children)) findings.push(wrongKind(pointer, 'element', value));
  else for (const [index, child] of children.entries()) checkXml(child, `${pointer}/children/${index}`, findings);
}

function checkPrices(conceptos: unknown, findings: Finding[]): void {
  if (!Array.isArray(conceptos)) return;
  for (const [index, concepto] of conceptos.entries()) {
    if (!isObject(concepto) || 'grossUnitPrice' in concepto || 'valorUnitario' in concepto) continue;
    findings.push(missing(`/conceptos/${index}/valorUnitario`, 'valorUnitario'));
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Safe: every field that the type demands was found to be there and of its kind, and no other. */
function checked(value: unknown): GrossCfdiInput {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return value as GrossCfdiInput;
}

const KINDS: Readonly<Record<string, BilingualText>> = {
  text: { es: 'un texto entre comillas; los importes también', en: 'a quoted text; amounts too' },
  list: { es: 'una lista', en: 'a list' },
  object: { es: 'un objeto', en: 'an object' },
  element: { es: 'un nodo { name, attributes, children }', en: 'a node { name, attributes, children }' },
};

function wrongKind(pointer: string, kind: string, value: unknown): Finding {
  const wanted = KINDS[kind] ?? { es: kind, en: kind };
  const found = Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value;
  return finding(
    'input_wrong_type',
    pointer,
    { es: `Aquí va ${wanted.es}.`, en: `Here goes ${wanted.en}.` },
    kind,
    found,
  );
}

function missing(pointer: string, name: string): Finding {
  const message = { es: `Falta el dato ${name}. Captúralo.`, en: `The field ${name} is missing. Fill it in.` };
  return finding('field_required', pointer, message, name);
}

function unknownField(pointer: string, name: string): Finding {
  const message = {
    es: `El dato ${name.slice(0, 80)} no existe aquí. Revisa cómo se escribe o quítalo.`,
    en: `There is no field ${name.slice(0, 80)} here. Check its spelling or remove it.`,
  };
  return finding('input_unknown_field', pointer, message);
}

function finding(code: string, pointer: string, message: BilingualText, expected?: string, found?: string): Finding {
  return { code, severity: 'error', pointer, xpath: xpathOf(pointer), message, expected, found };
}

/** RFC 6901. */
function escapeToken(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
