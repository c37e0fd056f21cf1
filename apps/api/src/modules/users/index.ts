export { assertAcceptable, hashCode, hashPassword, verifyPassword } from './password.ts';
export { inPerson, noteSecurity } from './security-log.ts';
export type { Device, SecurityEventType } from './security-log.ts';
export { signUp } from './sign-up.ts';
export { EmailTaken, PasswordTooWeak } from './users.errors.ts';
export { presentUser } from './users.presenter.ts';
export { findUserByEmail, findUserById, findUsersByIds, normalizeEmail, updateUser } from './users.repository.ts';
export type { UserRow } from './users.repository.ts';
export { emailField, passwordField, signUpBody, updateUserBody, userSchema } from './users.schemas.ts';
