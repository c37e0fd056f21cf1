import type { Context } from '../../platform/context/index.ts';
import { stampInvoice } from './stamp-invoice.ts';

const inFlight = new Set<Promise<void>>();

/**
 * Tries to stamp within the request's deadline. Past it the attempt goes on in the background and the caller answers
 * 202; a process that dies meanwhile leaves the rest to the lease and the job.
 * @returns whether the attempt ended in time
 */
export async function stampWithinDeadline(ctx: Context, invoiceId: string): Promise<boolean> {
  const attempt = stampInvoice(ctx, invoiceId, 'interactive').catch((error: unknown) => {
    ctx.log.error({ err: error, invoiceId }, 'inline stamp failed');
  });
  inFlight.add(attempt);
  void attempt.finally(() => inFlight.delete(attempt));
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), ctx.services.config.KITA_STAMP_DEADLINE_MS);
  });
  const first = await Promise.race([attempt, deadline]);
  clearTimeout(timer);
  return first !== 'late';
}

/** Attempts still running, for the shutdown to wait for. */
export async function settleInlineStamps(): Promise<void> {
  await Promise.allSettled(inFlight);
}
