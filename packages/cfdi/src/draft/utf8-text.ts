const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const LENGTH_FIRST = 16_384;
/** From this size on a piece is copied faster by the engine than by a loop. */
const LENGTH_OF_LOOP = 64;
/** An array larger than this is not kept for the next document. */
const LENGTH_KEPT = 1_048_576;

/**
 * UTF-8 under construction in one growing array. Texts are written as bytes at once because that is what is signed, hashed
 * and sent: joining thousands of short strings first would cost more than everything else that is done with them.
 */
export class Utf8Text {
  #bytes = new Uint8Array(LENGTH_FIRST);
  #length = 0;

  /** Bytes written so far. */
  get length(): number {
    return this.#length;
  }

  /** The array to write into from `length` on, with room for that many bytes more; `advanceTo` makes them count. */
  room(bytes: number): Uint8Array {
    const needed = this.#length + bytes;
    if (needed <= this.#bytes.length) return this.#bytes;
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
    return grown;
  }

  advanceTo(length: number): void {
    this.#length = length;
  }

  /** Adds bytes. Most are pieces of markup so short that a call of `set` takes longer than a loop. */
  bytes(piece: Uint8Array): void {
    const { length } = piece;
    const into = this.room(length);
    const start = this.#length;
    if (length > LENGTH_OF_LOOP) into.set(piece, start);
    else for (let index = 0; index < length; index++) into[start + index] = piece[index] ?? 0;
    this.#length = start + length;
  }

  /** Adds any well-formed text. */
  text(text: string): void {
    const start = this.#length;
    // A UTF-16 unit takes at most three bytes.
    const into = this.room(text.length * 3);
    this.#length = start + encoder.encodeInto(text, into.subarray(start)).written;
  }

  /** A view of what has been written, good until more is. */
  view(start = 0, end: number = this.#length): Uint8Array {
    return this.#bytes.subarray(start, end);
  }

  /** The bytes in an array of their own. */
  toBytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  /** Empties the text. */
  clear(): void {
    if (this.#bytes.length > LENGTH_KEPT) this.#bytes = new Uint8Array(LENGTH_FIRST);
    this.#length = 0;
  }

  toString(start = 0, end: number = this.#length): string {
    return decoder.decode(this.view(start, end));
  }
}
