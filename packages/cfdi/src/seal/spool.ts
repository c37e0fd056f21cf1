/**
 * A place to put bytes aside while a document is written: what is kept of its lines until the totals, which come before
 * them in the text, are known.
 */
export interface Spool {
  /** The bytes are only good until this returns or resolves: a spool that keeps them makes a copy. */
  append(bytes: Uint8Array): void | Promise<void>;
  /** All that was appended, in order. */
  read(): Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  /** Nothing of it is needed any more, whether all went well or not. */
  close(): void | Promise<void>;
}

/** Opens an empty spool. */
export type OpenSpool = () => Spool | Promise<Spool>;

/** Keeps everything in memory: for documents that fit, and for the browser. `fileSpool` in `./node` keeps nothing. */
export const memorySpool: OpenSpool = () => {
  const chunks: Uint8Array[] = [];
  return {
    append: (bytes) => {
      chunks.push(bytes.slice());
    },
    read: () => chunks,
    close: () => {
      chunks.length = 0;
    },
  };
};
