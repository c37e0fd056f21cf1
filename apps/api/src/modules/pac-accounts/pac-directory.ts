import { PacRuntime, openPacAdapter } from '@kita/pac';
import type { PacAdapter, PacCredentials } from '@kita/pac';

import { audit } from '../../platform/audit/index.ts';
import type { Context, PacDirectory } from '../../platform/context/index.ts';
import { openEnvelope } from '../../platform/crypto/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { findPacAccount, readSealedCredentials } from './pac-accounts.repository.ts';
import type { PacAccountRow } from './pac-accounts.repository.ts';
import { credentialsSchema } from './pac-accounts.schemas.ts';
import { credentialEnvelopeContext } from './save-pac-account.ts';

const KEPT_COUNT_MAX = 1000;
/** Adapters outlive the request that made them, so an opening is nobody's in particular. */
const VAULT_USER = { kind: 'system', id: 'pac_directory' } as const;

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
  const opened = openPacAdapter(
    {
      adapter: account.provider,
      environment: account.environment,
      tenantMode: ctx.livemode ? 'live' : 'test',
      ...(account.environment === 'sandbox' && { sandboxUrl: ctx.services.config.KITA_SANDBOX_URL }),
    },
    { runtime, credentials: () => openCredentials(ctx, account) },
  );
  if (!opened.ok)
    throw new Error(`the PAC account cannot be opened: ${opened.problems.map(({ code }) => code).join(', ')}`);
  return opened.adapter;
}

async function openCredentials(ctx: Context, account: PacAccountRow): Promise<PacCredentials> {
  const { tenantId, id } = account;
  const envelope = await ctx.services.vaultDb.withTenant(tenantId, (tx) => readSealedCredentials(tx, tenantId, id));
  if (!envelope) throw new Error('the PAC account has no credentials in the vault');
  await ctx.db.withTenant(tenantId, (tx) =>
    audit(
      tx,
      { tenantId, actor: VAULT_USER },
      { action: 'pac_account.credentials_opened', object: encodeId('pac', id) },
    ),
  );
  const plaintext = await openEnvelope(ctx.services.keys, credentialEnvelopeContext(tenantId, id), envelope);
  try {
    return credentialsSchema.parse(JSON.parse(plaintext.toString('utf8')));
  } finally {
    plaintext.fill(0);
  }
}
