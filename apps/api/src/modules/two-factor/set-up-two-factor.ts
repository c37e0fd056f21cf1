import { randomBytes } from 'node:crypto';

import type { SystemContext } from '../../platform/context/index.ts';
import { sealEnvelope } from '../../platform/crypto/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { newUuid } from '../../platform/ids/index.ts';
import { inPerson, updateUser } from '../users/index.ts';
import type { UserRow } from '../users/index.ts';
import { newRecoveryCodes } from './recovery-code.ts';
import { openSeed, seedEnvelopeContext } from './seed-vault.ts';
import { base32, matchingStep, otpauthUrl } from './totp.ts';
import { TwoFactorCodeWrong, TwoFactorNotStarted, TwoFactorRequiredForOperators } from './two-factor.errors.ts';
import {
  claimTry,
  confirmSeed,
  countRecoveryCodes,
  deleteTwoFactor,
  findTwoFactor,
  insertPendingSeed,
  replaceRecoveryCodes,
} from './two-factor.repository.ts';

/** RFC 4226 section 4 recommends 160 bits. */
const SEED_BYTES = 20;
const ISSUER = 'Kita';

/** Work of the caller in the transaction of a change: log, session, mail. */
export type Alongside<T> = (tx: Tx) => Promise<T>;

/** Makes a seed that waits to be confirmed by a code; an earlier one stays in force until then. Shown once. */
export async function startTwoFactor(ctx: SystemContext, user: UserRow): Promise<{ secret: string; url: string }> {
  const seed = randomBytes(SEED_BYTES);
  const seedId = newUuid();
  const envelope = await sealEnvelope(ctx.services.keys, seedEnvelopeContext(user.id, seedId), seed);
  const secret = base32(seed);
  seed.fill(0);
  await inPerson(ctx.db, user.id, (tx) => insertPendingSeed(tx, user.id, seedId, envelope));
  return { secret, url: otpauthUrl(ISSUER, user.emailDisplay, secret) };
}

/**
 * Turns the second factor on with the first code of the waiting seed, and answers the recovery codes, shown once.
 * @throws `two_factor_not_started`, `two_factor_code_wrong`
 */
export async function confirmTwoFactor<T>(
  ctx: SystemContext,
  personId: string,
  code: string,
  alongside: Alongside<T>,
): Promise<{ codes: readonly string[]; alongside: T }> {
  const known = await inPerson(ctx.db, personId, (tx) => findTwoFactor(tx, personId));
  if (!known?.pendingSeedId) throw TwoFactorNotStarted();
  const factor = await inPerson(ctx.db, personId, (tx) => claimTry(tx, personId));
  const step = factor?.pendingSeedId ? await stepOfPending(ctx, personId, factor.pendingSeedId, code) : undefined;
  if (!factor?.pendingSeedId || step === undefined) throw TwoFactorCodeWrong();
  const { codes, hashes } = await newRecoveryCodes();
  const seedId = factor.pendingSeedId;
  const done = await inPerson(ctx.db, personId, async (tx) => {
    if (!(await confirmSeed(tx, personId, seedId, step))) throw TwoFactorNotStarted();
    await replaceRecoveryCodes(tx, personId, hashes);
    await updateUser(tx, personId, { twoFactorAt: ctx.clock() });
    return alongside(tx);
  });
  return { codes, alongside: done };
}

async function stepOfPending(
  ctx: SystemContext,
  personId: string,
  seedId: string,
  code: string,
): Promise<number | undefined> {
  const seed = await openSeed(ctx, personId, seedId);
  const step = matchingStep(seed, code.replaceAll(/\s/g, ''), ctx.clock(), 0);
  seed.fill(0);
  return step;
}

/** Turns the second factor off. @throws `two_factor_is_mandatory` for operators */
export async function disableTwoFactor<T>(ctx: SystemContext, user: UserRow, alongside: Alongside<T>): Promise<T> {
  if (user.isOperator) throw TwoFactorRequiredForOperators();
  return inPerson(ctx.db, user.id, async (tx) => {
    await deleteTwoFactor(tx, user.id);
    await updateUser(tx, user.id, { twoFactorAt: null });
    return alongside(tx);
  });
}

/** New recovery codes in the place of all earlier ones. @throws `two_factor_not_started` while it is off */
export async function renewRecoveryCodes(
  ctx: SystemContext,
  user: UserRow,
  alongside: Alongside<void>,
): Promise<readonly string[]> {
  if (user.twoFactorAt === null) throw TwoFactorNotStarted();
  const { codes, hashes } = await newRecoveryCodes();
  await inPerson(ctx.db, user.id, async (tx) => {
    await replaceRecoveryCodes(tx, user.id, hashes);
    await alongside(tx);
  });
  return codes;
}

/** Recovery codes the person has left. */
export function recoveryCodesLeft(ctx: SystemContext, personId: string): Promise<number> {
  return inPerson(ctx.db, personId, (tx) => countRecoveryCodes(tx, personId));
}
