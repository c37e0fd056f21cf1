/**
 * Identifier of a carta porte (IdCCP) from sixteen random bytes: a UUID of version 4 (RFC 4122) whose first three characters
 * are `CCC` (CartaPorte31.xsd). The caller gives the bytes, `crypto.getRandomValues(new Uint8Array(16))`.
 * @throws {RangeError} when there are not sixteen
 */
export function idCcpOf(bytes: Uint8Array): string {
  if (bytes.length !== 16) throw new RangeError(`an IdCCP is made of 16 bytes, not ${bytes.length}`);
  const hex = Array.from(bytes, (byte, index) => marked(byte, index).toString(16).padStart(2, '0')).join('');
  const groups = [hex.slice(3, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `CCC${groups.join('-')}`;
}

/** Version and variant of the UUID. */
function marked(byte: number, index: number): number {
  if (index === 6) return (byte & 0x0f) | 0x40;
  return index === 8 ? (byte & 0x3f) | 0x80 : byte;
}
