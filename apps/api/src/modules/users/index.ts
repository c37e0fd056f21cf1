export { LINK_HOURS, endLinks, findLink, insertLink, useLink } from './account-links.repository.ts';
export type { LinkKind, LinkRow } from './account-links.repository.ts';
export { eraseUser } from './erase-user.ts';
export { assertAcceptable, hashCode, hashPassword, verifyPassword } from './password.ts';
export { deviceName } from './device-name.ts';
export { inPerson, noteSecurity } from './security-log.ts';
export type { Device, SecurityEventType } from './security-log.ts';
export { mailSecurityNotice } from './security-notice.ts';
export { makeUser, signUp } from './sign-up.ts';
export { EmailTaken, PasswordTooWeak } from './users.errors.ts';
export { insertPhoneCode, tryPhoneCode } from './phone-codes.repository.ts';
export { hasVerifiedPhone, presentUser } from './users.presenter.ts';
export {
  emailColumns,
  findUserByEmail,
  findUserById,
  findUsersByIds,
  lockUser,
  normalizeEmail,
  updateUser,
} from './users.repository.ts';
export type { UserRow } from './users.repository.ts';
export { emailField, passwordField, signUpBody, turnstileField, updateUserBody, userSchema } from './users.schemas.ts';
