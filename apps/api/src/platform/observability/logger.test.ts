import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';

import { Secret } from '../crypto/index.ts';
import { NotFound } from '../errors/index.ts';
import { createLogger, prettyDestination } from './index.ts';

const CANARY = 'kt_live_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX0XvFYz'; // secrets:allow the bytes 0 to 23
const PASSWORD = 'hunter2-correct-horse';

function capture(): { readonly lines: string[]; readonly log: ReturnType<typeof createLogger> } {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  return { lines, log: createLogger({ level: 'debug', service: 'test', destination }) };
}

class Row {
  password = PASSWORD;
  rfc = 'EKU9003173C9';
}

function foreignError(): Error {
  const error = new Error(`connect failed for password ${PASSWORD}`);
  return Object.assign(error, {
    config: { headers: { authorization: CANARY } },
    detail: `Key (rfc)=(EKU9003173C9)`,
    code: '23505',
  });
}

/** Every way a secret or a person's data has been seen to reach a log line. */
type Plant = readonly [name: string, fields: Record<string, unknown>, message?: string];
const plants: readonly Plant[] = [
  ['a field by name', { password: PASSWORD }],
  ['four levels deep', { a: { b: { c: { password: PASSWORD } } } }],
  ['deeper than anything is followed', { a: { b: { c: { d: { e: PASSWORD } } } } }],
  ['an array of objects', { items: [{ api_key: PASSWORD }, { token: PASSWORD }] }],
  ['a wrapped secret', { value: new Secret(PASSWORD) }],
  ['an error message', { err: new Error(`bad password ${PASSWORD}`) }],
  ['a foreign error with a request inside', { err: foreignError() }],
  ['the cause of an error', { err: new Error('outer', { cause: foreignError() }) }],
  ['several errors in one', { err: new AggregateError([foreignError()], `all failed: ${PASSWORD}`) }],
  ['a multi-line error message', { err: new Error(`first\n    ${PASSWORD}\nlast`) }],
  ['a JSON text', { answer: JSON.stringify({ user: 1, password: PASSWORD }) }],
  ['a JSON text inside a JSON text', { answer: JSON.stringify({ inner: JSON.stringify({ secret: PASSWORD }) }) }],
  ['free text', { note: `the key is ${CANARY}, use it` }],
  ['the message itself', {}, `login with ${CANARY} and password=${PASSWORD}`],
  ['request parts', { headers: { 'x-auth': PASSWORD }, body: { any: PASSWORD }, query: { q: PASSWORD } }],
  ['an instance of a class', { row: new Row() }],
  ['a map', { map: new Map([['password', PASSWORD]]) }],
  ['bytes', { bytes: Buffer.from(PASSWORD) }],
  ['a database address', { url: `postgres://kita_api:${PASSWORD}@db:5432/kita` }],
  ['a bearer header in text', { note: `sent Authorization: Bearer ${PASSWORD}` }],
  ['personal data by name', { rfc: 'EKU9003173C9', email: 'ana@example.com', nombre: 'Ana Ruiz' }],
  [
    'personal data in text',
    { note: 'EKU9003173C9 ana@example.com BADD110313HCMLNS09 032180000118359719 4111 1111 1111 1111' },
  ],
];
const FORBIDDEN = [
  PASSWORD,
  CANARY,
  'EKU9003173C9',
  'ana@example.com',
  'Ana Ruiz',
  'BADD110313HCMLNS09',
  '032180000118359719',
  '4111 1111 1111 1111',
  'aHVudGVyM',
];

describe('the logger', () => {
  for (const [name, fields, message] of plants) {
    it(`does not print a secret planted in ${name}`, () => {
      const { lines, log } = capture();
      log.info(fields, message);
      log.child(fields).warn({ nested: fields }, message ?? 'from a child');
      expect(lines).toHaveLength(2);
      for (const text of FORBIDDEN) expect(lines.join('')).not.toContain(text);
    });
  }

  it('does not take its message from an error given alone', () => {
    const { lines, log } = capture();
    log.error(foreignError());
    log.error({ err: foreignError() });
    log.error(`failed: %s`, foreignError());
    for (const line of lines) expect(line).not.toContain(PASSWORD);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ err: { type: 'Error', code: '23505' } });
  });

  it('keeps what an operator needs: ids, numbers, codes, stack, causes', () => {
    const { lines, log } = capture();
    const err = new Error('hidden', { cause: NotFound() });
    log.error(
      { err, invoiceId: 'inv_01jd0000000000000000000000', ms: 12.5, at: new Date(0), count: 3n },
      'stamp failed',
    );
    const line = JSON.parse(lines[0] ?? '');
    expect(line).toMatchObject({
      level: 'error',
      service: 'test',
      msg: 'stamp failed',
      invoiceId: 'inv_01jd0000000000000000000000',
      ms: 12.5,
      at: '1970-01-01T00:00:00.000Z',
      count: '3',
      err: { type: 'Error', cause: { type: 'KitaError', code: 'not_found' } },
    });
    expect(line.err.stack).toContain('logger.test.ts');
    expect(line.err.cause.message).toContain('not_found');
  });

  it('survives circular and hostile values', () => {
    const { lines, log } = capture();
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    log.info({ circle, date: new Date(Number.NaN), fn: () => 1, symbol: Symbol('x'), nothing: undefined, none: null });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      circle: { self: '[circular]' },
      date: '[invalid date]',
      none: null,
    });
  });

  it('prints requests of the HTTP server as method, route and address prefix only', async () => {
    const { lines, log } = capture();
    const app = Fastify({ loggerInstance: log });
    app.get('/v1/customers/:id', async (request, reply) => {
      request.log.warn({ req: request, res: reply, raw: request.raw }, 'seen');
      return {};
    });
    await app.inject({
      url: `/v1/customers/cus_1?token=${CANARY}`,
      headers: { authorization: `Bearer ${CANARY}` },
      remoteAddress: '203.0.113.77',
    });
    await app.close();
    const seen = lines.map((line): Record<string, unknown> => JSON.parse(line)).find((line) => line['msg'] === 'seen');
    expect(seen).toMatchObject({
      req: { method: 'GET', route: '/v1/customers/:id', ip: '203.0.113.0/24' },
      res: { status: 200 },
    });
    expect(lines.join('')).not.toContain(CANARY);
    expect(lines.join('')).not.toContain('cus_1');
  });

  it('cannot be made to print a forged line', () => {
    const pretty: string[] = [];
    const log = createLogger({
      level: 'info',
      service: 'test',
      destination: prettyDestination((line) => pretty.push(line)),
    });
    log.info({ agent: 'x\n12:00:00 error forged' }, 'first\nsecond \u001b[31m');
    expect(pretty).toHaveLength(1);
    expect(pretty[0]?.trimEnd()).not.toMatch(/[\n\u001b]/);
    expect(pretty[0]).toContain('info');
  });
});
