import type { SystemContext } from '../../platform/context/index.ts';
import { inPerson, verifyPassword } from '../users/index.ts';
import { plainRecoveryCode } from './recovery-code.ts';
import { openSeed } from './seed-vault.ts';
import { matchingStep } from './totp.ts';
import { acceptStep, claimTry, forgiveTries, unusedRecoveryCodes, useRecoveryCode } from './two-factor.repository.ts';

export type SecondFactor = 'totp' | 'recovery_code';

/**
 * Whether the code is the person's: six digits of the app, or a recovery code. Claim, check, record: the try counts as
 * wrong before the code is looked at, and a right code is used up by a compare-and-set, so neither guesses nor replays
 * gain anything by coming at the same time.
 */
export async function verifySecondFactor(
  ctx: SystemContext,
  personId: string,
  code: string,
): Promise<SecondFactor | undefined> {
  const factor = await inPerson(ctx.db, personId, (tx) => claimTry(tx, personId));
  if (!factor?.seedId) return undefined;
  const digits = code.replaceAll(/\s/g, '');
  if (/^\d{6}$/.test(digits)) {
    return (await verifyTotp(ctx, personId, factor.seedId, digits, factor.lastStep)) ? 'totp' : undefined;
  }
  return (await verifyRecoveryCode(ctx, personId, code)) ? 'recovery_code' : undefined;
}

async function verifyTotp(
  ctx: SystemContext,
  personId: string,
  seedId: string,
  code: string,
  lastStep: number,
): Promise<boolean> {
  const seed = await openSeed(ctx, personId, seedId);
  const step = matchingStep(seed, code, ctx.clock(), lastStep);
  seed.fill(0);
  return step !== undefined && (await inPerson(ctx.db, personId, (tx) => acceptStep(tx, personId, step)));
}

async function verifyRecoveryCode(ctx: SystemContext, personId: string, typed: string): Promise<boolean> {
  const plain = plainRecoveryCode(typed);
  if (plain === undefined) return false;
  const unused = await inPerson(ctx.db, personId, (tx) => unusedRecoveryCodes(tx, personId));
  for (const { id, codeHash } of unused) {
    if (!(await verifyPassword(codeHash, plain))) continue;
    return inPerson(ctx.db, personId, async (tx) => {
      const isUsed = await useRecoveryCode(tx, personId, id);
      if (isUsed) await forgiveTries(tx, personId);
      return isUsed;
    });
  }
  return false;
}
