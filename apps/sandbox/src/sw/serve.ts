import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Account } from '../accounts/accounts.ts';
import { answerRequest } from '../faults/perform.ts';
import type { RequestFacts } from '../faults/fault-desk.ts';
import type { Operation } from '../faults/fault-rule.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { callerOf } from './caller.ts';
import type { SwAnswer } from './sw-answer.ts';
import { swVoice } from './sw-voice.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the route is about, for the fault rules. */
    operation?: Operation;
  }
}

/**
 * Runs one SW call under the fault rules. `work` does the real thing; whatever it wrote is durable before its answer is
 * used for anything, also by a fault script that then throws the answer away.
 */
export async function serve(
  context: SandboxContext,
  request: FastifyRequest,
  reply: FastifyReply,
  work: () => SwAnswer | Promise<SwAnswer>,
): Promise<void> {
  const operation = operationOf(request);
  await answerRequest(context.faults, factsOf(request, operation), {
    request,
    reply,
    voice: swVoice(context, operation, request),
    async work() {
      const working = work();
      // At once: were anything to run in between, this could be the promise of another transaction.
      const durable = context.store.settled();
      const answer = await working;
      await durable;
      return answer;
    },
  });
}

/** The same for calls that need a token. */
export async function serveAccount(
  context: SandboxContext,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (account: Account) => SwAnswer | Promise<SwAnswer>,
): Promise<void> {
  await serve(context, request, reply, () => {
    const caller = callerOf(context, request);
    return 'denied' in caller ? caller.denied : work(caller.account);
  });
}

export function operationOf(request: FastifyRequest): Operation {
  const { operation } = request.routeOptions.config;
  if (operation === undefined) throw new Error(`the route ${request.url} does not say what it is about`);
  return operation;
}

export function factsOf(request: FastifyRequest, operation: Operation): RequestFacts {
  const customid = request.headers['customid'];
  return {
    path: request.url.split('?', 1)[0] ?? '',
    operation,
    customid: Array.isArray(customid) ? customid[0] : customid,
    rfc: () => issuerRfc(request.body),
  };
}

/** RFC of the issuer in whatever was sent, plain or in base64, without parsing it. */
function issuerRfc(body: unknown): string | undefined {
  if (!Buffer.isBuffer(body)) return undefined;
  const text = body.toString('utf8');
  return rfcIn(text) ?? rfcIn(decodedPart(text));
}

function rfcIn(text: string): string | undefined {
  const found = /<(?:\w+:)?Emisor\b[^>]*?\sRfc\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(text);
  return (found?.[1] ?? found?.[2])?.replaceAll('&amp;', '&');
}

function decodedPart(text: string): string {
  const content = /\r\n\r\n([A-Za-z0-9+/=\s]+)\r\n--/.exec(text)?.[1];
  return content === undefined ? '' : Buffer.from(content, 'base64').toString('utf8');
}
