import { X509Certificate } from 'node:crypto';

import { eq } from 'drizzle-orm';

import type { Context } from '../../platform/context/index.ts';
import { satCertificates } from './sat-certificates.tables.ts';

const inMemory = new Map<string, Uint8Array>();
const FETCH_TIMEOUT_MS = 10_000;
const SIZE_MAX = 64 * 1024;

/**
 * DER of the certificate a PAC stamped with: from memory, the database, or the place that publishes it. Live documents
 * ask SAT (`rdc.sat.gob.mx/rccf/…`, reference sat-services section 6), test documents ask the sandbox authority.
 * @returns `undefined` when it cannot be had now: the stamp stays unverified and is looked at again later
 */
export async function satCertificate(ctx: Context, noCertificado: string): Promise<Uint8Array | undefined> {
  if (!/^\d{20}$/.test(noCertificado)) return undefined;
  const key = `${ctx.livemode ? 'sat' : 'sandbox'}:${noCertificado}`;
  const known = inMemory.get(key) ?? (await fromDatabase(ctx, key));
  if (known) {
    inMemory.set(key, known);
    return known;
  }
  const fetched = await download(ctx, noCertificado);
  if (!fetched) return undefined;
  await ctx.db.withSystem((tx) =>
    tx.insert(satCertificates).values({ key, certificate: fetched }).onConflictDoNothing(),
  );
  inMemory.set(key, fetched);
  return fetched;
}

async function fromDatabase(ctx: Context, key: string): Promise<Uint8Array | undefined> {
  const [row] = await ctx.db.withSystem((tx) => tx.select().from(satCertificates).where(eq(satCertificates.key, key)));
  return row?.certificate;
}

async function download(ctx: Context, noCertificado: string): Promise<Buffer | undefined> {
  const url = ctx.livemode
    ? satUrl(noCertificado)
    : `${ctx.services.config.KITA_SANDBOX_URL}/sat/certificates/${noCertificado}.cer`;
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) });
    if (!response.ok) return undefined;
    const bytes = Buffer.from(await response.arrayBuffer());
    return bytes.length <= SIZE_MAX && isThisCertificate(bytes, noCertificado) ? bytes : undefined;
  } catch (error) {
    ctx.log.warn(
      { noCertificado, reason: error instanceof Error ? error.name : 'unknown' },
      'certificate not available',
    );
    return undefined;
  }
}

/** SAT spreads the files over folders made of the number itself. */
function satUrl(number: string): string {
  const folders = [
    number.slice(0, 6),
    number.slice(6, 12),
    number.slice(12, 14),
    number.slice(14, 16),
    number.slice(16, 18),
  ];
  return `https://rdc.sat.gob.mx/rccf/${folders.join('/')}/${number}.cer`;
}

/** The serial number of a SAT certificate is the ASCII of its 20 digits. */
function isThisCertificate(der: Uint8Array, noCertificado: string): boolean {
  try {
    return Buffer.from(new X509Certificate(der).serialNumber, 'hex').toString('latin1') === noCertificado;
  } catch {
    return false;
  }
}
