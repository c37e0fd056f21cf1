import { checkCredentials, pacAdapters } from '@kita/pac';
import type { PacCredentials } from '@kita/pac';

import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { sealEnvelope } from '../../platform/crypto/index.ts';
import type { EnvelopeContext, KekProvider } from '../../platform/crypto/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { encodeId, newUuid } from '../../platform/ids/index.ts';
import { PacCredentialsInvalid, PacEnvironmentMismatch } from './pac-accounts.errors.ts';
import { pacAccountEvents } from './pac-accounts.events.ts';
import { presentPacAccount } from './pac-accounts.presenter.ts';
import { insertPacAccount, retireDefault } from './pac-accounts.repository.ts';
import type { PacAccountRow } from './pac-accounts.repository.ts';

export interface PacAccountInput {
  readonly provider: string;
  readonly environment: PacAccountRow['environment'];
  readonly credentials: PacCredentials;
}

/** What an account's credential envelope belongs to. */
export function credentialEnvelopeContext(tenantId: string, accountId: string): EnvelopeContext {
  return { tenantId, kind: 'pac_credential', rowId: accountId };
}

/**
 * Makes the account new documents are stamped with. The earlier one stays for the documents bound to it.
 * @throws `pac_environment_mismatch`: test credentials never meet live documents, nor the reverse
 */
export async function savePacAccount(ctx: Context, input: PacAccountInput): Promise<PacAccountRow> {
  if (ctx.livemode !== (input.environment === 'production')) throw PacEnvironmentMismatch();
  assertComplete(input);
  const account = await newAccount(ctx.services.keys, ctx.tenantId, input);
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    await retireDefault(tx, ctx.tenantId);
    const row = await account(tx);
    await audit(tx, ctx, {
      action: 'pac_account.replaced',
      object: encodeId('pac', row.id),
      data: { provider: row.provider, environment: row.environment },
    });
    await pacAccountEvents.publish(tx, ctx, 'pac_account.replaced', presentPacAccount(row, ctx.livemode));
    return row;
  });
}

function assertComplete({ provider, credentials }: PacAccountInput): void {
  const definition = pacAdapters.get(provider);
  const problems = definition === undefined ? [] : checkCredentials(definition, credentials);
  if (problems.length === 0) return;
  throw PacCredentialsInvalid({
    items: problems.map(({ code, field, message }) => ({ pointer: `/credentials/${field}`, code, message })),
  });
}

/** Seals the credentials first, outside the transaction; the returned function inserts account and credentials. */
export async function newAccount(
  keys: KekProvider,
  tenantId: string,
  input: PacAccountInput,
): Promise<(tx: Tx) => Promise<PacAccountRow>> {
  const id = newUuid();
  const plaintext = Buffer.from(JSON.stringify(input.credentials), 'utf8');
  const envelope = await sealEnvelope(keys, credentialEnvelopeContext(tenantId, id), plaintext);
  plaintext.fill(0);
  const { provider, environment } = input;
  return (tx) => insertPacAccount(tx, { tenantId, id, provider, environment, settings: {}, isDefault: true }, envelope);
}
