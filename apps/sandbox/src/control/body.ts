import { z } from 'zod';
import { Problem } from '../http/problem.ts';

/** Parses a body or query strictly; every violation comes back at once, with a JSON pointer. */
export function parsed<T extends z.ZodType>(schema: T, value: unknown): z.infer<T> {
  const result = schema.safeParse(value ?? {});
  if (result.success) return result.data;
  const errors = result.error.issues.map(({ path, message }) => ({ pointer: `/${path.join('/')}`, message }));
  throw new Problem(422, 'invalid_request', 'La petición no cumple el formato documentado en /sandbox.', errors);
}

export const rfcText = z.string().regex(/^[A-Z&Ñ]{3,4}\d{6}[A-Z0-9]{2}[0-9A]$/, 'no tiene la forma de un RFC');

export const base64Text = z.base64();
