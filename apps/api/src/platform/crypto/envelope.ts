import { randomBytes } from 'node:crypto';

import { isUuid } from '../ids/index.ts';
import { DecryptionFailed } from './crypto-errors.ts';
import { KEY_LENGTH, openBox, sealBox } from './kek-provider.ts';
import type { KekProvider } from './kek-provider.ts';

/**
 * Envelope encryption of one stored secret. A random data key encrypts the secret; the key-encryption key of the ring
 * wraps the data key. Both carry the record's identity as additional data, so a row copied to another tenant, kind or id
 * does not open. Changing the master key rewraps 60 bytes per row and leaves the ciphertext alone.
 *
 * `box` = iv(12) ‖ ciphertext ‖ tag(16), AES-256-GCM under the data key, additional data
 * `kita.v1|tenant:<uuid>|<kind>|<row uuid>`. `wrappedDek` has the same layout under the KEK, with `|dek|<kek id>` added.
 */
export interface Envelope {
  readonly encV: number;
  readonly kekId: string;
  readonly wrappedDek: Buffer;
  readonly box: Buffer;
}

/** What a secret belongs to. `kind` names the use: `csd_key`, `pac_credential`, `totp_seed`. */
export interface EnvelopeContext {
  readonly tenantId: string;
  readonly kind: string;
  readonly rowId: string;
}

export const ENVELOPE_VERSION = 1;
const KIND = /^[a-z][a-z0-9_]{0,62}$/;

/** Encrypts a secret for one row. Every call makes a new data key and IV: updating a secret means sealing it again. */
export async function sealEnvelope(
  keys: KekProvider,
  context: EnvelopeContext,
  plaintext: Uint8Array,
): Promise<Envelope> {
  const aad = contextAad(context);
  const dek = randomBytes(KEY_LENGTH);
  try {
    const box = sealBox(dek, plaintext, aad);
    const { kekId, wrapped } = await keys.wrap(dek, aad);
    return { encV: ENVELOPE_VERSION, kekId, wrappedDek: wrapped, box };
  } finally {
    dek.fill(0);
  }
}

/**
 * Decrypts a row's secret. Throws `DecryptionFailed` when the row was altered or is not the one it claims to be,
 * `UnknownKek` when the ring lacks its key. The caller writes the audit entry and zero-fills the result after use.
 */
export async function openEnvelope(keys: KekProvider, context: EnvelopeContext, envelope: Envelope): Promise<Buffer> {
  if (envelope.encV !== ENVELOPE_VERSION) throw new DecryptionFailed();
  const aad = contextAad(context);
  const dek = await keys.unwrap(envelope.wrappedDek, envelope.kekId, aad);
  try {
    return openBox(dek, envelope.box, aad);
  } finally {
    dek.fill(0);
  }
}

/**
 * The same secret wrapped with the ring's active key: new `kekId` and `wrappedDek`, the same box. The pure half of key
 * rotation; `rewrapTables` applies it to stored rows.
 */
export async function rewrapEnvelope(
  keys: KekProvider,
  context: EnvelopeContext,
  stored: Pick<Envelope, 'kekId' | 'wrappedDek'>,
): Promise<Pick<Envelope, 'kekId' | 'wrappedDek'>> {
  const aad = contextAad(context);
  const dek = await keys.unwrap(stored.wrappedDek, stored.kekId, aad);
  try {
    const { kekId, wrapped } = await keys.wrap(dek, aad);
    return { kekId, wrappedDek: wrapped };
  } finally {
    dek.fill(0);
  }
}

/** The additional data of a record. Its parts cannot contain the separator, so no two records share one. */
export function contextAad(context: EnvelopeContext): string {
  if (!isUuid(context.tenantId) || !isUuid(context.rowId))
    throw new Error('an envelope belongs to a tenant and a row (UUIDs)');
  if (!KIND.test(context.kind)) throw new Error('an envelope kind is a snake_case word');
  return `kita.v1|tenant:${context.tenantId}|${context.kind}|${context.rowId}`;
}
