import { z } from 'zod';

import type { KitaError } from '../errors/index.ts';

/** RFC 9457 problem document. Loose on purpose: an occurrence may add members of its own. */
export const problemSchema = z
  .looseObject({
    type: z.string().describe('Address of the page that explains the code.'),
    title: z.string(),
    status: z.number().int(),
    code: z.string().describe('Stable code; never changes with the language.'),
    detail: z.string().describe('What happened and what to do, in Spanish or by Accept-Language in English.'),
    instance: z.string().describe('Identifier of this request; quote it to support.'),
    errors: z
      .array(
        z.object({
          pointer: z.string().describe('JSON pointer into the request body, or the name of the parameter.'),
          code: z.string(),
          sat: z.string().optional().describe('SAT code of the rule, such as CFDI40119.'),
          message: z.string(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Problem' })
  .describe('What went wrong and what to do about it.');

export type Problem = z.infer<typeof problemSchema>;

export const PROBLEM_CONTENT_TYPE = 'application/problem+json; charset=utf-8';

/** Makes the document for one failure in one language. */
export function problemOf(error: KitaError, language: 'es' | 'en', requestId: string): Problem {
  const { definition, occurrence } = error;
  return {
    type: `/docs/errors/${definition.code}`,
    title: definition.title[language],
    status: definition.status,
    code: definition.code,
    detail: (occurrence.detail ?? definition.detail)[language],
    instance: requestId,
    ...(occurrence.items && {
      errors: occurrence.items.map((item) => ({
        pointer: item.pointer,
        code: item.code,
        ...(item.sat !== undefined && { sat: item.sat }),
        message: item.message[language],
      })),
    }),
    ...occurrence.extensions,
  };
}
