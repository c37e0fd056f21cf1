import type { PacEnvironment } from '../contract/environment.ts';

/** The two base addresses of one SW environment. */
export interface SwHosts {
  /** Log-in, stamp, cancel, certificates. */
  readonly baseUrl: string;
  /** Storage and balance. */
  readonly apiBaseUrl: string;
}

/** SW's own systems (its SDKs for JS and .NET, 2025). */
export const SW_HOSTS: Readonly<Record<Exclude<PacEnvironment, 'sandbox'>, SwHosts>> = {
  production: { baseUrl: 'https://services.sw.com.mx', apiBaseUrl: 'https://api.sw.com.mx' },
  test: { baseUrl: 'https://services.test.sw.com.mx', apiBaseUrl: 'https://api.test.sw.com.mx' },
};

/** The environment a pair of addresses belongs to; `undefined` when they do not belong together. */
export function swEnvironmentOf(hosts: SwHosts): PacEnvironment | undefined {
  const services = environmentOfHost(hosts.baseUrl, 'baseUrl');
  const api = environmentOfHost(hosts.apiBaseUrl, 'apiBaseUrl');
  return services === api ? services : undefined;
}

function environmentOfHost(url: string, part: keyof SwHosts): PacEnvironment | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, protocol } = new URL(url);
  for (const environment of ['production', 'test'] as const) {
    const known = new URL(SW_HOSTS[environment][part]);
    if (known.hostname === hostname) return protocol === 'https:' ? environment : undefined;
  }
  // Any other address is a sandbox, but nothing under SW's own domain may pass for one.
  return /(^|\.)sw\.com\.mx$/.test(hostname) ? undefined : 'sandbox';
}
