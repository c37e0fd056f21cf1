import { stringify } from 'yaml';

import { buildApp } from '../platform/http/index.ts';
import type { HttpDependencies } from '../platform/http/index.ts';
import { createLogger } from '../platform/observability/index.ts';
import { contractText } from './contract/contract-text.ts';
import { operations } from './operations.ts';

/** The contract as YAML, made from the operations without any database. */
export async function renderContract(): Promise<string> {
  const app = await buildApp(operations, contractOnly());
  await app.ready();
  const document = app.swagger();
  await app.close();
  return stringify(document, { lineWidth: 140, aliasDuplicateObjects: false, compat: 'yaml-1.1' });
}

/** Dependencies no handler will ever use: the server is built, asked for its contract, and closed. */
function contractOnly(): HttpDependencies {
  const config = {
    KITA_JWT_SECRET: 'contract-only-contract-only-contract-only',
    KITA_PUBLIC_URL: 'http://localhost',
    KITA_TRUST_PROXY: '',
    KITA_RATE_FLOOD_PER_MINUTE: 1000,
  };
  const unused = {
    services: { config },
    logger: createLogger({ level: 'silent', service: 'contract' }),
    quotas: () => ({ credential: { perSecond: 1, burst: 1 }, tenant: { perSecond: 1, burst: 1 } }),
    clock: () => new Date(0),
    attachTokens: () => undefined,
    contract: contractText,
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return unused as unknown as HttpDependencies;
}
