/** One edit of a text, drawn by a property test; positions are fractions of the length so that any draw fits any text. */
export interface TextEdit {
  readonly kind: 'delete' | 'repeat' | 'insert' | 'swap';
  readonly at: number;
  readonly length: number;
  readonly token: number;
}

/** What breaks XML readers: structure, references, declarations, odd characters, names that collide. */
const TOKENS = [
  '<', '>', '/>', '</', '"', "'", '=', '&', ';', '&amp;', '&#0;', '&#x10FFFF;', '&#xD800;', '&lol;', '&#10;', '\u0000',
  '\u0001', '\uFFFE', '\uFEFF', '\u00A0', '\t', '\r', '\n', '\r\n', ' ', '<!--', '-->', '<![CDATA[', ']]>', '<?xml ?>',
  '<?pi x?>', '<!DOCTYPE a []>', '<!ENTITY x "y">', 'xmlns=""', ' xmlns="urn:x"', ' xmlns:cfdi="urn:x"', ' xmlns:a="http://www.sat.gob.mx/cfd/4"',
  ' Total="1"', ' cfdi:Total="1"', ' xml:space="preserve"', '<cfdi:Complemento/>', '<a:b/>', '<cfdi:', ':', '|', '\u{1F600}', 'é', 'e\u0301',
  ' encoding="ISO-8859-1"', ' version="1.1"', '-', '--', '0', '99999999999999999999',
]; // prettier-ignore

/** Applies the edits in order. */
export function mutateText(text: string, edits: readonly TextEdit[]): string {
  return edits.reduce((current, edit) => applyEdit(current, edit), text);
}

/** How many tokens `TextEdit.token` may choose from. */
export const tokenCount = TOKENS.length;

function applyEdit(text: string, { kind, at, length, token }: TextEdit): string {
  const start = Math.floor(at * text.length);
  const end = Math.min(text.length, start + length);
  const piece = text.slice(start, end);
  if (kind === 'delete') return text.slice(0, start) + text.slice(end);
  if (kind === 'repeat') return text.slice(0, end) + piece + text.slice(end);
  if (kind === 'insert') return text.slice(0, start) + (TOKENS[token] ?? '') + text.slice(start);
  return text.slice(0, start) + text.slice(end) + piece;
}
