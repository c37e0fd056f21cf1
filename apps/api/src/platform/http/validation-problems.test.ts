import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { amount, rfc } from '../wire/index.ts';
import { problemItems } from './validation-problems.ts';

/** What is said about a value, in Spanish unless asked otherwise. */
function said(schema: z.ZodType, value: unknown, language: 'es' | 'en' = 'es') {
  const result = z.safeParse(schema, value, { reportInput: true });
  return problemItems(result.error?.issues ?? []).map(({ pointer, code, message }) => [
    pointer,
    code,
    message[language],
  ]);
}

describe('a problem of shape', () => {
  it('says what the field wants, not how it is checked', () => {
    const body = z.strictObject({ rfc, total: amount });
    expect(said(body, { rfc: 'XAXX', total: '1,160.00' })).toEqual([
      [
        '/rfc',
        'invalid_format',
        'Revisa el RFC: 12 caracteres si es empresa, 13 si es persona, sin guiones ni espacios.',
      ],
      [
        '/total',
        'invalid_format',
        'Escribe el importe como texto, sin signo ni separadores y con hasta 6 decimales: "1160.00".',
      ],
    ]);
    expect(said(body, { rfc: 'EKU9003173C9', total: '1,160.00' }, 'en')).toEqual([
      [
        '/total',
        'invalid_format',
        'Write the amount as text, without sign or separators, up to 6 decimals: "1160.00".',
      ],
    ]);
  });

  it.each([
    [z.string().min(1), '', 'No puede quedar vacío.'],
    [z.string().max(3), 'cuatro', 'Usa hasta 3 caracteres.'],
    [z.string(), 12, 'Debe ser texto, entre comillas.'],
    [z.number().int().min(1), 0, 'Debe ser 1 o más.'],
    [z.array(z.string()).min(1), [], 'Incluye al menos 1 elemento.'],
    [z.enum(['PUE', 'PPD']), 'PAGADO', 'Usa uno de estos valores: PUE, PPD.'],
    [z.email(), 'nadie', 'No es un correo electrónico; escríbelo como persona@empresa.mx.'],
    [z.iso.datetime(), 'ayer', 'Escribe fecha y hora en UTC, como 2026-11-21T16:00:00Z.'],
  ])('says what to do about %#', (schema, value, message) => {
    expect(said(schema, value).map((item) => item[2])).toEqual([message]);
  });

  it('is "required" for whatever was left out', () => {
    const body = z.strictObject({ name: z.string(), kind: z.enum(['a', 'b']) });
    expect(said(body, {}).map(([pointer, code]) => [pointer, code])).toEqual([
      ['/name', 'required'],
      ['/kind', 'required'],
    ]);
  });

  it('names each unknown field', () => {
    expect(said(z.strictObject({}), { 'a/b': 1 })).toEqual([
      ['/a~1b', 'unknown_field', 'Este campo no existe; revisa su nombre.'],
    ]);
  });
});
