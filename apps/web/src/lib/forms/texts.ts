import * as z from 'zod/mini';

/** Texts of forms; messages are keys of `common.errors`. */
export const requiredText = (max = 300) =>
  z.string().check(z.trim(), z.minLength(1, 'required'), z.maxLength(max, 'tooLong'));

export const emailText = z.string().check(z.trim(), z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'email'));

export const optionalEmail = z.string().check(z.trim(), z.regex(/^$|^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'email'));

export const postalCodeText = z.string().check(z.trim(), z.regex(/^\d{5}$/, 'postalCode'));

export const amountText = z.string().check(z.trim(), z.regex(/^\$?[\d,]{1,15}(\.\d{1,6})?$/, 'amount'));

export const newPasswordText = z.string().check(z.minLength(8, 'passwordShort'), z.maxLength(128, 'tooLong'));
