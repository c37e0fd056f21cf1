import { mutateText, tokenCount } from '../mutate-text.ts';
import type { Draw } from '../random-tree.ts';

/** `other` is a second document, to take pieces from. */
type MarkupMutation = (text: string, other: string, draw: Draw) => string;

const VALUES = [
  '', ' ', '0', '-1', '+1', '.5', '1.', '1,5', '1e400', 'NaN', 'Infinity', '-0', '0x10', '٣', '1_000', '0.0000001', '9'.repeat(18),
  '9'.repeat(19), '9'.repeat(64), '9'.repeat(65), '9'.repeat(5000), `0.${'9'.repeat(5000)}`, '999999999999999999.999999', 'a|b', '||', '\u00A0', '\u200B',
  'e\u0301', '\u{1F600}', '&#x1F600;', '&#xD800;', '&#0;', '&#10;', '&amp;amp;', '&lt;', '&nbsp;', '&lol;', '%s', '${x}', '__proto__', 'constructor',
  'toString', 'hasOwnProperty', '0'.repeat(300), 'XAXX010101000', 'XEXX010101000', '2026-13-45T99:99:99', '2026-02-30T10:00:00', '0000-00-00T00:00:00',
  '9999-12-31T23:59:59', '2026-11-20T10:15:30Z', '2026-11-20', 'MXN', 'XXX', 'USD', '002', 'Exento', '06', '08', 'TUlJ', '====', 'A'.repeat(100_000), 'Ñ'.repeat(2000),
]; // prettier-ignore

const NAMESPACES = [
  'xmlns="urn:x"',
  'xmlns=""',
  'xmlns:cfdi="urn:x"',
  'xmlns:cfdi="http://www.sat.gob.mx/cfd/3"',
  'xmlns:tfd="http://www.sat.gob.mx/cfd/4"',
  'xmlns:pago20="http://www.sat.gob.mx/cfd/4"',
  'xmlns:a="http://www.sat.gob.mx/cfd/4"',
  'xmlns:xml="urn:x"',
  'xmlns:xmlns="urn:x"',
  'xmlns:__proto__="urn:x"',
];

const ATTRIBUTE = / [\w:]+="[^"]*"/g;
const TAG = /<[^>]*>/g;
const ELEMENT = /<([\w:]+)(?: [^<>]*)?(?:\/>|>[^<]*<\/\1>)/g;

const tokens: MarkupMutation = (text, _other, draw) =>
  mutateText(text, [
    {
      kind: (['delete', 'repeat', 'insert', 'swap'] as const)[draw(4)] ?? 'insert',
      at: draw(1_000_000) / 1_000_000,
      length: draw(2) === 0 ? draw(4) : draw(400),
      token: draw(tokenCount),
    },
  ]);

const changeValue: MarkupMutation = (text, _other, draw) =>
  replaceOne(
    text,
    ATTRIBUTE,
    draw,
    (found) => `${found.slice(0, found.indexOf('"'))}"${VALUES[draw(VALUES.length)] ?? ''}"`,
  );

const takeValue: MarkupMutation = (text, other, draw) =>
  replaceOne(text, ATTRIBUTE, draw, (found) => {
    const taken = pickMatch(other, ATTRIBUTE, draw) ?? found;
    return found.slice(0, found.indexOf('=')) + taken.slice(taken.indexOf('='));
  });

const dropAttribute: MarkupMutation = (text, _other, draw) => replaceOne(text, ATTRIBUTE, draw, () => '');
const repeatAttribute: MarkupMutation = (text, _other, draw) =>
  replaceOne(text, ATTRIBUTE, draw, (found) => found + found);
const renameAttribute: MarkupMutation = (text, other, draw) =>
  replaceOne(text, ATTRIBUTE, draw, (found) => {
    const name = (pickMatch(other, ATTRIBUTE, draw) ?? found).split('=')[0] ?? '';
    return name + found.slice(found.indexOf('='));
  });

const manyAttributes: MarkupMutation = (text, _other, draw) =>
  replaceOne(
    text,
    ATTRIBUTE,
    draw,
    (found) => found + Array.from({ length: draw(1200) }, (_, index) => ` a${index}=""`).join(''),
  );

