import type { FastifyRequest } from 'fastify';
import { signTimbre, timbreNode } from '../pac/timbre.ts';
import { timbreOf, type Stamp } from '../pac/stamps.ts';
import type { Voice } from '../faults/voice.ts';
import type { Operation } from '../faults/fault-rule.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { bearerOf } from './caller.ts';
import { duplicateAnswer, noStampsLeft, stampData, timbreData } from './stamp-answer.ts';
import { failure, success, type SwAnswer, type SwEnvelope } from './sw-answer.ts';

/** How SW words the faults whose form depends on the provider. */
export function swVoice(
  { tokens, pac }: SandboxContext,
  operation: Operation,
  request: FastifyRequest,
): Voice<SwAnswer> {
  return {
    duplicate: (answer, withStamp) =>
      answer.about === undefined ? answer : duplicateAnswer(answer.about.stamp, answer.about.form, withStamp),
    notIndexedYet: () =>
      operation === 'storage' ? success({ records: [] }) : failure(400, '603. El CFDI no contiene un timbre previo.'),
    wrongSello: (answer) => restamped(answer, (stamp) => withOtherSeal(stamp, pac.key)),
    wrongTotal: (answer) => restamped(answer, withOtherTotal),
    tfdOnly: (answer) =>
      answer.about === undefined ? answer : withData(answer, timbreData(answer.about.stamp, answer.about.form)),
    listOfOne: (answer) => (operation === 'storage' ? unlisted(answer) : listed(answer)),
    tokenExpired() {
      const token = bearerOf(request);
      if (token !== undefined) tokens.expire(token);
      return failure(401, 'AU4000 - No fue posible validar el token.');
    },
    noCredits: () => failure(400, noStampsLeft),
    lockedOut: () => failure(401, 'Usuario bloqueado temporalmente por intentos fallidos de autenticación.'),
    isBadLogin: ({ status }) => status === 401,
  };
}

/** The same answer about another version of the stamp; what the provider keeps does not change. */
function restamped(answer: SwAnswer, change: (stamp: Stamp) => Stamp): SwAnswer {
  if (answer.about === undefined) return answer;
  const { stamp, form } = answer.about;
  return withData(answer, stampData(change(stamp), form));
}

/** The stamp of some other document, properly signed: its SelloCFD is not the seal that was sent. */
function withOtherSeal(stamp: Stamp, key: Parameters<typeof signTimbre>[1]): Stamp {
  const sello = Buffer.from(stamp.sello, 'base64').reverse().toString('base64');
  const timbre = signTimbre({ ...timbreOf(stamp), selloCfd: sello }, key);
  const stampedXml = stamp.stampedXml.replace(timbreNode(timbreOf(stamp)), () => timbreNode(timbre));
  return { ...stamp, sello, selloSat: timbre.selloSat, stampedXml };
}

function withOtherTotal(stamp: Stamp): Stamp {
  const stampedXml = stamp.stampedXml.replace(/(\sTotal=["'])[^"']*/, `$1${stamp.total.replace(/^\d/, '9')}9`);
  return { ...stamp, stampedXml };
}

function withData(answer: SwAnswer, data: unknown): SwAnswer {
  const envelope = envelopeOf(answer);
  return envelope === undefined ? answer : { ...answer, body: { ...envelope, data } };
}

function listed(answer: SwAnswer): SwAnswer {
  const data = envelopeOf(answer)?.data;
  return data === undefined || data === null ? answer : withData(answer, [data]);
}

/** `records` with one element becomes that element. */
function unlisted(answer: SwAnswer): SwAnswer {
  const data = envelopeOf(answer)?.data;
  if (typeof data !== 'object' || data === null || !('records' in data) || !Array.isArray(data.records)) return answer;
  return data.records.length === 1 ? withData(answer, { ...data, records: data.records[0] }) : answer;
}

function envelopeOf({ body }: SwAnswer): SwEnvelope | undefined {
  return typeof body === 'string' || Buffer.isBuffer(body) ? undefined : body;
}
