import { createHash, timingSafeEqual } from 'node:crypto';

/** SHA-256 of bytes or of the UTF-8 of a text. */
export function sha256(data: Uint8Array | string): Buffer {
  return createHash('sha256').update(data).digest();
}

/** SHA-256 as 64 lower-case hex digits. */
export function sha256Hex(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/**
 * Whether two secrets are equal, in a time that tells nothing about where or whether they differ, nor about their
 * lengths: both sides are hashed first.
 */
export function constantTimeEqual(a: Uint8Array | string, b: Uint8Array | string): boolean {
  return timingSafeEqual(sha256(a), sha256(b));
}
