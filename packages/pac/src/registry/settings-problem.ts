import type { PacLabel } from './pac-definition.ts';

/** What is wrong with a PAC account's settings. */
export type SettingsProblemCode =
  | 'unknown_adapter'
  | 'environment_not_allowed'
  | 'sandbox_url_missing'
  | 'sandbox_url_invalid'
  | 'sandbox_url_not_allowed'
  | 'credential_missing'
  | 'credential_unknown'
  | 'credential_malformed';

/** One problem, for people; `field` names the setting or credential. Never shows a value. */
export interface SettingsProblem {
  readonly code: SettingsProblemCode;
  readonly field: string;
  readonly message: PacLabel;
}

/** Makes a problem. */
export function problem(code: SettingsProblemCode, field: string, es: string, en: string): SettingsProblem {
  return { code, field, message: { es, en } };
}
