import type { FastifyReply, FastifyRequest } from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from './voice.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Aborted when the sandbox begins to close: nothing may wait on. */
    readonly closing: AbortSignal;
  }
}

/** Sends the answer as it is. */
export async function send(reply: FastifyReply, answer: Answer): Promise<void> {
  await reply
    .code(answer.status)
    .headers({ ...answer.headers })
    .type(answer.contentType ?? 'application/json; charset=utf-8')
    .send(serialize(answer));
}

/** Ends the connection with RST: the client sees ECONNRESET. */
export function reset(reply: FastifyReply): 'taken' {
  reply.hijack();
  reply.raw.socket?.resetAndDestroy();
  return 'taken';
}

/** Never answers; the connection stays open until the client leaves or the sandbox closes. */
export function stay(reply: FastifyReply): 'taken' {
  reply.hijack();
  return 'taken';
}

/** Status line, headers with the full length, half of the body, and then the connection is closed. */
export function cutBody(reply: FastifyReply, answer: Answer): 'taken' {
  const body = Buffer.from(serialize(answer));
  reply.hijack();
  reply.raw.writeHead(answer.status, {
    'content-type': answer.contentType ?? 'application/json; charset=utf-8',
    'content-length': String(body.length),
  });
  reply.raw.write(body.subarray(0, Math.floor(body.length / 2)), () => reply.raw.socket?.destroy());
  return 'taken';
}

/** The page of a reverse proxy, which has nothing to do with the provider's protocol. */
export function gatewayPage(status: 500 | 502): Answer {
  const title = status === 502 ? '502 Bad Gateway' : '500 Internal Server Error';
  const body = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;
  return { status, contentType: 'text/html', body };
}

/** Back to the same place with the same method and body: whoever follows sends the document a second time. */
export function redirect(request: FastifyRequest): Answer {
  return { status: 307, contentType: 'text/html', headers: { location: request.url }, body: '' };
}

/** Waits in real time, whatever the client does meanwhile; rejects when the sandbox closes first. */
export async function wait(ms: number, request: FastifyRequest): Promise<void> {
  await sleep(ms, undefined, { signal: request.server.closing });
}

function serialize({ body }: Answer): string | Buffer {
  return typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
}
