/** The bytes are not DER, or not the structure they should be. */
export class DerError extends Error {}

// Making a decoder costs more than decoding a name with it.
const utf8 = new TextDecoder('utf-8', { fatal: true });
const latin1 = new TextDecoder('latin1');

/** One DER value. `bytes` is the whole encoding, `content` what is inside. */
export interface Der {
  readonly tag: number;
  readonly bytes: Uint8Array;
  readonly content: Uint8Array;
}

/** Tags this package meets (ITU-T X.690). */
export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utf8String: 0x0c,
  printableString: 0x13,
  t61String: 0x14,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  bmpString: 0x1e,
  sequence: 0x30,
  set: 0x31,
} as const;

/** The one DER value these bytes are. @throws {DerError} also when bytes remain after it */
export function readDer(bytes: Uint8Array): Der {
  const [value, ...rest] = readDerList(bytes);
  if (value === undefined || rest.length > 0) throw new DerError('expected exactly one value');
  return value;
}

/** The values inside a constructed value, optionally checking its tag. @throws {DerError} */
export function childrenOf(value: Der | undefined, tag: number = TAG.sequence): readonly Der[] {
  return readDerList(expectTag(value, tag).content);
}

/** The value itself when it has this tag. @throws {DerError} */
export function expectTag(value: Der | undefined, tag: number): Der {
  if (value?.tag !== tag) throw new DerError(`expected tag ${tag}, found ${value?.tag ?? 'nothing'}`);
  return value;
}

/** Dotted form of an OBJECT IDENTIFIER. @throws {DerError} */
export function readOid(value: Der | undefined): string {
  const { content } = expectTag(value, TAG.oid);
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of content) {
    arc = arc * 128 + (byte & 0x7f);
    if (arc > Number.MAX_SAFE_INTEGER / 128) throw new DerError('object identifier too large');
    if (byte < 0x80) {
      arcs.push(arc);
      arc = 0;
    }
  }
  const first = arcs.shift();
  if (first === undefined) throw new DerError('empty object identifier');
  const top = Math.min(2, Math.floor(first / 40));
  return [top, first - top * 40, ...arcs].join('.');
}

/** Bits of a BIT STRING as bytes, without the count of unused bits. @throws {DerError} */
export function readBitString(value: Der | undefined): Uint8Array {
  const { content } = expectTag(value, TAG.bitString);
  if (content.length === 0) throw new DerError('empty bit string');
  return content.subarray(1);
}

/** A non-negative INTEGER that fits a double exactly. @throws {DerError} */
export function readSmallInteger(value: Der | undefined): number {
  const { content } = expectTag(value, TAG.integer);
  if (content.length === 0 || content.length > 6 || (content[0] ?? 0) > 0x7f)
    throw new DerError('integer out of range');
  return content.reduce((total, byte) => total * 256 + byte, 0);
}

/** Text of one byte per character (Latin-1): two byte strings are equal when these are. */
export function bytesAsText(bytes: Uint8Array): string {
  return latin1.decode(bytes);
}

/** Text of any of the string types X.509 names use. T61String holds Latin-1 in SAT's certificates. @throws {DerError} */
export function readText(value: Der): string {
  if (value.tag === TAG.bmpString) return new TextDecoder('utf-16be').decode(value.content);
  if (value.tag === TAG.bitString) return readUtf8OrLatin1(readBitString(value));
  return readUtf8OrLatin1(value.content);
}

/** Instant of a UTCTime or GeneralizedTime in UTC, `YYYY-MM-DDThh:mm:ssZ` (RFC 5280, 4.1.2.5). @throws {DerError} */
export function readTime(value: Der | undefined): string {
  const text = value === undefined ? '' : latin1.decode(value.content);
  const [, year, month, day, hour, minute, second] =
    /^(\d{2}|\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/.exec(text) ?? [];
  if (year === undefined) throw new DerError(`not a UTC time: ${text}`);
  const century = year.length === 4 ? '' : Number(year) < 50 ? '20' : '19';
  return `${century}${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

function readDerList(bytes: Uint8Array): readonly Der[] {
  const values: Der[] = [];
  for (let at = 0; at < bytes.length;) {
    const value = readAt(bytes, at);
    values.push(value);
    at += value.bytes.length;
  }
  return values;
}

function readAt(bytes: Uint8Array, at: number): Der {
  const tag = bytes[at] ?? 0;
  const first = bytes[at + 1];
  if (first === undefined || first === 0x80 || first > 0x84) throw new DerError('bad length');
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  const start = at + 2 + lengthBytes;
  const length = lengthBytes === 0 ? first : bytes.subarray(at + 2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  if (start + length > bytes.length) throw new DerError('value is cut short');
  return { tag, bytes: bytes.subarray(at, start + length), content: bytes.subarray(start, start + length) };
}

function readUtf8OrLatin1(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return latin1.decode(bytes);
  }
}
