import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

import { DecryptionFailed, UnknownKek } from './crypto-errors.ts';

/**
 * Holder of the key-encryption keys. Only this interface knows KEK bytes, so a cloud key service can stand behind it.
 * `aad` is the record's own context; the provider adds the id of the key it uses, so a wrapped key presented under
 * another id does not open.
 */
export interface KekProvider {
  /** Id of the key new records are wrapped with. */
  activeId(): string;
  /** Wraps a 32-byte data key with the active key: always 60 bytes. */
  wrap(dek: Uint8Array, aad: string): Promise<{ readonly kekId: string; readonly wrapped: Buffer }>;
  /** Throws `UnknownKek` when the ring lacks the key, `DecryptionFailed` when key, context or bytes do not match. */
  unwrap(wrapped: Uint8Array, kekId: string, aad: string): Promise<Buffer>;
}

export const KEY_LENGTH = 32;
const IV_LENGTH = 12;
const TAG_LENGTH = 16;
/** Length of `iv ‖ AES-256-GCM(32-byte key) ‖ tag`. */
export const WRAPPED_DEK_LENGTH = IV_LENGTH + KEY_LENGTH + TAG_LENGTH;

export interface KekRing {
  readonly activeId: string;
  /** Every key that may still be met, by id. */
  readonly keys: ReadonlyMap<string, Uint8Array>;
}

/** A provider over keys held in memory, whichever place they were read from. */
export function ringProvider(ring: KekRing): KekProvider {
  const keyOf = (kekId: string): Uint8Array => {
    const key = ring.keys.get(kekId);
    if (key === undefined) throw new UnknownKek(kekId);
    return key;
  };
  keyOf(ring.activeId);
  return {
    activeId: () => ring.activeId,
    async wrap(dek, aad) {
      if (dek.length !== KEY_LENGTH) throw new Error('a data key has 32 bytes');
      return { kekId: ring.activeId, wrapped: sealBox(keyOf(ring.activeId), dek, dekAad(aad, ring.activeId)) };
    },
    async unwrap(wrapped, kekId, aad) {
      if (wrapped.length !== WRAPPED_DEK_LENGTH) throw new DecryptionFailed();
      return openBox(keyOf(kekId), wrapped, dekAad(aad, kekId));
    },
  };
}

function dekAad(aad: string, kekId: string): string {
  return `${aad}|dek|${kekId}`;
}

/** `iv ‖ ciphertext ‖ tag` of AES-256-GCM under a fresh IV. `iv` is given only by the published test vectors. */
export function sealBox(
  key: Uint8Array,
  plaintext: Uint8Array,
  aad: string,
  iv: Uint8Array = randomBytes(IV_LENGTH),
): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_LENGTH });
  cipher.setAAD(Buffer.from(aad, 'utf8'));
  const ciphertext = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  return Buffer.concat([iv, ciphertext, cipher.getAuthTag()]);
}

/** Opens what `sealBox` made. Throws `DecryptionFailed`, without saying which part did not match. */
export function openBox(key: Uint8Array, box: Uint8Array, aad: string): Buffer {
  if (box.length < IV_LENGTH + TAG_LENGTH) throw new DecryptionFailed();
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, IV_LENGTH), { authTagLength: TAG_LENGTH });
  decipher.setAAD(Buffer.from(aad, 'utf8'));
  decipher.setAuthTag(box.subarray(box.length - TAG_LENGTH));
  try {
    return Buffer.concat([decipher.update(box.subarray(IV_LENGTH, box.length - TAG_LENGTH)), decipher.final()]);
  } catch {
    throw new DecryptionFailed();
  }
}
