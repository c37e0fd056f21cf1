import createClient from 'openapi-fetch';
import type { Client } from 'openapi-fetch';

import { problemFrom } from '../errors.ts';
import type { paths } from '../generated/schema.ts';
import type { KeyedOptions, RequestOptions } from '../types.ts';
import { retryingFetch } from './retrying-fetch.ts';
import type { Fetch, Pacing } from './retrying-fetch.ts';

export interface ConnectionOptions extends Pacing {
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly headers: Readonly<Record<string, string>>;
}

/** What resources call the API with. */
export interface Connection {
  readonly api: Client<paths>;
  readonly wait: Pacing['wait'];
}

export function openConnection({ baseUrl, fetch, headers, ...pacing }: ConnectionOptions): Connection {
  const api = createClient<paths>({
    baseUrl,
    headers,
    fetch: retryingFetch(fetch, pacing),
    querySerializer: { array: { style: 'form', explode: true } },
  });
  return { api, wait: pacing.wait };
}

/** Init members of a request that only reads. */
export function plain(options: RequestOptions | undefined): { signal?: AbortSignal } {
  return options?.signal ? { signal: options.signal } : {};
}

/** The Idempotency-Key of a request that does something: the caller's, or a new one. */
export function keyOf(options: KeyedOptions | undefined): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': options?.idempotencyKey ?? crypto.randomUUID() };
}

interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** The body of a success. @throws KitaProblem */
export async function bodyOf<A extends Answer>(
  call: Promise<A>,
  key?: { readonly 'Idempotency-Key': string },
): Promise<NonNullable<A['data']>> {
  const { data, error, response }: Answer & Pick<A, 'data'> = await call;
  if (response.ok && data !== undefined && data !== null) return data;
  throw problemFrom(response, error, key?.['Idempotency-Key']);
}

/** Waits for a success without a body. @throws KitaProblem */
export async function done(call: Promise<Answer>): Promise<void> {
  const { response, error } = await call;
  if (!response.ok) throw problemFrom(response, error, undefined);
}

/** Bytes of a file. @throws KitaProblem */
export async function bytesOf(call: Promise<Answer & { readonly data?: ArrayBuffer }>): Promise<Uint8Array> {
  return new Uint8Array(await bodyOf(call));
}
