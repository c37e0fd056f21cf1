import type { XmlElement } from '../xml/element.ts';

/** Where two documents differ first, and what each says there. */
export interface Difference {
  readonly xpath: string;
  readonly expected?: string;
  readonly found?: string;
}

/**
 * First difference between what was sealed and what came back, or `undefined`. What a PAC may rightly add does not count:
 * the timbre, an addenda, namespace declarations, schema locations; nor does what XML gives no meaning to: the order of
 * attributes, white space between nodes, prefixes.
 */
export function documentDifference(sealed: XmlElement, stamped: XmlElement): Difference | undefined {
  return difference(withoutStamp(sealed), withoutStamp(stamped), `/${sealed.name}`);
}

function difference(expected: XmlElement, found: XmlElement, xpath: string): Difference | undefined {
  if (expected.name !== found.name) return { xpath, expected: expected.name, found: found.name };
  const attributes = attributeDifference(expected, found, xpath);
  if (attributes !== undefined) return attributes;
  if ((expected.text ?? '') !== (found.text ?? '')) return { xpath, expected: expected.text, found: found.text };
  const positions = new Map<string, number>();
  for (let index = 0; index < Math.max(expected.children.length, found.children.length); index++) {
    const [ours, theirs] = [expected.children[index], found.children[index]];
    const name = ours?.name ?? theirs?.name ?? '';
    const position = (positions.get(name) ?? 0) + 1;
    positions.set(name, position);
    const path = `${xpath}/${name}[${position}]`;
    if (ours === undefined || theirs === undefined) return { xpath: path, expected: ours?.name, found: theirs?.name };
    const below = difference(ours, theirs, path);
    if (below !== undefined) return below;
  }
  return undefined;
}

function attributeDifference(expected: XmlElement, found: XmlElement, xpath: string): Difference | undefined {
  const ours = meaningful(expected);
  const theirs = meaningful(found);
  for (const name of new Set([...ours.keys(), ...theirs.keys()])) {
    const [left, right] = [ours.get(name), theirs.get(name)];
    if (left !== right) return { xpath: `${xpath}/@${name}`, expected: left, found: right };
  }
  return undefined;
}

function meaningful(element: XmlElement): ReadonlyMap<string, string> {
  return new Map(element.attributes.filter(([name]) => !/^xmlns(?::|$)|^xsi:schemaLocation$/.test(name)));
}

function withoutStamp(root: XmlElement): XmlElement {
  const prefix = root.name.slice(0, root.name.indexOf(':'));
  const children = root.children
    .filter(({ name }) => name !== `${prefix}:Addenda`)
    .map((child) => (child.name === `${prefix}:Complemento` ? withoutTimbre(child) : child))
    .filter((child) => child.name !== `${prefix}:Complemento` || child.children.length > 0);
  return { ...root, children };
}

function withoutTimbre(complemento: XmlElement): XmlElement {
  return { ...complemento, children: complemento.children.filter(({ name }) => name !== 'tfd:TimbreFiscalDigital') };
}
