import type { FastifyReply } from 'fastify';

import { PROBLEM_CONTENT_TYPE } from './problem.ts';
import type { Answer } from './operation.ts';

/** Writes a handler's answer: JSON through the response schema, a file, or nothing. */
export function sendAnswer(reply: FastifyReply, answer: Answer): FastifyReply {
  reply.status(answer.status).headers(answer.headers ?? {});
  if (answer.file) {
    return reply
      .type(answer.file.contentType)
      .header(
        'content-disposition',
        `attachment; filename="${asciiName(answer.file.name)}"; filename*=UTF-8''${encodeURIComponent(answer.file.name)}`,
      )
      .send(Buffer.from(answer.file.bytes.buffer, answer.file.bytes.byteOffset, answer.file.bytes.byteLength));
  }
  if (answer.body === undefined) return reply.send();
  if (answer.status >= 400) {
    return reply
      .type(PROBLEM_CONTENT_TYPE)
      .serializer((payload: unknown) => JSON.stringify(payload))
      .send(answer.body);
  }
  return reply.send(answer.body);
}

function asciiName(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]/g, '_');
}
