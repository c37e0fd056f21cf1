import { describe, expect, it } from 'vitest';
import { ERROR_POLICY, errorPolicy } from './error-policy.ts';
import { attemptState } from './outcome.ts';
import type { PacErrorCode } from './pac-error.ts';

const CODES = Object.keys(ERROR_POLICY);

describe('the error taxonomy', () => {
  it.each(CODES)('%s speaks to people in Spanish and English', (code) => {
    const entry = Object.entries(ERROR_POLICY).find(([name]) => name === code)?.[1];
    expect(entry?.message.es).toMatch(/^[A-ZÁÉÍÓÚ].+\.$/);
    expect(entry?.message.en).toMatch(/^[A-Z].+\.$/);
    expect(entry?.message.es).not.toBe(entry?.message.en);
  });

  it('never offers a new send when the stamp may exist', () => {
    const mayExist = Object.values(ERROR_POLICY).filter((row) => ['maybe-done', 'done-earlier'].includes(row.effect));
    expect(mayExist.map((row) => row.retry).sort()).toEqual(['recover', 'recover-same-pac']);
  });

  it('allows another PAC only when it is proven that nothing was sent', () => {
    const any = Object.entries(ERROR_POLICY).filter(([, row]) => row.retry === 'same-bytes-any-pac');
    expect(any.map(([code]) => code)).toEqual(['PAC_UNAVAILABLE']);
    expect(errorPolicy('PAC_UNAVAILABLE').effect).toBe('nothing-proven');
  });
});

describe('the state of an attempt', () => {
  const rejected = (code: PacErrorCode) => ({ kind: 'rejected', error: { code, provider: 'p' } }) as const;

  it('is "not sent" only for a rejection that is not the provider’s judgement', () => {
    expect(attemptState(rejected('PAC_UNAVAILABLE'))).toBe('not_sent');
    expect(attemptState(rejected('VALIDATION'))).toBe('rejected');
    expect(attemptState({ kind: 'unknown', error: { code: 'PAC_UNAVAILABLE', provider: 'p' } })).toBe('unknown');
    expect(attemptState({ kind: 'ok', value: null, raw: 'r' })).toBe('ok');
  });
});
