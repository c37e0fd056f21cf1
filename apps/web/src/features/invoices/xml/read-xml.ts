/** A node as the tree shows it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly XmlNode[];
  readonly text: string;
}

/** The document by the browser's own reader; nothing for what is no XML. */
export function readXml(xml: string): XmlNode | undefined {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  return root.getElementsByTagName('parsererror').length > 0 ? undefined : nodeOf(root);
}

function nodeOf(element: Element): XmlNode {
  const children = [...element.children].map(nodeOf);
  return {
    name: element.tagName,
    attributes: [...element.attributes].map(({ name, value }) => [name, value] as const),
    children,
    text: children.length > 0 ? '' : (element.textContent ?? '').trim(),
  };
}

/** Whether a node, or one below it, speaks of what is looked for. */
export function holds(node: XmlNode, text: string): boolean {
  return speaksOf(node, text) || node.children.some((child) => holds(child, text));
}

export function speaksOf({ name, attributes, text: content }: XmlNode, text: string): boolean {
  const wanted = text.toLowerCase();
  return [name, content, ...attributes.flat()].some((part) => part.toLowerCase().includes(wanted));
}

export function countOf(node: XmlNode, text: string): number {
  return (speaksOf(node, text) ? 1 : 0) + node.children.reduce((sum, child) => sum + countOf(child, text), 0);
}
