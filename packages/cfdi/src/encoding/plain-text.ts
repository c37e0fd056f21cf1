/**
 * Codes that a plain text is made of besides single blanks: printable ASCII and Latin letters, without markup (`"`, `&`,
 * `<`, `>`), the bar of the seal string, no-break space and soft hyphen. 1 for those, 0 for the others.
 */
export const plainCodes: Uint8Array = new Uint8Array(0x300);
for (let code = 0x21; code < plainCodes.length; code++) {
  const isControl = code > 0x7e && code < 0xa1;
  if (!isControl && !'"&<>|\u00AD'.includes(String.fromCharCode(code))) plainCodes[code] = 1;
}

/**
 * Whether a text is the same in every form it takes: as typed, normalised, in the XML and in the seal string. Nearly every
 * value of a CFDI is, so one look spares the four ways of treating it; `false` only means that those must look themselves.
 * A loop over codes, because this runs on every value: a regular expression takes four times as long.
 */
export function isPlainText(text: string): boolean {
  let isAfterBlank = true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x20) {
      if (isAfterBlank) return false;
      isAfterBlank = true;
    } else if (code < 0x300 && plainCodes[code] === 1) {
      isAfterBlank = false;
    } else {
      return false;
    }
  }
  return !isAfterBlank || text === '';
}
