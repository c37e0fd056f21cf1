export { verifyPassword } from './password.ts';
export { signUp } from './sign-up.ts';
export { EmailTaken, PasswordTooWeak } from './users.errors.ts';
export { presentUser } from './users.presenter.ts';
export { findUserByEmail, findUserById, findUsersByIds } from './users.repository.ts';
export type { UserRow } from './users.repository.ts';
export { emailField, passwordField, signUpBody, userSchema } from './users.schemas.ts';
