import { Decimal } from '@kita/money';
import type { XmlElement } from '../xml/element.ts';
import { align } from './align.ts';

/** One difference between two documents. Addresses are in the document that has the thing; of changes, in the first. */
export type DocumentChange =
  | {
      readonly kind: 'changed';
      readonly xpath: string;
      /** Absent when the attribute is only in the other document. */
      readonly before?: string;
      readonly after?: string;
      /** Written otherwise, worth the same: `1160.0` and `1160.00`. */
      readonly isSameAmount?: true;
    }
  | { readonly kind: 'removed' | 'added'; readonly xpath: string; readonly node: XmlElement };

interface Side {
  readonly node: XmlElement;
  readonly xpath: string;
}

/**
 * Every difference between two documents of any kind, in document order. What XML gives no meaning to does not count:
 * order of attributes, prefixes (`parseXml` has made them SAT's), white space between nodes, namespace declarations. A
 * line taken out or put in is one difference, not a change of all that follow.
 */
export function diffDocuments(before: XmlElement, after: XmlElement): DocumentChange[] {
  if (before.name !== after.name) {
    return [
      { kind: 'removed', xpath: `/${before.name}`, node: before },
      { kind: 'added', xpath: `/${after.name}`, node: after },
    ];
  }
  const changes: DocumentChange[] = [];
  compare({ node: before, xpath: `/${before.name}` }, { node: after, xpath: `/${after.name}` }, changes);
  return changes;
}

function compare(before: Side, after: Side, changes: DocumentChange[]): void {
  compareAttributes(before, after, changes);
  const [was, is] = [before.node.text, after.node.text];
  if ((was ?? '') !== (is ?? '')) changes.push(change(`${before.xpath}/text()`, was, is));
  const names = new Set([...before.node.children, ...after.node.children].map(({ name }) => name));
  for (const name of names) {
    const matched = align(sides(before, name), sides(after, name), ({ node }) => fingerprint(node), isSimilar);
    for (const one of matched) {
      if (one.kind === 'both') compare(one.before, one.after, changes);
      else {
        const { xpath, node } = one.kind === 'removed' ? one.before : one.after;
        changes.push({ kind: one.kind, xpath, node });
      }
    }
  }
}

function compareAttributes(before: Side, after: Side, changes: DocumentChange[]): void {
  const [ours, theirs] = [meaningful(before.node), meaningful(after.node)];
  for (const name of new Set([...ours.keys(), ...theirs.keys()])) {
    const [was, is] = [ours.get(name), theirs.get(name)];
    if (was !== is) changes.push(change(`${before.xpath}/@${name}`, was, is));
  }
}

function change(xpath: string, before: string | undefined, after: string | undefined): DocumentChange {
  const [was, is] = [Decimal.tryParse(before ?? ''), Decimal.tryParse(after ?? '')];
  return {
    kind: 'changed',
    xpath,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    // Keys such as a postal code are no amounts: only what has a decimal point can be written with more zeros.
    ...(was && is && was.eq(is) && /\./.test(`${before}${after}`) && { isSameAmount: true as const }),
  };
}

function sides({ node, xpath }: Side, name: string): Side[] {
  const found = node.children.filter((child) => child.name === name);
  return found.map((child, index) => ({
    node: child,
    xpath: `${xpath}/${name}${found.length > 1 ? `[${index + 1}]` : ''}`,
  }));
}

/** Half of what both say is the same, or there is little to say: the same thing, changed. */
function isSimilar({ node: before }: Side, { node: after }: Side): boolean {
  const [ours, theirs] = [meaningful(before), meaningful(after)];
  const names = new Set([...ours.keys(), ...theirs.keys()]);
  const same = [...names].filter((name) => ours.get(name) === theirs.get(name)).length;
  return names.size <= 2 || same * 2 >= names.size;
}

function meaningful({ attributes }: XmlElement): ReadonlyMap<string, string> {
  return new Map(attributes.filter(([name]) => !/^xmlns(?::|$)|^xsi:schemaLocation$/.test(name)));
}

/** Equal for nodes without a difference. */
function fingerprint(node: XmlElement): string {
  const attributes = [...meaningful(node)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([node.name, attributes, node.text ?? '', node.children.map(fingerprint)]);
}
