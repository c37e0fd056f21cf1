import { PacRuntime, SW_HOSTS, swSapien } from '@kita/pac';
import type { PacAdapter } from '@kita/pac';

import type { Context, PacDirectory } from '../../platform/context/index.ts';
import { openEnvelope } from '../../platform/crypto/index.ts';
import { findPacAccount, readSealedCredentials } from './pac-accounts.repository.ts';
import type { PacAccountRow } from './pac-accounts.repository.ts';
import { credentialsSchema } from './pac-accounts.schemas.ts';
import type { PacCredentials } from './pac-accounts.schemas.ts';
import { credentialEnvelopeContext } from './save-pac-account.ts';

const KEPT_COUNT_MAX = 1000;

/**
 * Adapters of PAC accounts, one per account and process so that tokens and connections are shared. Credentials are
 * decrypted at the moment an adapter asks for them, with the vault's connection.
 */
export function createPacDirectory(): PacDirectory {
  const runtime = new PacRuntime();
  const adapters = new Map<string, PacAdapter>();
  return {
    async adapterFor(ctx, accountId) {
      const cacheKey = `${ctx.tenantId}/${accountId}`;
      const cached = adapters.get(cacheKey);
      if (cached) return cached;
      const account = await ctx.db.withTenant(ctx.tenantId, (tx) => findPacAccount(tx, ctx.tenantId, accountId));
      if (!account) throw new Error('the PAC account of the document does not exist');
      const adapter = buildAdapter(ctx, account, runtime);
      if (adapters.size >= KEPT_COUNT_MAX) adapters.delete(adapters.keys().next().value ?? '');
      adapters.set(cacheKey, adapter);
      return adapter;
    },
    close: () => runtime.close(),
  };
}

function buildAdapter(ctx: Context, account: PacAccountRow, runtime: PacRuntime): PacAdapter {
  if (account.provider !== 'sw_sapien') throw new Error(`no adapter for provider ${account.provider}`);
  const { KITA_SANDBOX_URL, KITA_PAC_TIMEOUT_MS } = ctx.services.config;
  const hosts =
    account.environment === 'sandbox'
      ? { baseUrl: `${KITA_SANDBOX_URL}/sw/services`, apiBaseUrl: `${KITA_SANDBOX_URL}/sw/api` }
      : SW_HOSTS[account.environment];
  return swSapien({
    ...hosts,
    environment: account.environment,
    runtime,
    timeouts: { stamp: KITA_PAC_TIMEOUT_MS },
    credentials: () => openCredentials(ctx, account),
  });
}

async function openCredentials(ctx: Context, account: PacAccountRow): Promise<PacCredentials> {
  const { tenantId, id } = account;
  const envelope = await ctx.services.vaultDb.withTenant(tenantId, (tx) => readSealedCredentials(tx, tenantId, id));
  if (!envelope) throw new Error('the PAC account has no credentials in the vault');
  const plaintext = await openEnvelope(ctx.services.keys, credentialEnvelopeContext(tenantId, id), envelope);
  try {
    return credentialsSchema.parse(JSON.parse(plaintext.toString('utf8')));
  } finally {
    plaintext.fill(0);
  }
}
