import { createHash, randomBytes } from 'node:crypto';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const COUNTER_MAX = 0xfff;

let lastMs = 0;
let counter = 0;

/**
 * A UUIDv7 (RFC 9562 section 5.7): 48 bits of milliseconds, then a 12-bit counter (section 6.2, method 1), then 62
 * random bits. Ids made by one process sort in the order they were made, also within a millisecond and when the system
 * clock steps back: time never runs backwards here, it waits for the clock to catch up.
 */
export function newUuid(nowMs: number = Date.now()): string {
  const bytes = randomBytes(16);
  if (nowMs > lastMs) {
    lastMs = nowMs;
    counter = bytes.readUInt16BE(6) & 0x7ff; // half of the range stays free for counting up
  } else if (counter === COUNTER_MAX) {
    lastMs += 1;
    counter = 0;
  } else {
    counter += 1;
  }
  bytes.writeUIntBE(lastMs, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  return formatUuid(bytes);
}

/**
 * A UUIDv5 (RFC 9562 section 5.5): the same namespace and name always give the same id. Used where repeating an action
 * must meet its first trace, as in job ids.
 */
export function uuidV5(namespace: string, name: string): string {
  const digest = createHash('sha1').update(parseUuid(namespace)).update(name, 'utf8').digest().subarray(0, 16);
  digest.writeUInt8(0x50 | (digest.readUInt8(6) & 0x0f), 6);
  digest.writeUInt8(0x80 | (digest.readUInt8(8) & 0x3f), 8);
  return formatUuid(digest);
}

/** Whether the text is a UUID in the one form used inside: lower case, with hyphens. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** The 16 bytes of a UUID. Throws on anything that is not the canonical lower-case form. */
export function parseUuid(uuid: string): Buffer {
  if (!UUID.test(uuid)) throw new Error('not a lower-case UUID');
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

/** The canonical text of 16 bytes. */
export function formatUuid(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
