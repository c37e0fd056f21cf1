import { createPrivateKey, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import type { Signer } from '@kita/cfdi';

import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { openEnvelope } from '../../platform/crypto/index.ts';
import type { EnvelopeContext } from '../../platform/crypto/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { readSealedKey } from './certificates.repository.ts';
import type { CertificateRow } from './certificates.repository.ts';

/** Opened keys stay in memory this long, so that a batch pays for decryption once. */
const KEPT_MS = 5 * 60_000;
const KEPT_COUNT_MAX = 500;

interface Opened {
  readonly key: KeyObject;
  readonly until: number;
}

const opened = new Map<string, Opened>();

/** What a CSD key's envelope belongs to. */
export function keyEnvelopeContext(tenantId: string, certificateId: string): EnvelopeContext {
  return { tenantId, kind: 'csd_key', rowId: certificateId };
}

/**
 * The signer of a certificate. The key is read with the vault's own connection, opened once per process and kept as a
 * key object for a few minutes; every opening leaves an audit entry.
 */
export async function signerOf(ctx: Context, certificate: CertificateRow): Promise<Signer> {
  const key = await openedKey(ctx, certificate);
  return {
    noCertificado: certificate.noCertificado,
    certificado: certificate.certificate.toString('base64'),
    sign: (bytes) => sign('sha256', bytes, key),
  };
}

async function openedKey(ctx: Context, certificate: CertificateRow): Promise<KeyObject> {
  const cacheKey = `${certificate.tenantId}/${certificate.id}`;
  const now = ctx.clock().getTime();
  const cached = opened.get(cacheKey);
  if (cached && cached.until > now) return cached.key;
  const key = await openKey(ctx, certificate);
  if (opened.size >= KEPT_COUNT_MAX) opened.delete(opened.keys().next().value ?? '');
  opened.set(cacheKey, { key, until: now + KEPT_MS });
  return key;
}

async function openKey(ctx: Context, certificate: CertificateRow): Promise<KeyObject> {
  const envelope = await ctx.services.vaultDb.withTenant(ctx.tenantId, (tx) =>
    readSealedKey(tx, ctx.tenantId, certificate.id),
  );
  if (!envelope) throw new Error('the certificate has no key in the vault');
  const pkcs8 = await openEnvelope(ctx.services.keys, keyEnvelopeContext(ctx.tenantId, certificate.id), envelope);
  try {
    await ctx.db.withTenant(ctx.tenantId, (tx) =>
      audit(tx, ctx, {
        action: 'certificate.key_opened',
        object: encodeId('csd', certificate.id),
        data: { no_certificado: certificate.noCertificado },
      }),
    );
    return createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  } finally {
    pkcs8.fill(0);
  }
}

/** Forgets every opened key: at shutdown, and in tests. */
export function forgetKeys(): void {
  opened.clear();
}
