import type { TagAttribute } from '../xml/scan.ts';
import { escapeAttribute, escapeText } from './escape.ts';
import type { XmlNode } from './xml-node.ts';

/** Which canonical form, and what is left out of it. */
export interface CanonicalOptions {
  /**
   * `inclusive`: Canonical XML 1.0 (W3C, 15 March 2001); every namespace in scope shows at the top. `exclusive`: Exclusive XML
   * Canonicalization 1.0 (W3C, 18 July 2002); only namespaces that names use.
   */
  readonly form: 'inclusive' | 'exclusive';
  /** Exclusive only: prefixes treated as the inclusive form does (`InclusiveNamespaces/@PrefixList`, `''` the default). */
  readonly inclusivePrefixes?: readonly string[];
  /** An element left out with all it holds: the signature inside what it signs. */
  readonly without?: XmlNode;
}

/**
 * Canonical form of an element and all below it, without comments. Per element: namespaces first, in order of prefix and
 * only where they differ from what the output already shows; then attributes in order of namespace and name; an end tag
 * always; fixed escapes. An element cut out of its document also shows the `xml:` attributes of those above it (inclusive
 * form only).
 */
export function canonicalize(node: XmlNode, options: CanonicalOptions): string {
  const inherited = options.form === 'inclusive' ? node.xmlScope : NOTHING;
  const own = new Set(node.attributes.map(({ name }) => name));
  const fromAbove = [...inherited].filter(([name]) => !own.has(name)).map(([name, value]) => xmlAttribute(name, value));
  return writeNode(node, options, NOTHING, fromAbove);
}

type Shown = ReadonlyMap<string, string>;
const NOTHING: Shown = new Map();
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

function writeNode(
  node: XmlNode,
  options: CanonicalOptions,
  shown: Shown,
  extra: readonly TagAttribute[] = [],
): string {
  const fresh = [...visibleNamespaces(node, options)].filter(([prefix, uri]) => (shown.get(prefix) ?? '') !== uri);
  const inScope = fresh.length === 0 ? shown : new Map([...shown, ...fresh]);
  const declarations = fresh
    .sort(([one], [other]) => compare(one, other))
    .map(([prefix, uri]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escapeAttribute(uri)}"`);
  const attributes = [...node.attributes, ...extra]
    .sort((one, other) => compare(one.uri, other.uri) || compare(one.local, other.local))
    .map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`);
  const content = node.children.map((child) => {
    if (typeof child === 'string') return escapeText(child);
    return child === options.without ? '' : writeNode(child, options, inScope);
  });
  return `<${node.name}${declarations.join('')}${attributes.join('')}>${content.join('')}</${node.name}>`;
}

/** Namespaces the element has to show; an absent default one is `''`, which shows only where another was in force. */
function visibleNamespaces(node: XmlNode, { form, inclusivePrefixes = [] }: CanonicalOptions): Shown {
  if (form === 'inclusive') return node.namespaces.has('') ? node.namespaces : new Map([['', ''], ...node.namespaces]);
  const used = new Set([node.prefix, ...node.attributes.map(({ prefix }) => prefix).filter((prefix) => prefix !== '')]);
  used.delete('xml');
  const visible = new Map([...used].map((prefix) => [prefix, node.namespaces.get(prefix) ?? '']));
  for (const prefix of inclusivePrefixes) {
    const uri = node.namespaces.get(prefix);
    if (uri !== undefined || prefix === '') visible.set(prefix, uri ?? '');
  }
  return visible;
}

function xmlAttribute(name: string, value: string): TagAttribute {
  return { name, prefix: 'xml', local: name.slice('xml:'.length), uri: XML_NAMESPACE, value };
}

/** By code point, which is what the order of UTF-8 bytes is; UTF-16 units would put U+10000 before U+E000. */
function compare(one: string, other: string): number {
  for (let at = 0; at < one.length && at < other.length; at++) {
    // Where the strings part inside a pair of surrogates, the high halves are equal or decide already.
    const [left = 0, right = 0] = [one.codePointAt(at), other.codePointAt(at)];
    if (left !== right) return left - right;
  }
  return one.length - other.length;
}
