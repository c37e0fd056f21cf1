import type { Tx } from '../../platform/db/index.ts';
import { eraseRecipient } from '../notifications/index.ts';
import { parsePhone } from '../../platform/whatsapp/index.ts';
import { eraseLinks } from './account-links.repository.ts';
import { erasePhoneCodes } from './phone-codes.repository.ts';
import { emailColumns, findUserById, updateUser } from './users.repository.ts';

/**
 * Takes everything that tells who a person was out of their row. The row stays, because documents and the audit log refer
 * to it; nobody can sign in with it, and the address is free for a new account.
 */
export async function eraseUser(tx: Tx, id: string): Promise<void> {
  const before = await findUserById(tx, id);
  const telephones = [before?.verifiedPhone, before?.phone && parsePhone(before.phone)].filter(
    (one) => typeof one === 'string',
  );
  await eraseRecipient(tx, [...(before ? [before.emailDisplay] : []), ...telephones, ...(await eraseLinks(tx, id))]);
  await erasePhoneCodes(tx, id);
  await updateUser(tx, id, {
    ...emailColumns(`erased-${id}@kita.invalid`),
    name: 'Cuenta borrada',
    phone: null,
    verifiedPhone: null,
    phoneVerifiedAt: null,
    pendingEmail: null,
    emailVerifiedAt: null,
    passwordHash: null,
    twoFactorAt: null,
  });
}
