/**
 * The one XML tree of this package: what the builder produces, the parser returns, and the seal-string walker,
 * the structure rules and the writer read. Names carry their prefix as written (`cfdi:Comprobante`); attribute order
 * is document order; `text` is the concatenated character data of a leaf (only addenda and foreign complements have any).
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyArray<readonly [name: string, value: string]>;
  readonly children: readonly XmlElement[];
  readonly text?: string;
}

/** Value of the attribute with exactly this name, or `undefined`. */
export function attribute(element: XmlElement, name: string): string | undefined {
  for (const [key, value] of element.attributes) if (key === name) return value;
  return undefined;
}

/** Name without its prefix: `cfdi:Concepto` → `Concepto`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
