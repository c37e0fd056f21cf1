import type { Agent, Dispatcher } from 'undici';

import { UrlRefused, readPublicUrl } from './public-url.ts';
import type { OutboundPolicy } from './public-url.ts';

export interface OutboundRequest {
  readonly method: 'POST' | 'GET';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** For everything up to the answer's status. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

export interface OutboundAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The first 64 kB, as UTF-8. */
  readonly body: string;
  /** Milliseconds until the status was there. */
  readonly ms: number;
}

/** Why there was no answer. */
export type OutboundFailureCode = 'refused' | 'dns' | 'connection' | 'tls' | 'timeout' | 'broken_answer' | 'stopped';

/** No answer came: what was asked may have been done or not. */
export class OutboundFailure extends Error {
  readonly code: OutboundFailureCode;
  readonly ms: number;

  constructor(code: OutboundFailureCode, ms: number, options?: ErrorOptions) {
    super(`outbound call failed: ${code}`, options);
    this.name = 'OutboundFailure';
    this.code = code;
    this.ms = ms;
  }
}

const USER_AGENT = 'Kita/1 (webhooks)';
const BODY_BYTES_MAX = 65_536;
/** The status is what counts; a body that drips is not waited for. */
const BODY_MS = 2000;

/** One call through the guarded agent. A redirect is an answer like any other. @throws OutboundFailure */
export async function callOut(
  agent: Agent,
  text: string,
  request: OutboundRequest,
  policy: OutboundPolicy,
): Promise<OutboundAnswer> {
  const start = performance.now();
  const elapsed = (): number => Math.round(performance.now() - start);
  const timeout = AbortSignal.timeout(request.timeoutMs);
  const signals = request.signal ? [request.signal, timeout] : [timeout];
  try {
    const url = readPublicUrl(text, policy);
    const response = await agent.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: request.method,
      headers: { 'user-agent': USER_AGENT, accept: '*/*', ...request.headers },
      body: request.body ?? null,
      headersTimeout: request.timeoutMs,
      bodyTimeout: BODY_MS,
      signal: AbortSignal.any(signals),
    });
    const ms = elapsed();
    return { status: response.statusCode, headers: singleHeaders(response), body: await firstBytes(response.body), ms };
  } catch (error) {
    throw new OutboundFailure(codeOf(error, timeout, request.signal), elapsed(), { cause: error });
  }
}

function singleHeaders({ headers }: Dispatcher.ResponseData): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
}

/** What there is of the body within its limits; the connection is given up when more would come. */
async function firstBytes(body: Dispatcher.ResponseData['body']): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  const timer = setTimeout(() => body.destroy(), BODY_MS);
  try {
    for await (const chunk of body) {
      const bytes = Buffer.from(chunk);
      chunks.push(bytes);
      length += bytes.length;
      if (length >= BODY_BYTES_MAX) break;
    }
  } catch {
    // Cut off or too slow: the answer is its status, and what was read of the body.
  } finally {
    clearTimeout(timer);
    body.destroy();
  }
  return Buffer.concat(chunks).subarray(0, BODY_BYTES_MAX).toString('utf8');
}

const CODES: ReadonlyArray<readonly [pattern: RegExp, code: OutboundFailureCode]> = [
  [/^(?:ENOTFOUND|EAI_|ENODATA|ESERVFAIL)/, 'dns'],
  [/TIMEOUT|ETIMEDOUT/, 'timeout'],
  [/^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_|UNABLE_TO|SELF_SIGNED|EPROTO)/, 'tls'],
  [/^(?:HPE_|UND_ERR_(?:HEADERS_OVERFLOW|INFO|RES))/, 'broken_answer'],
];

function codeOf(error: unknown, timeout: AbortSignal, stop?: AbortSignal): OutboundFailureCode {
  if (error instanceof UrlRefused) return 'refused';
  if (stop?.aborted) return 'stopped';
  if (timeout.aborted) return 'timeout';
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return CODES.find(([pattern]) => typeof code === 'string' && pattern.test(code))?.[1] ?? 'connection';
}
