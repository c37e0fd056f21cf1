import { createHash } from 'node:crypto';

import { verifyStamped } from '@kita/cfdi';
import { nodeCrypto } from '@kita/cfdi/node';
import type { Stamped } from '@kita/pac';
import { timeZoneOf } from '@kita/sat-catalogs';

import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { satCertificate } from '../sat-certificates/index.ts';
import type { Claim } from './claim-attempt.ts';
import { publishInvoice } from './invoices.events.ts';
import { findStamped, lockInvoice, updateInvoice } from './invoices.repository.ts';
import type { InvoiceRow } from './invoices.repository.ts';
import { becomeUnknown } from './become-unknown.ts';
import { keepLooking } from './keep-looking.ts';
import { closeAttempt, insertStamped } from './stamp-attempts.repository.ts';

/**
 * T4 of a stamp, from a send or a recovery. The XML is believed only when it verifies against our own sealed bytes and
 * SAT's certificate (lost answers, section 4.6). Fencing does not matter for a true stamp: whoever brings it first
 * records it, and the primary key of `invoice_stamped` forbids a second.
 */
export async function recordStamp(ctx: Context, claim: Claim, stamped: Stamped, isRecovered: boolean): Promise<void> {
  const certificate = await satCertificate(ctx, stamped.tfd.noCertificadoSat);
  if (!certificate) return recordUnverifiable(ctx, claim, stamped);
  const document = claim.invoice.comprobante;
  const verdict = verifyStamped({
    sealedXml: claim.sealed.xml,
    stampedXml: Buffer.from(stamped.xml, 'utf8'),
    satCertificate: certificate,
    crypto: nodeCrypto,
    issueZone: timeZoneOf(document.lugarExpedicion, document.fecha.slice(0, 10)),
  });
  if (!verdict.valid)
    return recordDefect(
      ctx,
      claim,
      verdict.findings.map((finding) => finding.code),
    );
  await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const invoice = await lockInvoice(tx, ctx.tenantId, claim.invoice.id);
    await closeAttempt(tx, ctx.tenantId, claim.attempt.id, { state: 'ok' });
    if (!invoice || (await isKnown(tx, ctx, invoice, stamped))) return;
    await insertStamped(tx, stampedRow(ctx, claim, stamped, isRecovered));
    await becomeStamped(tx, ctx, invoice, stamped, isRecovered);
  });
}

/** Two UUIDs for one sale would be the disaster this design exists for: it is shouted, and the first one stays. */
async function isKnown(tx: Tx, ctx: Context, invoice: InvoiceRow, stamped: Stamped): Promise<boolean> {
  const known = await findStamped(tx, ctx.tenantId, invoice.id);
  if (known && known.uuid !== stamped.uuid.toUpperCase()) {
    ctx.log.error({ invoiceId: invoice.id, first: known.uuid, second: stamped.uuid }, 'DOUBLE STAMP');
    await audit(tx, ctx, {
      action: 'invoice.double_stamp',
      object: encodeId('inv', invoice.id),
      data: { first: known.uuid, second: stamped.uuid },
    });
  }
  return known !== undefined;
}

function stampedRow(
  ctx: Context,
  claim: Claim,
  stamped: Stamped,
  isRecovered: boolean,
): Parameters<typeof insertStamped>[1] {
  const xml = Buffer.from(stamped.xml, 'utf8');
  return {
    tenantId: ctx.tenantId,
    invoiceId: claim.invoice.id,
    generation: claim.sealed.generation,
    uuid: stamped.uuid.toUpperCase(),
    xml,
    sha256: createHash('sha256').update(xml).digest('hex'),
    fechaTimbrado: stamped.tfd.fechaTimbrado,
    rfcProvCertif: stamped.tfd.rfcProvCertif,
    noCertificadoSat: stamped.tfd.noCertificadoSat,
    selloSat: stamped.tfd.selloSat,
    isRecovered,
    attemptId: claim.attempt.id,
  };
}

async function becomeStamped(
  tx: Tx,
  ctx: Context,
  invoice: InvoiceRow,
  stamped: Stamped,
  isRecovered: boolean,
): Promise<void> {
  const uuid = stamped.uuid.toUpperCase();
  const after = await updateInvoice(tx, invoice, {
    state: 'stamped',
    uuid,
    stampedAt: ctx.clock(),
    dueAt: null,
    rejection: null,
    waiting: null,
  });
  await audit(tx, ctx, {
    action: 'invoice.stamped',
    object: encodeId('inv', invoice.id),
    data: { uuid, recovered: isRecovered },
  });
  await publishInvoice(tx, ctx, 'invoice.stamped', after);
}

/** The stamp is stored raw but SAT's certificate cannot be had now: it stays unknown and is looked at again. */
async function recordUnverifiable(ctx: Context, claim: Claim, stamped: Stamped): Promise<void> {
  await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const invoice = await lockInvoice(tx, ctx.tenantId, claim.invoice.id);
    const isOurs = await closeAttempt(tx, ctx.tenantId, claim.attempt.id, {
      state: 'unknown',
      errorCode: 'OUTCOME_UNKNOWN',
      detail: 'sat_certificate_unavailable',
      uuid: stamped.uuid.toUpperCase(),
    });
    if (!isOurs || !invoice) return;
    if (invoice.state === 'sending') await becomeUnknown(tx, ctx, invoice, claim.sealed.fechaAt);
    else await keepLooking(tx, ctx, invoice, claim.sealed.fechaAt);
  });
}

/** What came back is not our document stamped: keep it, stop, and call a person. */
async function recordDefect(ctx: Context, claim: Claim, defects: readonly string[]): Promise<void> {
  ctx.log.error({ invoiceId: claim.invoice.id, defects }, 'the stamped document does not verify');
  await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const invoice = await lockInvoice(tx, ctx.tenantId, claim.invoice.id);
    await closeAttempt(tx, ctx.tenantId, claim.attempt.id, {
      state: 'unknown',
      errorCode: 'PROVIDER_DEFECT',
      detail: defects.join(' '),
    });
    if (!invoice || !['sending', 'unknown', 'needs_attention'].includes(invoice.state)) return;
    const after = await updateInvoice(tx, invoice, { state: 'needs_attention', dueAt: null });
    await audit(tx, ctx, { action: 'invoice.needs_attention', object: encodeId('inv', invoice.id), data: { defects } });
    await publishInvoice(tx, ctx, 'invoice.needs_attention', after);
  });
}
