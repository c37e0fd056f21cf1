import type { UserPrincipal } from '../../platform/auth/index.ts';
import type { SystemContext } from '../../platform/context/index.ts';
import { RateLimited } from '../../platform/errors/index.ts';
import { parsePhone } from '../../platform/whatsapp/index.ts';
import { PHONE_CODE_MINUTES, WhatsAppOff, sendWhatsApp } from '../notifications/index.ts';
import { readUser } from '../sessions/index.ts';
import { hasVerifiedPhone, inPerson, insertPhoneCode, noteSecurity, tryPhoneCode, updateUser } from '../users/index.ts';
import type { Device, UserRow } from '../users/index.ts';
import { PhoneAlreadyVerified, PhoneCodeEnded, PhoneCodeWrong, PhoneMissing } from './account.errors.ts';

type PersonContext = SystemContext & { readonly user: UserPrincipal };

const CODES_PER_HOUR = { perSecond: 3 / 3600, burst: 3 };

/**
 * Sends a code by WhatsApp to the telephone of the profile. Whoever asks for it agrees to receive it.
 * @throws `phone_missing`, `phone_already_verified`, `whatsapp_off`, `rate_limited` after three in an hour, by person and by
 * telephone, so that nobody is pestered from many accounts
 */
export async function requestPhoneVerification(ctx: PersonContext): Promise<UserRow> {
  const user = await readUser(ctx);
  const phone = user.phone === null ? undefined : parsePhone(user.phone);
  if (phone === undefined) throw PhoneMissing();
  if (hasVerifiedPhone(user)) throw PhoneAlreadyVerified();
  if (!ctx.services.whatsapp.main) throw WhatsAppOff();
  for (const name of [`phone-code:${user.id}`, `phone-code:${phone}`]) {
    const decision = await ctx.services.rateLimiter.take(name, CODES_PER_HOUR);
    if (!decision.allowed) throw RateLimited({ headers: { 'retry-after': String(decision.resetSeconds) } });
  }
  await inPerson(ctx.db, user.id, async (tx) => {
    const secret = ctx.services.config.KITA_SESSION_SECRET;
    const code = await insertPhoneCode(tx, secret, { userId: user.id, phone, minutes: PHONE_CODE_MINUTES });
    await sendWhatsApp(tx, ctx, {
      template: 'phone_code',
      to: { phone, name: user.name },
      language: user.language,
      data: { code },
    });
  });
  return user;
}

/**
 * Notes that the person has the telephone the code was sent to. A telephone that changed meanwhile is not proven by it.
 * @throws `phone_code_wrong`, `phone_code_ended` when it ran out, was used, or was tried five times
 */
export async function confirmPhone(ctx: PersonContext, code: string, from: Device): Promise<UserRow> {
  const { userId } = ctx.user;
  const secret = ctx.services.config.KITA_SESSION_SECRET;
  // A transaction of its own: a wrong try must stay counted.
  const tried = await inPerson(ctx.db, userId, (tx) => tryPhoneCode(tx, secret, userId, code));
  if (!tried) throw PhoneCodeEnded();
  if (!tried.isRight) throw PhoneCodeWrong();
  return inPerson(ctx.db, userId, async (tx) => {
    await noteSecurity(tx, ctx, userId, 'user.phone_verified', from);
    return updateUser(tx, userId, { verifiedPhone: tried.phone, phoneVerifiedAt: ctx.clock() });
  });
}
