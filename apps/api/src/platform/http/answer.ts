import type { FastifyReply } from 'fastify';

import { PROBLEM_CONTENT_TYPE } from './problem.ts';
import type { Answer, FileAnswer } from './operation.ts';

/** Writes a handler's answer: JSON through the response schema, a file, or nothing. */
export function sendAnswer(reply: FastifyReply, answer: Answer): FastifyReply {
  reply.status(answer.status).headers(answer.headers ?? {});
  if (answer.file) return sendFile(reply, answer.file);
  if (answer.body === undefined) return reply.send();
  if (answer.status >= 400) {
    return reply
      .type(PROBLEM_CONTENT_TYPE)
      .serializer((payload: unknown) => JSON.stringify(payload))
      .send(answer.body);
  }
  return reply.send(answer.body);
}

function sendFile(reply: FastifyReply, file: FileAnswer): FastifyReply {
  reply
    .type(file.contentType)
    .header(
      'content-disposition',
      `attachment; filename="${asciiName(file.name)}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    );
  if ('stream' in file) return reply.header('content-length', file.size).send(file.stream);
  return reply.send(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength));
}

function asciiName(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]/g, '_');
}
