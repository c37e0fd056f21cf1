import { z } from 'zod';

/** What the provider can be told to do wrong, each something a client must notice. */
export const oidcScripts = [
  'wrong-nonce',
  'wrong-aud',
  'wrong-iss',
  'expired',
  'alg-none',
  'alg-hs256',
  'key-swap',
  'email-unverified',
  'replayed-code',
  'token-500',
  'wrong-state',
] as const;

export type OidcScript = (typeof oidcScripts)[number];

export const oidcFaultRequest = z.strictObject({
  script: z.enum(oidcScripts),
  /** How often it strikes. */
  times: z.int().positive().default(1),
});

/** The script in force, taken once per sign-in. */
export interface OidcFaults {
  set(script: OidcScript, times: number): void;
  clear(): void;
  /** The script if it is one of these, counted as struck. */
  take(...scripts: readonly OidcScript[]): OidcScript | undefined;
}

export function openOidcFaults(): OidcFaults {
  let script: OidcScript | undefined;
  let left = 0;
  return {
    set(next, times) {
      script = next;
      left = times;
    },
    clear() {
      left = 0;
    },
    take(...scripts) {
      if (left === 0 || script === undefined || !scripts.includes(script)) return undefined;
      left -= 1;
      return script;
    },
  };
}
