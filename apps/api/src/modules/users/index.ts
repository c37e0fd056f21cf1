export { assertAcceptable, hashCode, hashPassword, verifyPassword } from './password.ts';
export { SECURITY_EVENTS, inPerson, noteSecurity } from './security-log.ts';
export type { Device, SecurityEventType } from './security-log.ts';
export { signUp } from './sign-up.ts';
export { EmailTaken, PasswordTooWeak } from './users.errors.ts';
export { presentUser } from './users.presenter.ts';
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
