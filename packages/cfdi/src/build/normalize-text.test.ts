import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../test-support/runs.ts';
import { normalizePedimento, normalizeText, textProblem } from './normalize-text.ts';

test.each([
  ['plain text', 'plain text'],
  ['  two   blanks  ', 'two blanks'],
  ['no\u00A0break', 'no break'],
  ['line\r\nbreak\tand tab', 'line break and tab'],
  ['N\u0303', 'Ñ'],
  ['soft\u00ADhyphen and zero\u200Bwidth', 'softhyphen and zerowidth'],
  ['\uFEFFmark', 'mark'],
  ['ideographic\u3000blank\u2003em', 'ideographic blank em'],
  ['', ''],
])('%j is written %j', (text, written) => {
  expect(normalizeText(text)).toBe(written);
});

test.each([
  ['a|b', 'vertical_bar'],
  ['bell\u0007', 'control_character'],
  ['\u0085', 'control_character'],
  ['right\u202Eto left', 'control_character'],
  ['\uD800', 'control_character'],
  ['\uFFFF', 'control_character'],
  ['Ñandú «10 %» 😀 👩‍👩‍👧', undefined],
] as const)('%j has the problem %s', (text, problem) => {
  expect(textProblem(text)).toBe(problem);
});

test('a customs number keeps two blanks between groups', () => {
  expect(normalizePedimento(' 15\u00A0 48  3009  0001234\n')).toBe('15  48  3009  0001234');
});

// fast-check's own unit of this kind takes a second to prepare.
const codePoint = fc.oneof(
  fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
  fc.constantFrom(' ', '\t', '\n', '\u0085', '\u00A0', '\u00AD', '\u200B', '\u3000', 'e', '\u0301'),
);

test('normalising twice is normalising once, and leaves no blank that the cadena would collapse', () => {
  fc.assert(
    fc.property(fc.string({ unit: codePoint }), (text) => {
      const once = normalizeText(text);
      expect(normalizeText(once)).toBe(once);
      expect(once).toBe(once.replaceAll(/\s+/g, ' ').trim());
    }),
    { numRuns: runs(300), seed: 45 },
  );
});
