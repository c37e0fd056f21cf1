/**
 * Where a PAC account lives. `production` and `test` are the provider's own systems; `sandbox` is Kita's local twin,
 * the only one whose address is configured. Hosts and credentials of one environment never serve another.
 */
export type PacEnvironment = 'production' | 'test' | 'sandbox';
