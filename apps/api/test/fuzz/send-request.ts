import http from 'node:http';

import type { WireRequest } from './write-request.ts';

export interface WireAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

const ANSWER_WITHIN_MS = 30_000;

/** Sends over a real connection. An answer that does not come, or a connection cut without one, is an error. */
export function sendRequest(agent: http.Agent, baseUrl: string, request: WireRequest): Promise<WireAnswer> {
  const { hostname, port } = new URL(baseUrl);
  return new Promise((resolve, reject) => {
    const call = http.request(
      {
        agent,
        hostname,
        port,
        method: request.method,
        path: request.target,
        headers: { ...request.headers, ...(request.body && { 'content-length': request.body.length }) },
        timeout: ANSWER_WITHIN_MS,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            contentType: response.headers['content-type'] ?? '',
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    call.on('timeout', () => call.destroy(new Error(`no answer within ${ANSWER_WITHIN_MS} ms`)));
    call.on('error', reject);
    call.end(request.body);
  });
}
