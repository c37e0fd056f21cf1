import type { ApiHarness } from '../../src/test-support/api-harness.ts';
import { expectStatus } from '../../src/test-support/company.ts';
import type { Company } from '../../src/test-support/company.ts';
import type { ContractOperation } from '../support/contract.ts';

/** Who stands behind a request, and what becomes of them. */
export type Part =
  /** Does the ordinary work. */
  | 'main'
  /** Its company may become unable to issue. */
  | 'spare'
  /** Its session ends with the request, and another takes its place. */
  | 'leaving'
  /** The person or company can do nothing more afterwards, and another takes its place. */
  | 'victim';

/** Operations that could leave a company unable to issue. */
const DAMAGING = /^\/v1\/(?:tenant|pac-accounts?|certificates)(?:\/|$)/;
/** Operations after which a person or company can do nothing more. */
const ENDING =
  /^\/v1\/(?:user\/(?:erasure|password|two-factor|email)|sessions$|membership|members\/|ownership|tenant\/(?:clos|suspen|demo))/;
/** Operations that end the session they come with; a proof of the person changes its token. */
const LEAVING: ReadonlySet<string> = new Set(['endSession', 'stepUp']);

/** The part that plays in an operation. */
export function partIn({ operationId, method, path }: ContractOperation): Part {
  if (LEAVING.has(operationId)) return 'leaving';
  if (method !== 'GET' && ENDING.test(path) && operationId !== 'signIn') return 'victim';
  return DAMAGING.test(path) ? 'spare' : 'main';
}

export interface Identity {
  readonly company: Company;
  readonly cookie: string;
  readonly bearer: string;
}

export async function identityOf(api: ApiHarness, given?: Company): Promise<Identity> {
  const company = given ?? (await api.company());
  const { email, password } = company;
  const token = await api.app.inject({ method: 'POST', url: '/v1/tokens', payload: { email, password } });
  return { company, cookie: company.cookie, bearer: token.json<{ access_token: string }>().access_token };
}

/** The same identity, proven again: what asks for a recent proof goes on being reached however long the run is. */
export async function provenAgain(api: ApiHarness, identity: Identity): Promise<Identity> {
  const { email, password } = identity.company;
  const signedIn = await api.app.inject({ method: 'POST', url: '/v1/sessions', payload: { email, password } });
  const cookie = String(expectStatus(signedIn, 201).headers['set-cookie']).split(';')[0] ?? '';
  return { ...(await identityOf(api, identity.company)), cookie };
}
