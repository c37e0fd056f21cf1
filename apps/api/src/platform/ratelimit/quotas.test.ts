import { describe, expect, it } from 'vitest';

import type { Config } from '../config/index.ts';
import { quotasOf } from './quotas.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all that quotas read of the configuration
const config = {
  KITA_RATE_LIVE_PER_SECOND: 100,
  KITA_RATE_TEST_PER_SECOND: 25,
  KITA_RATE_LOGIN_PER_MINUTE: 20,
  KITA_RATE_EXPORT_PER_HOUR: 10,
} as Config;

describe('quotas', () => {
  const quota = quotasOf(config);

  it('give live keys more than test keys, and a company as much as four of its keys', () => {
    expect(quota('read', true)).toEqual({
      credential: { perSecond: 100, burst: 200 },
      tenant: { perSecond: 400, burst: 800 },
    });
    expect(quota('write', false).credential).toEqual({ perSecond: 25, burst: 50 });
  });

  it('count files of everything and mails by the hour', () => {
    expect(quota('export', true)).toEqual({
      credential: { perSecond: 10 / 3600, burst: 10 },
      tenant: { perSecond: 20 / 3600, burst: 20 },
    });
    expect(quota('mail', false).tenant.burst).toBe(60);
  });
});