const dropTag: MarkupMutation = (text, _other, draw) => replaceOne(text, TAG, draw, () => '');
const takeTag: MarkupMutation = (text, other, draw) =>
  replaceOne(text, TAG, draw, (found) => pickMatch(other, TAG, draw) ?? found);
const renameTag: MarkupMutation = (text, _other, draw) => replaceOne(text, TAG, draw, (found) => found.replace(/[\w]+:/, ['x:', '', 'cfdi:', 'tfd:', 'pago20:', 'other.cfdi:'][draw(6)] ?? '')); // prettier-ignore
const dropElement: MarkupMutation = (text, _other, draw) => replaceOne(text, ELEMENT, draw, () => '');
const repeatElement: MarkupMutation = (text, _other, draw) => replaceOne(text, ELEMENT, draw, (found) => found.repeat(draw(4) === 0 ? draw(300) : 2)); // prettier-ignore
const takeElement: MarkupMutation = (text, other, draw) => replaceOne(text, ELEMENT, draw, (found) => found + (pickMatch(other, ELEMENT, draw) ?? '')); // prettier-ignore

const nest: MarkupMutation = (text, _other, draw) =>
  replaceOne(text, ELEMENT, draw, (found) => {
    const depth = draw(4) === 0 ? draw(5000) : draw(120);
    const name = ['cfdi:Complemento', 'cfdi:Concepto', 'a', 'cfdi:Addenda'][draw(4)] ?? 'a';
    return `<${name}>`.repeat(depth) + found + `</${name}>`.repeat(depth);
  });

const declare: MarkupMutation = (text, _other, draw) =>
  replaceOne(text, ATTRIBUTE, draw, (found) => `${found} ${NAMESPACES[draw(NAMESPACES.length)] ?? ''}`);

const PROLOGS = [
  '<?xml version="1.1"?>', '<?xml version="1.0" encoding="ISO-8859-1"?>', '<?xml version="1.0" encoding="UTF-16"?>', '', '\uFEFF', '\n',
  '<!DOCTYPE a [<!ENTITY l "lol"><!ENTITY m "&l;&l;&l;">]>', '<!DOCTYPE cfdi:Comprobante SYSTEM "http://x/y.dtd">', '<?xml-stylesheet href="x"?>',
  '<!-- -->', '<!-- -- -->', '<![CDATA[x]]>', ' '.repeat(10_000),
]; // prettier-ignore
const prolog: MarkupMutation = (text, _other, draw) =>
  (PROLOGS[draw(PROLOGS.length)] ?? '') + (draw(2) === 0 ? text.replace(/^<\?xml[^>]*\?>/, '') : text);

const truncate: MarkupMutation = (text, _other, draw) => text.slice(0, draw(text.length + 1));
const splice: MarkupMutation = (text, other, draw) => text.slice(0, draw(text.length + 1)) + other.slice(draw(other.length + 1)); // prettier-ignore

const MUTATIONS: readonly MarkupMutation[] = [
  tokens, tokens, changeValue, changeValue, changeValue, changeValue, changeValue, takeValue, takeValue, dropAttribute, dropAttribute, repeatAttribute, renameAttribute,
  manyAttributes, dropTag, takeTag, renameTag, dropElement, dropElement, repeatElement, takeElement, takeElement, nest, declare, prolog, truncate, splice,
]; // prettier-ignore

/** The text with one thing wrong about it, or something of another document in it. */
export function mutateMarkup(text: string, other: string, draw: Draw): string {
  return MUTATIONS[draw(MUTATIONS.length)]?.(text, other, draw) ?? text;
}

function replaceOne(text: string, pattern: RegExp, draw: Draw, replace: (found: string) => string): string {
  const matches = [...text.matchAll(pattern)];
  const match = matches[draw(Math.max(1, matches.length))];
  if (match === undefined) return text;
  return text.slice(0, match.index) + replace(match[0]) + text.slice(match.index + match[0].length);
}

function pickMatch(text: string, pattern: RegExp, draw: Draw): string | undefined {
  const matches = [...text.matchAll(pattern)];
  return matches[draw(Math.max(1, matches.length))]?.[0];
}
