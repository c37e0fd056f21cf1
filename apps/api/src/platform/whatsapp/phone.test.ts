import { describe, expect, it } from 'vitest';

import { parsePhone } from './phone.ts';

describe('a telephone', () => {
  it.each([
    '55 1234 5678',
    '(55) 1234-5678',
    '5512345678',
    '01 55 1234 5678',
    '044 55 1234 5678',
    '045 55 1234 5678',
    '52 55 1234 5678',
    '+52 55 1234 5678',
    '+52 1 55 1234 5678',
    '5215512345678',
    '0052 55 1234 5678',
  ])('written %s is one and the same number', (text) => {
    expect(parsePhone(text)).toBe('+525512345678');
  });

  it.each(['+1 415 555 2671', '+34 600 123 456'])('of another country (%s) keeps its digits', (text) => {
    expect(parsePhone(text)).toBe(`+${text.replaceAll(/\D/g, '')}`);
  });

  it.each([
    '',
    '1234567',
    '55 1234 567',
    '55 1234 5678 ext 12',
    '+52 55 1234 567',
    '+0123456789',
    'abc',
    '123456789012',
  ])('that cannot be dialled is none: %j', (text) => {
    expect(parsePhone(text)).toBeUndefined();
  });
});
