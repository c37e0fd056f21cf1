import type { Draw } from '../random-tree.ts';

type ByteMutation = (bytes: Uint8Array, draw: Draw) => Uint8Array;

/** Sequences that decoders have stumbled over: overlong forms, surrogates, cut characters, byte-order marks, NUL. */
const SEQUENCES: ReadonlyArray<readonly number[]> = [
  [0xc0, 0xaf],
  [0xe0, 0x80, 0xaf],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xf0, 0x9f, 0x98],
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0x00],
  [0x80],
];

const flip: ByteMutation = (bytes, draw) => {
  const copy = bytes.slice();
  for (let times = draw(20) + 1; times > 0; times--) {
    const at = draw(Math.max(1, copy.length));
    copy[at] = (copy[at] ?? 0) ^ (1 << draw(8));
  }
  return copy;
};

const cut: ByteMutation = (bytes, draw) => bytes.slice(0, draw(bytes.length + 1));

const drop: ByteMutation = (bytes, draw) => {
  const at = draw(bytes.length + 1);
  return joined(bytes.subarray(0, at), bytes.subarray(Math.min(bytes.length, at + draw(64))));
};

const splice: ByteMutation = (bytes, draw) => {
  const at = draw(bytes.length + 1);
  return joined(bytes.subarray(0, at), SEQUENCES[draw(SEQUENCES.length)] ?? [], bytes.subarray(at));
};

const mark: ByteMutation = (bytes) => joined([0xef, 0xbb, 0xbf], bytes);

const utf16: ByteMutation = (bytes, draw) => {
  const text = new TextDecoder().decode(bytes);
  const isLittle = draw(2) === 0;
  const view = new DataView(new ArrayBuffer(2 + 2 * text.length));
  view.setUint16(0, 0xfeff, isLittle);
  for (let index = 0; index < text.length; index++) view.setUint16(2 + 2 * index, text.charCodeAt(index), isLittle);
  return new Uint8Array(view.buffer);
};

const latin1: ByteMutation = (bytes) =>
  Uint8Array.from(new TextDecoder().decode(bytes), (character) => character.charCodeAt(0) & 0xff);

const MUTATIONS: readonly ByteMutation[] = [flip, flip, cut, cut, drop, splice, splice, mark, utf16, latin1];

/** The bytes with one thing wrong about them. */
export function mutateBytes(bytes: Uint8Array, draw: Draw): Uint8Array {
  return MUTATIONS[draw(MUTATIONS.length)]?.(bytes, draw) ?? bytes;
}

function joined(...parts: ReadonlyArray<ArrayLike<number>>): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
