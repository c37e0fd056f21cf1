import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FaultDesk, FaultRule, RequestFacts } from './fault-desk.ts';
import type { Script } from './fault-rule.ts';
import { cutBody, gatewayPage, redirect, reset, send, stay, wait } from './wire.ts';
import type { Answer, Voice } from './voice.ts';

/** One request in the hands of a fault script. */
export interface Scene<A extends Answer> {
  readonly rule: FaultRule;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly voice: Voice<A>;
  /** Does the work for real and resolves with the true answer once it is durable. */
  readonly work: () => Promise<A>;
}

/** What to send, or `taken`: the script has dealt with the connection itself. */
type Performance = Promise<Answer | 'taken'>;

const bent =
  <A extends Answer>(bend: (voice: Voice<A>, answer: A) => A) =>
  async (scene: Scene<A>): Performance =>
    bend(scene.voice, await scene.work());

const within = ({ firstStruckAt = 0, effectiveMs }: FaultRule) => performance.now() < firstStruckAt + effectiveMs;

async function lockAfterThree<A extends Answer>({ rule, voice, work }: Scene<A>): Performance {
  if (performance.now() < rule.lockedUntil) return voice.lockedOut();
  const answer = await work();
  if (!voice.isBadLogin(answer)) return answer;
  rule.badLogins += 1;
  if (rule.badLogins === 3) {
    rule.badLogins = 0;
    rule.lockedUntil = performance.now() + rule.effectiveMs;
  }
  return answer;
}

function performances<A extends Answer>(): Record<Script, (scene: Scene<A>) => Performance> {
  const withoutWork = (answer: (scene: Scene<A>) => Answer) => (scene: Scene<A>) => Promise.resolve(answer(scene));
  const late = async ({ rule, request, work }: Scene<A>): Performance => {
    await wait(rule.effectiveMs, request);
    return work();
  };
  const afterWork = (act: (scene: Scene<A>, answer: A) => Answer | 'taken') => async (scene: Scene<A>) =>
    act(scene, await scene.work());
  return {
    ok: ({ work }) => work(),
    delay: late,
    'slow-then-ok-after-client-timeout': late,
    'reset-before-read': withoutWork(() => gatewayPage(500)),
    'stamp-then-reset': afterWork(({ reply }) => reset(reply)),
    'stamp-then-silence': afterWork(({ reply }) => stay(reply)),
    'stamp-then-cut-body': afterWork(({ reply }, answer) => cutBody(reply, answer)),
    '502-after-stamp': afterWork(() => gatewayPage(502)),
    'html-500': withoutWork(() => gatewayPage(500)),
    redirect: withoutWork(({ request }) => redirect(request)),
    '307-with-xml': bent((voice, answer) => voice.duplicate(answer, true)),
    '307-without-xml': async ({ rule, voice, work }) => {
      const answer = await work();
      return within(rule) ? voice.duplicate(answer, false) : answer;
    },
    '603-until': ({ rule, voice, work }) => (within(rule) ? Promise.resolve(voice.notIndexedYet()) : work()),
    'wrong-sello': bent((voice, answer) => voice.wrongSello(answer)),
    'wrong-total': bent((voice, answer) => voice.wrongTotal(answer)),
    'tfd-only': bent((voice, answer) => voice.tfdOnly(answer)),
    'list-of-one': bent((voice, answer) => voice.listOfOne(answer)),
    'token-expired': withoutWork(({ voice }) => voice.tokenExpired()),
    'no-credits': withoutWork(({ voice }) => voice.noCredits()),
    'lock-after-3': lockAfterThree,
  };
}

/** Answers a request: by the truth, or by the fault rule that strikes it. */
export async function answerRequest<A extends Answer>(
  desk: FaultDesk,
  facts: RequestFacts,
  scene: Omit<Scene<A>, 'rule'>,
): Promise<void> {
  const rule = desk.choose('read', facts);
  const result = rule === undefined ? await scene.work() : await performances<A>()[rule.script]({ ...scene, rule });
  if (result !== 'taken') await send(scene.reply, result);
}
