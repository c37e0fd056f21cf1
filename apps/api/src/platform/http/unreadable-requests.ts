import { randomBytes } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';

import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

import { HeadersTooLarge, MalformedRequest, RequestTimedOut, RouteNotFound } from '../errors/index.ts';
import type { KitaError } from '../errors/index.ts';
import { sendProblem } from './error-handler.ts';
import { PROBLEM_CONTENT_TYPE, problemOf } from './problem.ts';

/** Name of a request, shown to its caller and written to the log. */
export function newRequestId(): string {
  return `req_${randomBytes(12).toString('base64url')}`;
}

/** What every answer carries; these never reach the hooks that add it to the others. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
} as const;

/** Answers an address no route can read: broken percent-encoding, or a segment longer than any id. */
export function answerUnreadableAddress(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const problem =
    error.code === 'FST_ERR_MAX_PARAM_LENGTH'
      ? RouteNotFound({ cause: error })
      : MalformedRequest({
          cause: error,
          detail: {
            es: 'La dirección tiene caracteres mal codificados; codifica cada parte con percent-encoding en UTF-8.',
            en: 'The address has badly encoded characters; percent-encode each part in UTF-8.',
          },
        });
  void sendProblem(problem, request, reply.headers({ ...HEADERS, 'request-id': request.id }));
}

/**
 * Answers bytes that are no HTTP request, or come too slowly, and closes the connection. They may hold anything, so
 * nothing of them is repeated or logged.
 */
export function answerUnreadableBytes(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const id = newRequestId();
  const problem = problemOf(problemOfParser(error.code), 'es', id);
  const body = JSON.stringify(problem);
  const headers = {
    ...HEADERS,
    connection: 'close',
    'content-length': String(Buffer.byteLength(body)),
    'content-type': PROBLEM_CONTENT_TYPE,
    'request-id': id,
  };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\n${head.join('')}\r\n${body}`);
}

function problemOfParser(code: string | undefined): KitaError {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return RequestTimedOut();
  if (code === 'HPE_HEADER_OVERFLOW') return HeadersTooLarge();
  return MalformedRequest();
}
