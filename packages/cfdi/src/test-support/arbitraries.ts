import * as fc from 'fast-check';
import type { TextEdit } from './mutate-text.ts';
import { tokenCount } from './mutate-text.ts';

/** A handful of edits of a text. */
export const textEdits: fc.Arbitrary<TextEdit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('delete', 'repeat', 'insert', 'swap'),
    at: fc.nat(999_999).map((millionths) => millionths / 1_000_000),
    length: fc.oneof({ weight: 4, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.nat(300) }),
    token: fc.nat(tokenCount - 1),
  }),
  { minLength: 1, maxLength: 4 },
);
