import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../test-support/runs.ts';
import { cleanLine, cleanText } from './clean.ts';
import { wrapText } from './wrap.ts';

const measure = (text: string): number => Array.from(text).length;

test('words move whole and explicit line breaks stay', () => {
  expect(wrapText('uno dos tres\ncuatro', 8, measure)).toEqual(['uno dos', 'tres', 'cuatro']);
  expect(wrapText('', 8, measure)).toEqual(['']);
});

test('a word longer than the line is cut behind a separator near its end, or anywhere', () => {
  expect(wrapText('clave-abcdef', 7, measure)).toEqual(['clave-', 'abcdef']);
  expect(wrapText('x'.repeat(10), 4, measure)).toEqual(['xxxx', 'xxxx', 'xx']);
});

test('no line is wider than asked and nothing is lost', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 120 });
  fc.assert(
    fc.property(text, fc.integer({ min: 12, max: 40 }), (raw, width) => {
      const clean = cleanText(raw);
      const lines = wrapText(clean, width, measure);
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(clean.replaceAll(/[ \n]/gu, ''));
    }),
    { numRuns: runs(100) },
  );
});

test('characters without a shape are removed and lines are joined', () => {
  expect(cleanText('a\u0000b\u200Bc\u202Ed\uFEFF\u00ADe\tf\r\ng')).toBe('abcde f\ng');
  expect(cleanLine('  uno \n dos ')).toBe('uno dos');
  expect(cleanText('N\u0303 \uD800')).toBe('Ñ \uFFFD');
});
