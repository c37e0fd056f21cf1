import { asUuid } from '../answers/uuid.ts';
import type { CallCtx } from '../contract/call-ctx.ts';
import type { PacErrorCode } from '../contract/pac-error.ts';
import type { RecoverQuery, RecoverResult } from '../contract/recover.ts';
import type { Stamped } from '../contract/stamped.ts';
import type { Outcome } from '../contract/outcome.ts';
import { SW_CAPABILITIES } from './sw-capabilities.ts';
import { SW } from './sw-errors.ts';
import { swStamp } from './sw-stamp.ts';
import { findStored } from './sw-storage.ts';
import type { SwStorageDeps } from './sw-storage.ts';

/** Refusals that are about the document; the others only say that SW could not look at it now. */
const ABOUT_THE_DOCUMENT: readonly PacErrorCode[] = ['VALIDATION', 'CSD_INVALID'];

/**
 * Looks for a stamp whose answer was lost: by UUID in storage if one is known, then by sending the same bytes with the
 * same key, which SW answers with the earlier stamp (307) or stamps for the first time. Either way there is one stamp.
 */
export async function swRecover(query: RecoverQuery, deps: SwStorageDeps, ctx: CallCtx): Promise<RecoverResult> {
  const steps = query.steps ?? SW_CAPABILITIES.recover;
  const uuid = asUuid(query.uuid);
  if (uuid !== undefined && steps.includes('by-uuid')) {
    const stored = await findStored(uuid, query.attemptId, deps, ctx);
    if (stored.kind === 'found') {
      const { xml, timbre, raw } = stored;
      return { kind: 'found', by: 'by-uuid', raw, stamped: stampedOf(xml, timbre) };
    }
    if (!steps.includes('resend')) return { kind: 'unknown', error: stored.error };
  }
  if (!steps.includes('resend')) {
    return { kind: 'unknown', error: { code: 'NOT_FOUND', provider: SW, cause: 'NO_STEP_APPLIES' } };
  }
  return afterResend(await swStamp(query, 'resend', deps, ctx));
}

function stampedOf(xml: string, tfd: Stamped['tfd']): Stamped {
  return { uuid: tfd.uuid, xml, tfd, stampedAt: tfd.fechaTimbrado, pacRfc: tfd.rfcProvCertif };
}

function afterResend(outcome: Outcome<Stamped>): RecoverResult {
  if (outcome.kind === 'ok') return { kind: 'found', by: 'resend', stamped: outcome.value, raw: outcome.raw };
  const raw = outcome.raw === undefined ? {} : { raw: outcome.raw };
  if (outcome.kind === 'rejected' && ABOUT_THE_DOCUMENT.includes(outcome.error.code)) {
    return { kind: 'absent', confidence: 'weak', error: outcome.error, ...raw };
  }
  return { kind: 'unknown', error: outcome.error, ...raw };
}
