/** What a request may be at most, whoever sends it. `docs/limits.md` tells integrators; a test keeps the two together. */
export const LIMITS = {
  /** Bytes of a body, but for the few operations that take files and say so. */
  bodyBytes: 1_048_576,
  /** Objects and lists inside one another. */
  bodyDepth: 20,
  /** Bytes of address and headers together. */
  headerBytes: 16_384,
  /** Characters of one part of the address. */
  pathPartCharacters: 200,
  /** Milliseconds for the headers to arrive. */
  headersMs: 15_000,
  /** Milliseconds for the whole request to arrive. */
  requestMs: 30_000,
} as const;
