import { describe, expect, test } from 'vitest';
import { normalizeText, textProblem } from '../build/normalize-text.ts';
import { normalizeSpace } from '../cadena/walk-cadena.ts';
import { escapeAttribute, escapeText } from '../xml/escape.ts';
import { isPlainText } from './plain-text.ts';

const everyUnit = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

/** What the texts are without the short cut: by the slow way of each of the four. */
function isUntouched(text: string): boolean {
  const isNormal = text.normalize('NFC').replaceAll(/[\u00AD\u200B\u2060\uFEFF]/g, '').replaceAll(/[\s\u0085]+/g, ' ').trim() === text;
  const isMarkup = /[&<>"\t\n\r]/.test(text);
  const isRefused = /[\p{Cc}\p{Cs}|]/u.test(text);
  return isNormal && !isMarkup && !isRefused;
} // prettier-ignore

describe('a plain text', () => {
  test('is one that none of the four treatments would change, whatever the character', () => {
    const wrong = everyUnit.filter((unit) => isPlainText(`a${unit}b`) && !isUntouched(`a${unit}b`));
    expect(wrong).toEqual([]);
  });

  test('covers all that Spanish is written with', () => {
    expect(isPlainText('Año 2026: ¿Pingüino? ¡Sí! «100 %» Nº 3.ª (ÁÉÍÓÚÑÜ) #@$/*')).toBe(true);
    expect(isPlainText('')).toBe(true);
  });

  test.each([' a', 'a ', 'a  b', ' ', 'a\u00A0b', 'a|b', 'a&b', '"', 'a\tb', 'soft\u00ADhyphen', 'e\u0301', '€', '😀'])(
    '%j is left to the others',
    (text) => {
      expect(isPlainText(text)).toBe(false);
    },
  );

  test('is the same by all four', () => {
    const plain = everyUnit.map((unit) => `x ${unit}`).filter(isPlainText);
    expect(plain.length).toBeGreaterThan(600);
    for (const text of plain) {
      expect([normalizeText(text), escapeAttribute(text, 'n'), escapeText(text, 'n'), normalizeSpace(text)]).toEqual(Array(4).fill(text)); // prettier-ignore
      expect(textProblem(text)).toBeUndefined();
    }
  });
});
