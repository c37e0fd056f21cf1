import { lastLineJson } from '../process/run-script.ts';

/** What the demo seed prints: who can sign in, and with which key the API can be called. */
export interface DemoAccount {
  readonly email: string;
  readonly password: string;
  /** Key of the test twin, `kt_test_…`. */
  readonly apiKey: string;
  readonly tenantId: string;
}

/** Reads the last line of the demo seed's output. */
export function parseDemoAccount(stdout: string): DemoAccount {
  const line = lastLineJson(stdout);
  const text = (name: string): string => {
    const value = line[name];
    if (typeof value !== 'string') throw new Error(`the demo seed did not print "${name}"`);
    return value;
  };
  return { email: text('email'), password: text('password'), apiKey: text('api_key'), tenantId: text('tenant_id') };
}
