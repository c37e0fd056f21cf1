import type { JobContext } from '../../platform/jobs/index.ts';
import { updateClaimed } from './exports.repository.ts';
import type { ExportRow } from './exports.repository.ts';

/** Between two writes of the counts: a person watches them, nothing depends on them. */
const TELL_EVERY_MS = 500;

/** Counts of a run, and whether it is still the one that may write. */
export interface Progress {
  /** One more in the file, or passed over. Answers false when the run must stop: another has taken over. */
  next(isSkipped?: boolean): Promise<boolean>;
  counts(): { readonly done: number; readonly skipped: number };
}

export function trackProgress(ctx: JobContext, claimed: ExportRow): Progress {
  let [done, skipped] = [0, 0];
  let toldAt = performance.now();
  return {
    async next(isSkipped = false) {
      done += 1;
      if (isSkipped) skipped += 1;
      if (performance.now() - toldAt < TELL_EVERY_MS) return true;
      ctx.job.signal.throwIfAborted();
      toldAt = performance.now();
      const row = await ctx.db.withTenant(ctx.tenantId, (tx) => updateClaimed(tx, claimed, { done, skipped }));
      return row !== undefined;
    },
    counts: () => ({ done, skipped }),
  };
}
