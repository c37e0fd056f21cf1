import { z } from 'zod';

import type { Contract, ContractOperation, ContractResponse } from '../support/contract.ts';
import { deviations } from '../support/deviations.ts';
import type { WireAnswer } from './send-request.ts';

const problemSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.string(),
  instance: z.string(),
  errors: z
    .array(z.object({ pointer: z.string(), code: z.string(), sat: z.string().optional(), message: z.string().min(1) }))
    .optional(),
});

/** Codes of requests that reached no operation: their address was unreadable or belongs to none. */
const OUTSIDE_OPERATIONS = ['route_not_found', 'malformed_request'];

/**
 * What is wrong with an answer, or `undefined`. A server error is always wrong, so is a status the contract hides, and a
 * field it does not declare.
 */
export function judge(contract: Contract, operation: ContractOperation, answer: WireAnswer): string | undefined {
  if (answer.status >= 500) return `answered ${answer.status}`;
  const documented = operation.responses.get(answer.status);
  if (!documented) return `answered ${answer.status}, which the contract does not document`;
  return answer.status >= 400 ? judgeProblem(documented.codes, answer) : judgeSuccess(contract, documented, answer);
}

function judgeProblem(codes: readonly string[], answer: WireAnswer): string | undefined {
  if (!answer.contentType.startsWith('application/problem+json'))
    return `refused with content type "${answer.contentType}"`;
  const problem = problemSchema.safeParse(parsed(answer.body));
  if (!problem.success) return 'refused with a body that is no problem document';
  const { code, status } = problem.data;
  if (status !== answer.status) return `the problem says ${status}, the answer ${answer.status}`;
  return [...codes, ...OUTSIDE_OPERATIONS].includes(code) ? undefined : `refused with undocumented code ${code}`;
}

function judgeSuccess(contract: Contract, documented: ContractResponse, answer: WireAnswer): string | undefined {
  const { contentTypes, schema } = documented;
  if (answer.status === 204) return answer.body === '' ? undefined : 'answered 204 with a body';
  const [type = ''] = answer.contentType.split(';');
  if (!contentTypes.includes(type)) return `answered content type "${answer.contentType}"`;
  if (type !== 'application/json') return undefined;
  const json = parsed(answer.body);
  if (json === undefined) return 'answered JSON that cannot be read';
  const [first] = schema ? deviations(contract, schema, json) : [];
  return first && `answered what the contract does not say: ${first}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
