import type { Config } from '../config/index.ts';
import type { RatePolicy } from './rate-limiter.ts';

/** What kind of work an operation is to the quota: each kind has buckets of its own. */
export type RateClass = 'read' | 'write' | 'login' | 'export' | 'mail';

/** A request takes from the bucket of its credential and from that of its company, both or neither. */
export interface Quota {
  readonly credential: RatePolicy;
  readonly tenant: RatePolicy;
}

const HOUR = 3600;
/** A company may do as much as this many of its credentials at full speed. */
const COMPANY_FACTOR = 4;

/** Mails an hour to people outside the company, per credential and per company, so that nobody makes it a spammer. */
const MAILS = { credential: 30, tenant: 60 } as const;

/** The quotas of the installation: rates of reading, writing and files are configuration, the rest is here. */
export function quotasOf(config: Config): (rate: RateClass, livemode: boolean) => Quota {
  const perSecond = (rate: number): Quota => ({
    credential: { perSecond: rate, burst: Math.max(1, Math.ceil(rate * 2)) },
    tenant: { perSecond: rate * COMPANY_FACTOR, burst: Math.max(1, Math.ceil(rate * 2 * COMPANY_FACTOR)) },
  });
  return (rate, livemode) => {
    if (rate === 'login') {
      const policy = { perSecond: config.KITA_RATE_LOGIN_PER_MINUTE / 60, burst: 20 };
      return { credential: policy, tenant: policy };
    }
    if (rate === 'read' || rate === 'write')
      return perSecond(livemode ? config.KITA_RATE_LIVE_PER_SECOND : config.KITA_RATE_TEST_PER_SECOND);
    // Files of everything: heavy, and asked for by people.
    const files = config.KITA_RATE_EXPORT_PER_HOUR;
    const { credential, tenant } = rate === 'export' ? { credential: files, tenant: 2 * files } : MAILS;
    return { credential: hourly(credential), tenant: hourly(tenant) };
  };
}

function hourly(requests: number): RatePolicy {
  return { perSecond: requests / HOUR, burst: requests };
}
