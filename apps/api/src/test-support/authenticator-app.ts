import { codeOf, stepOf } from '../modules/two-factor/index.ts';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an authenticator app does with a seed: the code of a moment, so many 30-second steps away from now. */
export function appCode(secret: string, stepsAway = 0, now = new Date()): string {
  return codeOf(seedOf(secret), stepOf(now) + stepsAway);
}

function seedOf(secret: string): Uint8Array {
  const bits = Array.from(secret, (letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}
