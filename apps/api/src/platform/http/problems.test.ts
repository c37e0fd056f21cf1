import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { KitaError, MalformedRequest, NotFound, declaredErrors, defineError } from '../errors/index.ts';
import { problemOf, problemSchema } from './problem.ts';
import { probeOperation, startProbe } from './test-support/probe-app.ts';
import type { Probe } from './test-support/probe-app.ts';

const SECRET = 'clave-privada-que-no-debe-verse';

const ElsewhereDown = defineError({
  code: 'probe_elsewhere_down',
  status: 503,
  title: { es: 'No responde', en: 'Does not answer' },
  detail: { es: 'Intenta de nuevo.', en: 'Try again.' },
});

class ForeignError extends Error {
  readonly statusCode = 418;
}

const operations = [
  probeOperation({ path: '/bug', run: () => Promise.reject(new Error(SECRET)) }),
  probeOperation({ path: '/thrown-text', run: () => throwing(SECRET) }),
  probeOperation({ path: '/foreign', run: () => Promise.reject(new ForeignError(SECRET)) }),
  probeOperation({
    path: '/bad-answer',
    responses: { 200: z.object({ n: z.number() }) },
    run: () => ({ status: 200, body: { n: SECRET } }),
  }),
  probeOperation({
    path: '/known',
    errors: [NotFound],
    run: () =>
      throwing(
        NotFound({
          detail: { es: 'No está.', en: 'It is not there.' },
          items: [{ pointer: '/a~1b', code: 'gone', sat: 'CFDI40147', message: { es: 'Ya no.', en: 'No more.' } }],
          extensions: { retry_at: '2026-11-21' },
          headers: { 'retry-after': '7' },
          cause: new Error(SECRET),
        }),
      ),
  }),
  probeOperation({ path: '/elsewhere-down', errors: [ElsewhereDown], run: () => throwing(ElsewhereDown()) }),
  probeOperation({
    path: '/connection-lost',
    run: async ({ db }) => {
      await db.withSystem((tx) => tx.execute(sql`select pg_terminate_backend(pg_backend_pid())`));
      return { status: 204 };
    },
  }),
  probeOperation({
    path: '/too-slow',
    run: async ({ db }) => {
      await db.withSystem(async (tx) => {
        await tx.execute(sql`set local statement_timeout = 5`);
        await tx.execute(sql`select pg_sleep(5)`);
      });
      return { status: 204 };
    },
  }),
];

function throwing(reason: unknown): never {
  throw reason;
}

let probe: Probe;
beforeAll(async () => {
  probe = await startProbe(operations);
});
afterAll(async () => probe.close());

const get = async (url: string, language = 'es-MX,es;q=0.9') =>
  probe.app.inject({ url, headers: { 'accept-language': language } });

describe('a failure nobody expected', () => {
  it.each(['/bug', '/thrown-text', '/bad-answer'])('is a 500 that gives nothing away: %s', async (url) => {
    const response = await get(url);
    expect(response.statusCode).toBe(500);
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(response.json()).toMatchObject({ code: 'internal_error', title: 'Error interno' });
    expect(response.body).not.toContain(SECRET);
    expect(response.body).not.toContain('.ts');
  });

  it('is written to the log under the id that its caller sees', async () => {
    const { instance } = (await get('/bug')).json<{ instance: string }>();
    const line = probe
      .log()
      .split('\n')
      .find((entry) => entry.includes(instance));
    expect(line).toContain('request failed');
  });

  it('of another library keeps no status or words of its own', async () => {
    const response = await get('/foreign');
    expect(response.json()).toMatchObject({ status: 400, code: 'malformed_request' });
    expect(response.body).not.toContain(SECRET);
  });
});

describe('a known failure', () => {
  it('tells what happened in Spanish, with every item, extension and header', async () => {
    const response = await get('/known');
    expect(response.json()).toEqual({
      type: '/docs/errors/not_found',
      title: 'No existe',
      status: 404,
      code: 'not_found',
      detail: 'No está.',
      instance: response.headers['request-id'],
      errors: [{ pointer: '/a~1b', code: 'gone', sat: 'CFDI40147', message: 'Ya no.' }],
      retry_at: '2026-11-21',
    });
    expect(response.headers['retry-after']).toBe('7');
  });

  it('tells the same in English to whoever prefers it, under the same codes', async () => {
    const [spanish, english] = [(await get('/known')).json(), (await get('/known', 'en-US')).json()];
    expect(english).toMatchObject({ title: 'Not found', detail: 'It is not there.' });
    expect(english).toMatchObject({ errors: [{ code: 'gone', message: 'No more.' }] });
    expect(english).toMatchObject({ code: Reflect.get(Object(spanish), 'code'), type: '/docs/errors/not_found' });
  });
});

it('a refusal for now says when to come back, even where nobody thought of it', async () => {
  const response = await get('/elsewhere-down');
  expect(response.statusCode).toBe(503);
  expect(response.headers['retry-after']).toBe('10');
});

describe('a database that cannot serve now', () => {
  it.each(['/connection-lost', '/too-slow'])('is a 503 that says when to come back: %s', async (url) => {
    const response = await get(url);
    expect(response.json()).toMatchObject({ status: 503, code: 'service_unavailable' });
    expect(Number(response.headers['retry-after'])).toBeGreaterThan(0);
    expect((await get('/known')).statusCode).toBe(404);
  });
});

describe('every declared error', () => {
  const declared = declaredErrors();

  it.each(declared.map((definition) => [definition.code, definition] as const))(
    '%s makes a whole document in both languages',
    (code, definition) => {
      const error = new KitaError(definition);
      for (const language of ['es', 'en'] as const) {
        const problem = problemOf(error, language, 'req_x');
        expect(problemSchema.parse(problem)).toEqual(problem);
        expect(problem).toMatchObject({ code, type: `/docs/errors/${code}`, status: definition.status });
        expect(problem.title.length).toBeGreaterThan(5);
        expect(problem.detail).toMatch(/[.…]$/);
      }
      expect(definition.title.es).not.toBe(definition.title.en);
      expect(definition.detail.es).not.toBe(definition.detail.en);
    },
  );

  it('has a status of a refusal or a failure', () => {
    for (const { status } of declared) expect(status).toBeGreaterThanOrEqual(400);
  });

  it('is told apart from others', () => {
    expect([NotFound.is(NotFound()), NotFound.is(MalformedRequest()), NotFound.is(new Error('x'))]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
