import { querySatStatus, readSatStatus, statusRequest, type SatStatusPort, type StatusQuery } from '@kita/cfdi';
import { fixedClock } from '@kita/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestSandbox, type TestSandbox } from '../test-support/sandbox-client.ts';
import { sealedInvoice } from '../test-support/sealed-invoice.ts';

const clock = fixedClock('2026-03-10T18:00:00.000Z');
let test: TestSandbox;
beforeAll(async () => {
  test = await startTestSandbox({ clock });
  await test.control('PATCH', '/settings', { sat_lag_ms: 0 });
});
afterAll(() => test.sandbox.close());

const port: SatStatusPort = {
  async query(expression) {
    const { url, headers, body } = statusRequest(expression, `${test.url}/sat/ConsultaCFDIService.svc`);
    return readSatStatus(await (await fetch(url, { method: 'POST', headers, body })).text());
  },
};

it.each(['EKU9003173C9', 'H&E951128469', 'HAÑ930228SM9'])('SAT knows a document of %s as @kita/cfdi asks for it', async (rfc) => {
  const csd = await test.csd({ rfc, not_before: '2026-01-01T00:00:00Z' });
  const { data } = await test.stamp(sealedInvoice(csd, {}, clock.now()));
  const sello = String(data['selloCFDI']);
  const query: StatusQuery = { rfcEmisor: rfc, rfcReceptor: 'XAXX010101000', total: '116.00', uuid: String(data['uuid']), sello };
  expect(await querySatStatus(port, query)).toMatchObject({ state: 'valid', cancelable: 'without_acceptance', efos: 'clear' });
  expect(await querySatStatus(port, { ...query, total: '116.01' })).toMatchObject({ state: 'expression_invalid' });
  expect(await querySatStatus(port, { ...query, uuid: crypto.randomUUID() })).toMatchObject({ state: 'not_found' });
}); // prettier-ignore
