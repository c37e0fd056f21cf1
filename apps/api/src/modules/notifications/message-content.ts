import { openEnvelope, sealEnvelope } from '../../platform/crypto/index.ts';
import type { Envelope, EnvelopeContext, KekProvider } from '../../platform/crypto/index.ts';
import type { Services } from '../../platform/context/index.ts';
import { readSealedContent } from './messages.repository.ts';

const CONTENT_KIND = 'message_content';

function envelopeOf(tenantId: string, messageId: string): EnvelopeContext {
  return { tenantId, kind: CONTENT_KIND, rowId: messageId };
}

/** Encrypts what a message says. */
export async function sealContent(
  keys: KekProvider,
  tenantId: string,
  messageId: string,
  data: object,
): Promise<Envelope> {
  const plaintext = Buffer.from(JSON.stringify(data), 'utf8');
  try {
    return await sealEnvelope(keys, envelopeOf(tenantId, messageId), plaintext);
  } finally {
    plaintext.fill(0);
  }
}

/** What a message says, read with the vault's connection; `undefined` once it was erased. */
export async function openContent(
  { keys, vaultDb }: Pick<Services, 'keys' | 'vaultDb'>,
  tenantId: string,
  messageId: string,
): Promise<unknown> {
  const envelope = await vaultDb.withTenant(tenantId, (tx) => readSealedContent(tx, tenantId, messageId));
  if (!envelope) return undefined;
  const plaintext = await openEnvelope(keys, envelopeOf(tenantId, messageId), envelope);
  try {
    return JSON.parse(plaintext.toString('utf8'));
  } finally {
    plaintext.fill(0);
  }
}
