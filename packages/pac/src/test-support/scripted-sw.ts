import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** One prepared answer: an envelope (or any JSON), or raw text. */
export interface ScriptedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string | Uint8Array;
}

/** What arrived. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** Answers by path, in order, the last one for ever: for shapes of answers, not for behaviour (the sandbox has that). */
export interface ScriptedSw {
  readonly url: string;
  readonly seen: readonly SeenRequest[];
  readonly on: (path: string, ...answers: readonly ScriptedAnswer[]) => void;
  readonly seenAt: (path: string) => readonly SeenRequest[];
  readonly close: () => Promise<void>;
}

export const STAMP = '/v4/cfdi33/stamp/v4';
export const LOGIN = '/v2/security/authenticate';
export const STORAGE = '/datawarehouse/v1/live/';

/** Starts the server; log-ins are granted with tokens `token-number-1`, `token-number-2`… until told otherwise. */
export async function scriptedSw(): Promise<ScriptedSw> {
  const seen: SeenRequest[] = [];
  const scripts = new Map<string, ScriptedAnswer[]>();
  let logins = 0;
  const answerOf = (path: string): ScriptedAnswer => {
    const key = [...scripts.keys()].find((known) => path === known || (known.endsWith('/') && path.startsWith(known)));
    const queue = key === undefined ? undefined : scripts.get(key);
    const next = queue === undefined || queue.length <= 1 ? queue?.[0] : queue.shift();
    if (next !== undefined) return next;
    if (path !== LOGIN) return { status: 404, text: 'no script' };
    logins += 1;
    return { json: { status: 'success', data: { token: `token-number-${logins}-abcdefghijklmnop` } } };
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      seen.push({ method, path, headers, body: Buffer.concat(chunks) });
      reply(response, answerOf(path));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    on: (path, ...answers) => {
      scripts.set(path, [...answers]);
    },
    seenAt: (path) => seen.filter((request) => request.path.startsWith(path)),
    close: () => stop(server),
  };
}

/** An error envelope. */
export function swError(
  message: string,
  messageDetail: string | null = null,
  data: unknown = null,
  status = 400,
): ScriptedAnswer {
  return { status, json: { status: 'error', message, messageDetail, data } };
}

/** A success envelope. */
export function swSuccess(data: unknown): ScriptedAnswer {
  return { json: { status: 'success', data } };
}

function reply(response: ServerResponse, answer: ScriptedAnswer): void {
  const type = answer.json === undefined ? 'text/html' : 'application/json; charset=utf-8';
  response.writeHead(answer.status ?? 200, { 'content-type': type, ...answer.headers });
  response.end(answer.json === undefined ? answer.text : JSON.stringify(answer.json));
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
}
