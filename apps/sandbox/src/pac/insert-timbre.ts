import { markupAtDepthOne, type TopLevel } from './top-level-markup.ts';

/**
 * Puts the stamp into the Complemento of a sealed document and leaves every other character as it came: into the
 * existing Complemento, else into a new one before the Addenda, else before the end of the root. The document must be
 * well-formed (the PAC has parsed it before).
 */
export function insertTimbre(xml: string, node: string): string {
  const { prefix, children, rootEnd } = markupAtDepthOne(xml);
  const complemento = children.find((child) => child.localName === 'Complemento');
  if (complemento !== undefined) return insertInto(xml, complemento, node);
  const addenda = children.find((child) => child.localName === 'Addenda');
  const wrapped = `<${prefix}Complemento>${node}</${prefix}Complemento>`;
  return splice(xml, addenda?.start ?? rootEnd, wrapped);
}

function insertInto(xml: string, element: TopLevel, node: string): string {
  if (element.endTag !== undefined) return splice(xml, element.endTag, node);
  // `<cfdi:Complemento/>`: open it.
  const open = xml.slice(element.start, element.end - 2).trimEnd();
  return `${xml.slice(0, element.start)}${open}>${node}</${element.name}>${xml.slice(element.end)}`;
}

function splice(text: string, at: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at);
}
