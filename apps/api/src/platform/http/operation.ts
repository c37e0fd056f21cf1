import type { Readable } from 'node:stream';

import type { z } from 'zod';

import type { Permission } from '../auth/index.ts';
import type { Context, SystemContext } from '../context/index.ts';
import type { Tx } from '../db/index.ts';
import type { ErrorFactory } from '../errors/index.ts';
import type { UserPrincipal } from '../auth/index.ts';
import type { RateClass } from '../ratelimit/index.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A file with its own content type: bytes, or a stream of so many. */
export type FileAnswer = { readonly contentType: string; readonly name: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly stream: Readable; readonly size: number }
);

/** How an operation answers: JSON, nothing, or a file. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  /** Bytes to send as they are, with their own content type, instead of JSON. */
  readonly file?: FileAnswer;
}

/** What a verb does with the request's Idempotency-Key, inside the transaction of its own writes. */
export interface IdempotencyHandle {
  /** Records the finished answer. A replay repeats status and body. */
  completeWithAnswer(tx: Tx, answer: { status: number; body: unknown }): Promise<void>;
  /** Records which resource the request made. A replay shows its present state. */
  completeWithResource(tx: Tx, resource: { type: string; id: string }): Promise<void>;
}

export interface OperationInput<P, Q, B> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** Preferred language of texts made by the operation. */
  readonly language: 'es' | 'en';
  readonly ip: string;
  readonly userAgent: string;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  /** Present when the operation takes an Idempotency-Key and the caller sent one. */
  readonly idempotency?: IdempotencyHandle;
}

interface Documentation {
  readonly method: Method;
  /** OpenAPI style path: `/v1/invoices/{id}`. */
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tag: string;
  readonly rate: RateClass;
  /** Required on POST with fiscal, money or stock effect; optional elsewhere; never on GET. */
  readonly idempotency: 'required' | 'optional' | 'none';
  /**
   * Dangerous: a person must have proven who they are within the last five minutes (`POST /v1/user/step-up`), or is
   * answered `step_up_required`. API keys are not asked: they are made under the same condition.
   */
  readonly stepUp?: true;
  /** Works also while the company is suspended or closed; reading always does. */
  readonly whileStopped?: true;
  /** Of a person's own operations: works also while an operator sees the company as this person. */
  readonly whileImpersonating?: true;
  /** Errors this operation may answer besides the common ones. */
  readonly errors: readonly ErrorFactory[];
  /** JSON answers by status; `null` for an answer without body. */
  readonly responses: Readonly<Record<number, z.ZodType | null>>;
  /** Content types of a file answer (status 200), instead of JSON. */
  readonly files?: readonly string[];
  /** Bytes accepted in the body, when more than the default 1 MB. */
  readonly bodyLimit?: number;
}

export type SchemaOf<T> = z.ZodType<T> | undefined;

export interface TenantOperation<P = unknown, Q = unknown, B = unknown> extends Documentation {
  readonly access: 'tenant';
  readonly permission: Permission;
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
  readonly handler: (ctx: Context, input: OperationInput<P, Q, B>) => Promise<Answer>;
  /**
   * For operations that complete their Idempotency-Key with a resource: shows the resource as it is now. Without it the
   * HTTP layer stores the handler's answer itself, after the handler's own transaction.
   */
  readonly replay?: (ctx: Context, resourceId: string) => Promise<Answer>;
}

export interface UserOperation<P = unknown, Q = unknown, B = unknown> extends Documentation {
  readonly access: 'user';
  readonly permission: 'signed_in';
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
  readonly handler: (
    ctx: SystemContext & { readonly user: UserPrincipal },
    input: OperationInput<P, Q, B>,
  ) => Promise<Answer>;
}

export interface OperatorOperation<P = unknown, Q = unknown, B = unknown> extends Documentation {
  readonly access: 'operator';
  readonly permission: 'operator';
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
  readonly handler: UserOperation<P, Q, B>['handler'];
}

export interface PublicOperation<P = unknown, Q = unknown, B = unknown> extends Documentation {
  readonly access: 'public';
  readonly permission: 'public';
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
  readonly handler: (ctx: SystemContext, input: OperationInput<P, Q, B>) => Promise<Answer>;
}

/** An operation whose input types were checked when it was defined. */
export type Operation = TenantOperation | UserOperation | OperatorOperation | PublicOperation;

/** Declares an operation that acts in a tenant. The routes file lists them; handlers are one line that calls a verb. */
export function tenantOperation<P, Q, B>(operation: Omit<TenantOperation<P, Q, B>, 'access'>): Operation {
  return eraseInput({ ...operation, access: 'tenant' });
}

/** Declares an operation of a signed-in person outside any tenant. */
export function userOperation<P, Q, B>(operation: Omit<UserOperation<P, Q, B>, 'access' | 'permission'>): Operation {
  return eraseInput({ ...operation, access: 'user', permission: 'signed_in' });
}

/** Declares an operation of whoever runs the installation: by a session with a second factor, never by a key or a token. */
export function operatorOperation<P, Q, B>(
  operation: Omit<OperatorOperation<P, Q, B>, 'access' | 'permission'>,
): Operation {
  return eraseInput({ ...operation, access: 'operator', permission: 'operator' });
}

/** Declares an operation that anyone may call. */
export function publicOperation<P, Q, B>(
  operation: Omit<PublicOperation<P, Q, B>, 'access' | 'permission'>,
): Operation {
  return eraseInput({ ...operation, access: 'public', permission: 'public' });
}

/**
 * Forgets the input types so that operations of all shapes fit one list. Safe because the HTTP layer hands a handler
 * only what the same operation's schemas parsed.
 */
function eraseInput<P, Q, B>(
  operation: TenantOperation<P, Q, B> | UserOperation<P, Q, B> | OperatorOperation<P, Q, B> | PublicOperation<P, Q, B>,
): Operation {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return operation as unknown as Operation;
}
