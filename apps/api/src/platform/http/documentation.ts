import { z } from 'zod';

import type { ErrorFactory } from '../errors/index.ts';
import {
  AddressNotAllowed,
  CursorInvalid,
  ImpersonationEnded,
  ImpersonationReadOnly,
  InternalError,
  MalformedRequest,
  NotFound,
  PayloadTooLarge,
  PermissionDenied,
  RateLimited,
  ServiceUnavailable,
  StepUpRequired,
  TenantClosed,
  TenantRequired,
  TenantSuspended,
  TwoFactorRequired,
  Unauthenticated,
  UnsupportedMediaType,
  ValidationFailed,
} from '../errors/index.ts';
import {
  IdempotencyInProgress,
  IdempotencyKeyInvalid,
  IdempotencyKeyMissing,
  IdempotencyKeyReused,
} from '../idempotency/index.ts';
import { ApiVersionUnknown } from './api-version-errors.ts';
import type { Operation } from './operation.ts';

/** Errors every operation of this kind may answer; modules list only their own. */
export function possibleErrors(operation: Operation): readonly ErrorFactory[] {
  const errors: ErrorFactory[] = [InternalError, ServiceUnavailable, RateLimited, MalformedRequest, ApiVersionUnknown];
  // Also without parameters: text that cannot be stored is refused wherever it stands.
  errors.push(ValidationFailed);
  // A body nobody asked for is read, and refused when it cannot be.
  if (operation.method !== 'GET') errors.push(PayloadTooLarge, UnsupportedMediaType);
  if (operation.access !== 'public') errors.push(Unauthenticated, PermissionDenied);
  if (operation.access === 'tenant') errors.push(TenantRequired, TwoFactorRequired);
  if (operation.access === 'tenant') errors.push(AddressNotAllowed, ImpersonationEnded);
  if (operation.access === 'operator') errors.push(TwoFactorRequired);
  const isClosedToVisits = operation.access === 'user' ? !operation.whileImpersonating : operation.method !== 'GET';
  if (isClosedToVisits && (operation.access === 'user' || operation.access === 'tenant'))
    errors.push(ImpersonationReadOnly);
  if (operation.access === 'user' && isClosedToVisits) errors.push(ImpersonationEnded);
  if (operation.stepUp) errors.push(StepUpRequired);
  if (operation.access === 'tenant' && operation.method !== 'GET' && !operation.whileStopped)
    errors.push(TenantSuspended, TenantClosed);
  if (operation.path.includes('{')) errors.push(NotFound);
  if (operation.query instanceof z.ZodObject && 'cursor' in operation.query.shape) errors.push(CursorInvalid);
  if (operation.idempotency !== 'none') errors.push(IdempotencyKeyInvalid, IdempotencyKeyReused, IdempotencyInProgress);
  if (operation.idempotency === 'required') errors.push(IdempotencyKeyMissing);
  return [...errors, ...operation.errors];
}

/** Answers of success. The problems an operation may answer join them in the contract (`finish-contract.ts`). */
export function documentedResponses(operation: Operation): Record<string, unknown> {
  const responses: Record<string, unknown> = {};
  for (const [status, schema] of Object.entries(operation.responses)) {
    responses[status] = schema ?? z.null().describe('Done; no body.');
  }
  if (operation.files) {
    responses['200'] = {
      description: 'The file.',
      content: Object.fromEntries(
        operation.files.map((type) => [type, { schema: z.string().meta({ format: 'binary' }) }]),
      ),
    };
  }
  return responses;
}

/** Which credentials the operation takes, in OpenAPI's words. */
export function securityOf(operation: Operation): ReadonlyArray<Record<string, string[]>> {
  if (operation.access === 'public') return [];
  if (operation.access === 'operator') return [{ session: [] }];
  if (operation.access === 'user') return [{ session: [] }, { bearer: [] }];
  return [{ apiKey: [] }, { session: [] }, { bearer: [] }];
}
