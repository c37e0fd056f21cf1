/**
 * Characters that have no shape on paper or would let one text pose as another: controls, zero-width characters, soft
 * hyphens, bidirectional overrides, variation selectors, byte order mark.
 */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
const LINE_BREAK = /\r\n|[\n\r\u000B\u000C\u0085\u2028\u2029]/gu;

/** Text as it may be drawn: well-formed, composed (NFC), visible characters; line breaks are `\n`, tabs are spaces. */
export function cleanText(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(LINE_BREAK, '\n').replaceAll('\t', ' ').replace(INVISIBLE, '');
}

/** The same on a single line. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/\s*\n\s*/gu, ' ')
    .trim();
}
