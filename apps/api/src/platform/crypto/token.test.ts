import { describe, expect, it } from 'vitest';

import { constantTimeEqual, isWellFormedToken, newToken, sha256Hex, tokenHint, tokenOf } from './index.ts';

describe('tokens', () => {
  const fixed = tokenOf('kt_test_', new Uint8Array(24).fill(7));

  it('keep their format across versions', () => {
    expect(fixed).toBe('kt_test_BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcH4Yerzp'); // secrets:allow 24 bytes of 7
    expect(fixed).toHaveLength('kt_test_'.length + 38);
    expect(sha256Hex(fixed)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('are well formed when made, and each is new', () => {
    const made = Array.from({ length: 200 }, () => newToken('kt_live_').reveal());
    expect(new Set(made).size).toBe(200);
    expect(made.every((token) => isWellFormedToken('kt_live_', token))).toBe(true);
  });

  it('with one character changed are told apart without a database', () => {
    for (let index = 'kt_test_'.length; index < fixed.length; index++) {
      const other = fixed.charAt(index) === 'A' ? 'B' : 'A';
      expect(isWellFormedToken('kt_test_', fixed.slice(0, index) + other + fixed.slice(index + 1)), `at ${index}`).toBe(
        false,
      );
    }
  });

  it('of another prefix, length or alphabet are refused', () => {
    for (const text of [
      fixed.replace('test', 'live'),
      fixed + 'A',
      fixed.slice(0, -1),
      `${fixed.slice(0, -1)}\n`,
      '',
      'kt_test_',
    ]) {
      expect(isWellFormedToken('kt_test_', text), JSON.stringify(text)).toBe(false);
    }
    expect(isWellFormedToken('kt_live_', fixed)).toBe(false);
  });

  it('leave a hint of 12 first and 4 last characters', () => {
    expect(tokenHint(fixed)).toEqual({ first: 'kt_test_BwcH', last: fixed.slice(-4) });
  });
});

it('constant-time comparison agrees with equality for every length', () => {
  expect(constantTimeEqual('abc', 'abc')).toBe(true);
  expect(constantTimeEqual('abc', Buffer.from('abc'))).toBe(true);
  expect(constantTimeEqual('abc', 'abd')).toBe(false);
  expect(constantTimeEqual('abc', 'abcd')).toBe(false);
  expect(constantTimeEqual('', '')).toBe(true);
});
