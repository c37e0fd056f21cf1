import type { SystemContext } from '../../platform/context/index.ts';
import { openEnvelope } from '../../platform/crypto/index.ts';
import type { EnvelopeContext } from '../../platform/crypto/index.ts';
import { readSealedSeed } from './two-factor.repository.ts';

/** What a seed's envelope belongs to: the person in the place of the tenant. */
export function seedEnvelopeContext(personId: string, seedId: string): EnvelopeContext {
  return { tenantId: personId, kind: 'totp_seed', rowId: seedId };
}

/** The seed itself, read with the vault's own connection; the caller zero-fills it. */
export async function openSeed(ctx: SystemContext, personId: string, seedId: string): Promise<Buffer> {
  const envelope = await ctx.services.vaultDb.withTenant(personId, (tx) => readSealedSeed(tx, personId, seedId));
  if (!envelope) throw new Error('the second factor has no seed in the vault');
  return openEnvelope(ctx.services.keys, seedEnvelopeContext(personId, seedId), envelope);
}
