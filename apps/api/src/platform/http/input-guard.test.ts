import { describe, expect, it } from 'vitest';

import { findUnstorable } from './input-guard.ts';

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = { a: value };
  return value;
}

describe('input that could not be stored', () => {
  it.each([
    ['a NUL', { name: 'a\u0000b' }, '/name'],
    ['half of a surrogate pair', { name: 'a\ud83d' }, '/name'],
    ['the other half', ['ok', '\udc00'], '/1'],
    ['a NUL deep inside', { items: [{ x: 'ok' }, { y: { z: '\u0000' } }] }, '/items/1/y/z'],
    ['a NUL in the name of a field', { metadata: { 'a\u0000': 'x' } }, '/metadata'],
    ['a NUL below names that need escaping', { 'a/b': { 'c~d': '\u0000' } }, '/a~1b/c~0d'],
    ['a body that is one bad text', '\u0000', ''],
  ])('is found with its pointer: %s', (_, input, pointer) => {
    expect(findUnstorable(input)).toMatchObject({ pointer, code: 'text_not_storable' });
  });

  it('says where it stands when it is no body', () => {
    expect(findUnstorable({ q: '\u0000' }, '/querystring')).toMatchObject({ pointer: '/querystring/q' });
  });

  it('is told in both languages', () => {
    const { message } = findUnstorable('\u0000') ?? {};
    expect(message?.es).toMatch(/NUL/);
    expect(message?.en).toMatch(/NUL/);
  });
});

describe('nesting', () => {
  it('may have 20 levels and no more', () => {
    expect(findUnstorable(nested(20))).toBeUndefined();
    expect(findUnstorable(nested(21))).toMatchObject({ code: 'nesting_too_deep' });
  });

  it('of any depth is refused without going down all the way', () => {
    expect(findUnstorable(nested(100_000))).toMatchObject({ code: 'nesting_too_deep' });
  });
});

it.each([
  ['nothing', undefined],
  ['null', null],
  ['numbers', { n: 1.5 }],
  ['emoji, accents and control characters that can be stored', { name: 'Café 👩🏽‍🚀 \t\n \u0001' }],
])('lets pass: %s', (_, input) => {
  expect(findUnstorable(input)).toBeUndefined();
});
