import type { SaxesTagNS } from 'saxes';

/**
 * Writes Canonical XML 1.0 (W3C, 15 March 2001, without comments) from parser events: namespaces first, in order of
 * prefix and only where they differ from what an ancestor in the output shows; then attributes in order of namespace and
 * name; empty elements with an end tag; fixed escapes.
 */
export class CanonicalWriter {
  #output = '';
  /** Namespaces shown so far by the open elements of the output. */
  readonly #shown: Array<ReadonlyMap<string, string>> = [];

  get output(): string {
    return this.#output;
  }

  /** Whether every element that was opened has been closed. */
  get isClosed(): boolean {
    return this.#output !== '' && this.#shown.length === 0;
  }

  /** `inScope`: every namespace in force at the element, declared there or above; the default one under ''. */
  open(tag: SaxesTagNS, inScope: ReadonlyMap<string, string>): void {
    const shown = this.#shown.at(-1) ?? new Map<string, string>();
    const fresh = [...inScope].filter(([prefix, uri]) => prefix !== 'xml' && (shown.get(prefix) ?? '') !== uri);
    const declarations = fresh
      .sort(([one], [other]) => compare(one, other))
      .map(([prefix, uri]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escapeAttribute(uri)}"`);
    const attributes = Object.values(tag.attributes)
      .filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns')
      .sort((one, other) => compare(one.uri, other.uri) || compare(one.local, other.local))
      .map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`);
    this.#output += `<${tag.name}${declarations.join('')}${attributes.join('')}>`;
    this.#shown.push(new Map([...shown, ...fresh]));
  }

  text(value: string): void {
    if (this.#shown.length > 0) this.#output += escapeText(value);
  }

  close(name: string): void {
    this.#output += `</${name}>`;
    this.#shown.pop();
  }
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function escapeText(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#xD;');
}

function escapeAttribute(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#x9;')
    .replaceAll('\n', '&#xA;')
    .replaceAll('\r', '&#xD;');
}
