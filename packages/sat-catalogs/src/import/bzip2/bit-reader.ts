/** The data is not a bzip2 file, or it was cut or changed on the way. */
export class Bzip2Broken extends Error {
  constructor(message: string) {
    super(`bzip2: ${message}`);
    this.name = 'Bzip2Broken';
  }
}

/** Reads bits from the most significant end, as bzip2 writes them. */
export class BitReader {
  private readonly bytes: Uint8Array;
  private byteAt = 0;
  private buffer = 0;
  private bufferedBits = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The next `count` bits (at most 24) as a number. */
  bits(count: number): number {
    while (this.bufferedBits < count) {
      const byte = this.bytes[this.byteAt++];
      if (byte === undefined) throw new Bzip2Broken('the data ends too soon');
      this.buffer = ((this.buffer & 0xff_ffff) << 8) | byte;
      this.bufferedBits += 8;
    }
    this.bufferedBits -= count;
    return (this.buffer >>> this.bufferedBits) & ((1 << count) - 1);
  }

  bit(): number {
    return this.bits(1);
  }

  /** The next 32 bits as an unsigned number. */
  word(): number {
    return ((this.bits(16) << 16) | this.bits(16)) >>> 0;
  }

  /** Drops what is left of the current byte. */
  alignToByte(): void {
    this.bufferedBits -= this.bufferedBits % 8;
  }

  get isAtEnd(): boolean {
    return this.bufferedBits === 0 && this.byteAt >= this.bytes.length;
  }
}
