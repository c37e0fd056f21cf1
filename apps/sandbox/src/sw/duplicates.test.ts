import { fixedClock } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestSandbox, type TestSandbox } from '../test-support/sandbox-client.ts';
import { sealedInvoice, type TestCsd } from '../test-support/sealed-invoice.ts';

const clock = fixedClock();
let test: TestSandbox;
let csd: TestCsd;
let folio = 0;
beforeAll(async () => {
  test = await startTestSandbox({ clock });
  csd = await test.csd();
});
afterAll(() => test.sandbox.close());

const invoice = (changes = {}) => sealedInvoice(csd, { folio: String((folio += 1)), ...changes }, clock.now());
const uuidIn = (xml: unknown) => /UUID="([^"]*)"/.exec(String(xml))?.[1];
const heldBy = async (serial: string) => {
  const { body } = await test.control('GET', `/stamps?rfc=EKU9003173C9&folio=${serial}`);
  return { stamps: JSON.parse(JSON.stringify(body['data'])), requests: JSON.parse(JSON.stringify(body['requests'])) };
};

const previous = '307. El comprobante contiene un timbre previo.';

describe('the same document again', () => {
  it('answers 307 with the earlier stamp, in each shape the paths have', async () => {
    const xml = invoice();
    const first = await test.stamp(xml);
    const again = await test.stamp(xml);
    expect(again).toMatchObject({ http: 400, status: 'error', message: previous, data: first.data });
    const v2 = await test.stamp(xml, { path: '/cfdi33/v2/stamp/v2' });
    expect(v2).toMatchObject({ message: previous, messageDetail: '' });
    expect([uuidIn(v2.data['tfd']), v2.data['cfdi']]).toEqual([first.data['uuid'], first.data['cfdi']]);
    const v1 = await test.stamp(xml, { path: '/cfdi33/stamp/v1' });
    expect(uuidIn(v1.data['tfd'])).toBe(first.data['uuid']);
    const v3 = await test.stamp(xml, { path: '/cfdi33/stamp/v3/b64' });
    expect(v3).toMatchObject({ message: previous, data: {} });
    expect(Buffer.from(v3.messageDetail, 'base64').toString()).toBe(first.data['cfdi']);
  });

  it('is recognised by its cadena: other white space, another Addenda, or its own stamp change nothing', async () => {
    const xml = invoice().toString();
    const { data } = await test.stamp(Buffer.from(xml));
    const variants = [
      xml.replace('<cfdi:Emisor', '\n  <cfdi:Emisor'),
      xml.replace(
        '</cfdi:Comprobante>',
        '<cfdi:Addenda><nota xmlns="urn:x">1</nota></cfdi:Addenda></cfdi:Comprobante>',
      ),
      String(data['cfdi']),
    ];
    for (const variant of variants) {
      const again = await test.stamp(Buffer.from(variant));
      expect(again).toMatchObject({ message: previous, data: { uuid: data['uuid'] } });
    }
  });

  it('is stamped once when it arrives many times at the same moment', async () => {
    const xml = invoice({ serie: 'TWIN' });
    const replies = await Promise.all(Array.from({ length: 12 }, () => test.stamp(xml, { customid: `twin-${folio}` })));
    expect(replies.filter(({ status }) => status === 'success')).toHaveLength(1);
    expect(new Set(replies.map(({ data }) => data['uuid']))).toHaveProperty('size', 1);
    const { stamps, requests } = await heldBy(String(folio));
    expect(stamps).toHaveLength(1);
    expect(requests).toEqual([expect.objectContaining({ requests: 12, serie: 'TWIN' })]);
  });

  it('is not confused with a document of the same folio and other content', async () => {
    const [one, two] = [invoice({ folio: 'SAME' }), invoice({ folio: 'SAME', descripcion: 'Otra cosa' })];
    const replies = [await test.stamp(one), await test.stamp(two)];
    expect(replies.map(({ status }) => status)).toEqual(['success', 'success']);
    expect((await heldBy('SAME')).stamps).toHaveLength(2);
  });

  it('gets 401 after 72 hours only when the sandbox is told to look at the date first', async () => {
    const xml = invoice();
    const { data } = await test.stamp(xml);
    clock.advance({ hours: 80 });
    expect(await test.stamp(xml)).toMatchObject({ message: previous, data: { uuid: data['uuid'] } });
    await test.control('PATCH', '/settings', { duplicates_checked: 'last' });
    expect((await test.stamp(xml)).message).toMatch(/^401\. /);
    await test.control('PATCH', '/settings', { duplicates_checked: 'first' });
  });
});

describe('customid', () => {
  const taken = 'CFDI3307 - Timbre duplicado. El customId proporcionado está duplicado.';

  it('on another document: no new stamp, and the TFD of the earlier one', async () => {
    const first = await test.stamp(invoice(), { customid: 'order-1' });
    const other = await test.stamp(invoice(), { customid: 'order-1' });
    expect(other).toMatchObject({ http: 400, status: 'error', message: taken, messageDetail: '' });
    expect(Object.keys(other.data)).toEqual(['tfd']);
    expect(uuidIn(other.data['tfd'])).toBe(first.data['uuid']);
    expect((await heldBy(String(folio))).stamps).toHaveLength(0);
  });

  it('on the same document: the 307 of that document', async () => {
    const xml = invoice();
    const first = await test.stamp(xml, { customid: 'order-2' });
    expect(await test.stamp(xml, { customid: 'order-2' })).toMatchObject({ message: previous, data: first.data });
  });

  it('is held for 72 hours, per account, and only by documents that were stamped', async () => {
    await test.stamp(invoice({ tamper: (xml: string) => xml.replace('"116.00"', '"117.00"') }), {
      customid: 'order-3',
    });
    expect((await test.stamp(invoice(), { customid: 'order-3' })).status).toBe('success');
    const { body } = await test.control('POST', '/accounts', { user: 'otra', password: 'x' });
    expect((await test.stamp(invoice(), { customid: 'order-3', token: String(body['token']) })).status).toBe('success');
    clock.advance({ hours: 71, minutes: 59 });
    expect((await test.stamp(invoice(), { customid: 'order-3' })).message).toBe(taken);
    clock.advance({ minutes: 2 });
    expect((await test.stamp(invoice(), { customid: 'order-3' })).status).toBe('success');
  });

  it('means nothing on the paths that do not know it', async () => {
    await test.stamp(invoice(), { customid: 'order-4' });
    expect((await test.stamp(invoice(), { customid: 'order-4', path: '/cfdi33/v2/stamp/v2' })).status).toBe('success');
  });
});
