import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

/**
 * Cloudflare Turnstile's siteverify with the test keys Cloudflare documents: the secret decides the answer. A token is good
 * once, as theirs are; the widget beside it gives a fresh one each time, so that pages can be tried without their host.
 */
const PASSES = '1x0000000000000000000000000000000AA'; // secrets:allow a test key Cloudflare publishes
const FAILS = '2x0000000000000000000000000000000AA'; // secrets:allow a test key Cloudflare publishes
const SPENT = '3x0000000000000000000000000000000AA'; // secrets:allow a test key Cloudflare publishes

const body = z.object({
  secret: z.string().optional(),
  response: z.string().optional(),
  remoteip: z.string().optional(),
  idempotency_key: z.string().optional(),
});

const WIDGET = `globalThis.turnstile={render(el,o){const e=typeof el==="string"?document.querySelector(el):el;const p=document.createElement("p");p.textContent="Turnstile (sandbox)";p.dataset.turnstile="";e.append(p);const give=()=>o.callback&&o.callback("XXXX.DUMMY.TOKEN.XXXX."+Math.random().toString(36).slice(2));setTimeout(give,50);this.give=give;return "w"},reset(){setTimeout(()=>this.give&&this.give(),50)},remove(){}};`;

export async function turnstilePlugin(app: FastifyInstance): Promise<void> {
  const spent = new Set<string>();
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, text, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(text))));
  });

  app.get('/api.js', async (_request, reply) => reply.type('text/javascript').send(WIDGET));

  app.post('/siteverify', async (request) => {
    const { secret = '', response = '' } = body.safeParse(request.body).data ?? {};
    const failed = (code: string) => ({ success: false, 'error-codes': [code], messages: [] });
    if (secret === '') return failed('missing-input-secret');
    if (response === '') return failed('missing-input-response');
    if (secret === SPENT) return failed('timeout-or-duplicate');
    if (secret === FAILS) return failed('invalid-input-response');
    if (secret !== PASSES) return failed('invalid-input-secret');
    if (!response.startsWith('XXXX.DUMMY.TOKEN.XXXX')) return failed('invalid-input-response');
    // The bare dummy token is given by every test widget of Cloudflare and passes again and again.
    if (response !== 'XXXX.DUMMY.TOKEN.XXXX' && spent.has(response)) return failed('timeout-or-duplicate');
    spent.add(response);
    return {
      success: true,
      'error-codes': [],
      challenge_ts: new Date().toISOString(),
      hostname: 'example.com',
      action: '',
    };
  });
}
