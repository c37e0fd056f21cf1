import { expect, it } from 'vitest';

import { checkOf } from './check-pac-account.ts';

const refusal = (code: 'AUTH' | 'CONFIG' | 'OUT_OF_CREDITS' | 'PAC_UNAVAILABLE') =>
  checkOf('pac_1', { kind: 'rejected', error: { code, provider: 'sw-sapien', providerCode: 'AU2000' } });

it('says what is wrong with an account in one word', () => {
  expect(refusal('AUTH')).toMatchObject({ result: 'refused', provider_code: 'AU2000', stamps: null });
  expect(refusal('CONFIG').result).toBe('misconfigured');
  expect(refusal('OUT_OF_CREDITS').result).toBe('no_stamps');
  expect(refusal('PAC_UNAVAILABLE').result).toBe('unreachable');
  const lost = { kind: 'unknown', error: { code: 'OUTCOME_UNKNOWN', provider: 'sw-sapien' } } as const;
  expect(checkOf('pac_1', lost).result).toBe('unreachable');
});

it('an account that answers with no stamps left does not stamp, and one without limit does', () => {
  const ok = (stamps: number | 'unlimited') =>
    checkOf('pac_1', { kind: 'ok', value: { stamps, scope: 'account' }, raw: 'x' });
  expect(ok(0)).toMatchObject({ result: 'no_stamps', stamps: 0 });
  expect(ok(12)).toMatchObject({ result: 'ok', stamps: 12 });
  expect(ok('unlimited')).toMatchObject({ result: 'ok', stamps: null });
});
