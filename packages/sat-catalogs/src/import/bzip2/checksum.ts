/** CRC-32 of bzip2: polynomial 04C11DB7, most significant bit first (zlib's runs the other way). */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte << 24;
  for (let bit = 0; bit < 8; bit++) remainder = remainder < 0 ? (remainder << 1) ^ 0x04c1_1db7 : remainder << 1;
  return remainder >>> 0;
});

/** Checksum of a block's bytes. */
export function blockChecksum(bytes: Uint8Array): number {
  let checksum = 0xffff_ffff;
  for (let at = 0; at < bytes.length; at++) {
    checksum = (checksum << 8) ^ (table[((checksum >>> 24) ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return ~checksum >>> 0;
}

/** Checksum of the file so far, from that of its earlier blocks and of the next one. */
export function combineChecksums(combined: number, block: number): number {
  return (((combined << 1) | (combined >>> 31)) ^ block) >>> 0;
}
