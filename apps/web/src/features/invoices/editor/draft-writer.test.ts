import { describe, expect, it } from 'vitest';
import type { CreateInvoice } from '@kita/api-client';
import createClient from 'openapi-fetch';

import { DraftWriter } from './draft-writer.ts';

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly key: string | null;
  readonly body: Record<string, unknown> | undefined;
}

/** A server that answers in turn: a status with a body, or silence. */
function writerBefore(
  answers: readonly (readonly [status: number, body: object] | 'silence')[],
  stored?: { id: string; version: number },
) {
  const sent: Sent[] = [];
  const request = createClient({
    baseUrl: 'http://kita.test',
    fetch: async (asked: Request) => {
      const text = await asked.text();
      sent.push({
        method: asked.method,
        path: new URL(asked.url).pathname + new URL(asked.url).search,
        key: asked.headers.get('idempotency-key'),
        body: text === '' ? undefined : JSON.parse(text),
      });
      const answer = answers[sent.length - 1];
      if (answer === undefined || answer === 'silence') throw new TypeError('no answer');
      return Response.json(answer[1], { status: answer[0] });
    },
  });
  return { writer: new DraftWriter(request, stored), sent };
}

const body = (price: string): CreateInvoice => ({
  customer: 'cus_1',
  items: [{ product: 'prd_1', unit_price: price }],
});
const draft = (version: number) => ({ id: 'inv_1', version });

describe('a draft that saves itself', () => {
  it('is made once and then changed, each change from the version before', async () => {
    const { writer, sent } = writerBefore([
      [201, draft(1)],
      [200, draft(2)],
      [200, draft(3)],
    ]);
    await writer.save(body('1'));
    await writer.save(body('2'));
    await writer.save(body('3'));
    expect(sent.map(({ method, path, body: told }) => [method, path, told?.['version']])).toEqual([
      ['POST', '/v1/invoices', undefined],
      ['PUT', '/v1/invoices/inv_1', 1],
      ['PUT', '/v1/invoices/inv_1', 2],
    ]);
  });

  it('after a lost answer asks for the same draft again before it writes what is newer', async () => {
    const { writer, sent } = writerBefore(['silence', [201, draft(1)], [200, draft(2)]]);
    await expect(writer.save(body('1'))).rejects.toThrow();
    await writer.save(body('2'));
    expect(sent[1]?.key).toBe(sent[0]?.key);
    expect(sent[1]?.body).toEqual(sent[0]?.body);
    expect(sent[2]).toMatchObject({ method: 'PUT', body: { ...body('2'), version: 1 } });
  });

  it('is issued as it stands, in the version that was shown', async () => {
    const { writer, sent } = writerBefore([
      [201, draft(1)],
      [201, { ...draft(2), state: 'stamped' }],
    ]);
    await writer.save(body('1'));
    await writer.issue(body('1'));
    expect(sent[1]).toMatchObject({ method: 'POST', path: '/v1/invoices/inv_1/issuance?version=1' });
  });

  it('pressed again after a lost answer issues the same, not another', async () => {
    const { writer, sent } = writerBefore([[201, draft(1)], 'silence', [201, draft(2)]]);
    await expect(writer.issue(body('1'))).rejects.toThrow();
    await writer.issue(body('1'));
    expect(sent.map(({ path }) => path)).toEqual([
      '/v1/invoices',
      '/v1/invoices/inv_1/issuance?version=1',
      '/v1/invoices/inv_1/issuance?version=1',
    ]);
    expect(sent[2]?.key).toBe(sent[1]?.key);
  });

  it('changed after a lost issuance is written first, which is refused if the issuance worked', async () => {
    const closed = { code: 'invoice_not_editable', title: '', status: 409 };
    const { writer, sent } = writerBefore([[201, draft(1)], 'silence', [409, closed]]);
    await expect(writer.issue(body('1'))).rejects.toThrow();
    await expect(writer.issue(body('2'))).rejects.toMatchObject({ code: 'invoice_not_editable' });
    expect(sent[2]).toMatchObject({ method: 'PUT', body: { ...body('2'), version: 1 } });
  });

  it('that somebody else changed is not written', async () => {
    const problem = { code: 'invoice_changed', title: '', status: 409 };
    const { writer } = writerBefore(
      [
        [409, problem],
        [200, draft(9)],
      ],
      { id: 'inv_1', version: 1 },
    );
    await expect(writer.save(body('1'))).rejects.toMatchObject({ code: 'invoice_changed' });
    writer.adopt({ id: 'inv_1', version: 8 });
    expect(await writer.save(body('1'))).toEqual({ id: 'inv_1', version: 9 });
  });
});
