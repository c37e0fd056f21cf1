import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { satData } from '@kita/testing';
import { describe, expect, test } from 'vitest';
import { RFC_EXTRANJERO, RFC_PUBLICO_EN_GENERAL, isGenericRfc, parseRfc, rfcCheckDigit, tidyRfc } from './rfc.ts';

describe('RFC', () => {
  test.each([
    ['EKU9003173C9', 'moral', true],
    ['H&E951128469', 'moral', true],
    ['CACX7605101P8', 'fisica', true],
    ['XIQB891116QE4', 'fisica', true],
    ['AAA010101AAA', 'moral', false],
    [RFC_PUBLICO_EN_GENERAL, 'publico_en_general', true],
    [RFC_EXTRANJERO, 'extranjero', true],
    ['EXT990101NI1', 'tercero_extranjero', true],
    ['ÑAÑ000229AB0', 'moral', false],
  ] as const)('%s is of kind %s; a wrong check digit is only a hint (%s)', (text, kind, hasValidCheckDigit) => {
    expect(parseRfc(text)).toMatchObject({ valid: true, rfc: text, kind, hasValidCheckDigit });
  });

  test.each([
    ['', 'shape'],
    ['eku9003173c9', 'shape'],
    ['EKU-900317-3C9', 'shape'],
    ['EK9003173C9', 'shape'],
    ['EKU9003173CX', 'shape'],
    ['EKU9013173C9', 'date'],
    ['EKU9002303C9', 'date'],
    ['EKU0100293C9', 'date'],
    ['EKU9902293C9', 'date'],
    ['EKU9000003C9', 'date'],
  ] as const)('%j is refused for its %s', (text, problem) => {
    expect(parseRfc(text)).toEqual({ valid: false, problem });
  });

  test('what people type is tidied before it is read', () => {
    expect(tidyRfc(' eku-900317-3c9 ')).toBe('EKU9003173C9');
  });

  test('the check digit of something else is a mistake of the caller', () => {
    expect(() => rfcCheckDigit('EKU')).toThrow(RangeError);
    expect(() => rfcCheckDigit('EKU_00317003C9')).toThrow(RangeError);
    expect(() => rfcCheckDigit('EKU*003173C9')).toThrow(RangeError);
  });

  test('only two keys stand for any receiver', () => {
    expect([RFC_PUBLICO_EN_GENERAL, RFC_EXTRANJERO, 'EXT990101NI1', 'EKU9003173C9'].map(isGenericRfc)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  const folder = path.join(satData() ?? '', 'csd');
  test.runIf(satData() !== undefined && existsSync(folder))(
    'every test taxpayer of SAT has the digit we compute',
    () => {
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).join(' ').toUpperCase();
      const rfcs = [...new Set(names.match(/[A-Z&Ñ]{3,4}\d{6}[A-Z\d]{2}[\dA]/g))];
      for (const rfc of rfcs) expect(parseRfc(rfc)).toMatchObject({ valid: true, hasValidCheckDigit: true });
    },
  );
});
