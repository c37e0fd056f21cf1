import { readCertificate, signCancelacion } from '@kita/cfdi';
import { nodeXmlSigner } from '@kita/cfdi/node';
import { fixedClock } from '@kita/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestSandbox, type SwReply, type TestSandbox } from '../test-support/sandbox-client.ts';
import { sealedInvoice, type InvoiceChanges, type TestCsd } from '../test-support/sealed-invoice.ts';
import { signedCancelacion, type CancelacionParts } from '../test-support/signed-cancelacion.ts';

// Tuesday noon in central Mexico.
const clock = fixedClock('2026-03-10T18:00:00.000Z');
let test: TestSandbox;
let csd: TestCsd;
let folio = 0;
beforeAll(async () => {
  test = await startTestSandbox({ clock });
  csd = await test.csd({ not_before: '2026-01-01T00:00:00Z' });
});
beforeEach(() => test.control('PATCH', '/settings', { cancellation_acceptance: 'rules', sat_lag_ms: 0 }));
afterAll(() => test.sandbox.close());

async function stamped(changes: InvoiceChanges = {}): Promise<{ uuid: string; expression: string }> {
  const { data } = await test.stamp(sealedInvoice(csd, { folio: String((folio += 1)), ...changes }, clock.now()));
  const uuid = String(data['uuid']);
  const seal = String(data['selloCFDI']).slice(-8);
  return { uuid, expression: `?re=EKU9003173C9&rr=XAXX010101000&tt=116.00&id=${uuid}&fe=${seal}` };
}

function cancelXml(xml: string): Promise<SwReply> {
  return test.stamp(Buffer.from(xml), { path: '/cfdi33/cancel/xml' });
}

async function cancel(uuid: string, motivo = '02', extra: object = {}): Promise<unknown> {
  const parts: CancelacionParts = { folios: [{ uuid, motivo, ...extra }] };
  const { data } = await cancelXml(signedCancelacion(csd, parts));
  return JSON.parse(JSON.stringify(data['uuid']))[uuid];
}

async function status(
  expression: string,
): Promise<{ code: string; state: string; cancelable: string; process: string }> {
  const text = expression.replaceAll('&', '&amp;');
  const body =
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><c:Consulta xmlns:c="http://tempuri.org/">' +
    `<c:expresionImpresa>${text}</c:expresionImpresa></c:Consulta></s:Body></s:Envelope>`;
  const headers = {
    'content-type': 'text/xml; charset=utf-8',
    soapaction: 'http://tempuri.org/IConsultaCFDIService/Consulta',
  };
  const response = await fetch(`${test.url}/sat/ConsultaCFDIService.svc`, { method: 'POST', body, headers });
  const answer = await response.text();
  const field = (name: string) => new RegExp(`<a:${name}>([^<]*)<`).exec(answer)?.[1] ?? '';
  return {
    code: field('CodigoEstatus').slice(0, 7),
    state: field('Estado'),
    cancelable: field('EsCancelable'),
    process: field('EstatusCancelacion'),
  };
}

describe('a signed cancellation', () => {
  it.each(['sha1', 'sha256'] as const)('is taken with %s, and SAT then says canceled', async (hash) => {
    const { uuid, expression } = await stamped();
    expect(await status(expression)).toEqual({
      code: 'S - Com',
      state: 'Vigente',
      cancelable: 'Cancelable sin aceptación',
      process: '',
    });
    const reply = await cancelXml(signedCancelacion(csd, { hash, folios: [{ uuid, motivo: '02' }] }));
    expect(reply).toMatchObject({ http: 200, status: 'success', data: { uuid: { [uuid]: '201' } } });
    expect(String(reply.data['acuse'])).toMatch(new RegExp(`<UUID>${uuid}</UUID><EstatusUUID>201</EstatusUUID>`));
    expect(await status(expression)).toMatchObject({ state: 'Cancelado', process: 'Cancelado sin aceptación' });
  });

  it('is taken as @kita/cfdi signs it', async () => {
    const { uuid } = await stamped();
    const certificate = readCertificate(Buffer.from(csd.certificado, 'base64'));
    const signer = nodeXmlSigner({ certificate, privateKey: csd.key });
    const folios = [{ uuid, motivo: '02' as const }];
    const xml = await signCancelacion({ rfcEmisor: csd.rfc, fecha: '2026-03-10T12:00:00', folios }, signer);
    expect(await cancelXml(xml)).toMatchObject({ data: { uuid: { [uuid.toUpperCase()]: '201' } } });
  });

  it('is refused when one letter changed after signing, or the signature is of somebody else', async () => {
    const { uuid } = await stamped();
    const xml = signedCancelacion(csd, { folios: [{ uuid, motivo: '02' }] });
    const other = await test.csd({ rfc: 'CACX7605101P8' });
    const fiel = await test.csd({ kind: 'fiel' });
    const foreign = await test.csd({ authority: 'untrusted' });
    for (const broken of [
      xml.replace('Motivo="02"', 'Motivo="03"'),
      xml.replace('<DigestValue>', '<DigestValue>A'),
      xml.replace(/<Signature .*<\/Signature>/, ''),
      signedCancelacion(other, { rfc: 'EKU9003173C9', folios: [{ uuid, motivo: '02' }] }),
      signedCancelacion(fiel, { folios: [{ uuid, motivo: '02' }] }),
      signedCancelacion(foreign, { folios: [{ uuid, motivo: '02' }] }),
      xml.replace('</Cancelacion>', ''),
      '<x/>',
    ]) {
      const reply = await cancelXml(broken);
      expect(reply).toMatchObject({ http: 400, status: 'error', message: 'CACFDI33 - Problemas con el xml.' });
      expect(reply.messageDetail).toMatch(/^CR13\d\d - /);
    }
  });

  it('is refused with CR1308 when the CSD was revoked', async () => {
    const signer = await test.csd();
    const { uuid } = await stamped();
    await test.control('POST', `/csds/${signer.noCertificado}/revocation`);
    const reply = await cancelXml(signedCancelacion(signer, { folios: [{ uuid, motivo: '02' }] }));
    expect(reply.messageDetail).toMatch(/^CR1308 - /);
  });

  it('gives each document its own code', async () => {
    const { uuid } = await stamped();
    const substitute = await stamped();
    expect(await cancel('6f1c0a5e-0000-4000-8000-000000000000')).toBe('205');
    expect(await cancel(uuid, '05')).toBe('207');
    expect(await cancel(uuid, '01')).toBe('208');
    expect(await cancel(uuid, '01', { folioSustitucion: uuid })).toBe('208');
    expect(await cancel(uuid, '02', { folioSustitucion: substitute.uuid })).toBe('209');
    expect(await cancel(uuid.toUpperCase(), '01', { folioSustitucion: substitute.uuid })).toBe('201');
    expect(await cancel(uuid)).toBe('202');
    const other = await test.csd({ rfc: 'CACX7605101P8' });
    const reply = await cancelXml(signedCancelacion(other, { folios: [{ uuid, motivo: '02' }] }));
    expect(reply.data['uuid']).toEqual({ [uuid]: '203' });
  });

  it('answers 204 while a live document refers to it, unless that one replaces it', async () => {
    const [invoice, replaced] = [await stamped(), await stamped()];
    const dependant = await stamped({ related: { tipoRelacion: '03', uuid: invoice.uuid.toUpperCase() } });
    const substitute = await stamped({ related: { tipoRelacion: '04', uuid: replaced.uuid } });
    expect(await status(invoice.expression)).toMatchObject({ cancelable: 'No cancelable' });
    expect(await cancel(invoice.uuid)).toBe('204');
    expect(await cancel(dependant.uuid)).toBe('201');
    expect(await cancel(invoice.uuid)).toBe('201');
    expect(await cancel(replaced.uuid, '01', { folioSustitucion: substitute.uuid })).toBe('201');
  });

  it('can be asked for with the CSD itself instead of a signature', async () => {
    const { body } = await test.control('POST', '/csds', { rfc: 'EKU9003173C9', name: 'ESCUELA KEMPER' });
    const { uuid } = await stamped();
    const csdParts = { b64Cer: body['certificate'], b64Key: body['private_key'], password: body['password'] };
    const ask = async (changes: object) => {
      const response = await fetch(`${test.url}/sw/services/cfdi33/cancel/csd`, {
        method: 'POST',
        body: JSON.stringify({ uuid, rfc: 'EKU9003173C9', motivo: '02', ...csdParts, ...changes }),
        headers: { authorization: `Bearer ${test.token}`, 'content-type': 'application/json' },
      });
      return response.json();
    };
    expect(await ask({ password: 'wrong' })).toMatchObject({ status: 'error' });
    expect(await ask({ rfc: 'CACX7605101P8' })).toMatchObject({ status: 'error' });
    expect(await ask({})).toMatchObject({ status: 'success', data: { uuid: { [uuid]: '201' } } });
  });

  it('finds the document only after SAT knows it', async () => {
    await test.control('PATCH', '/settings', { sat_lag_ms: 60_000 });
    const { uuid, expression } = await stamped();
    expect(await status(expression)).toMatchObject({ code: 'N - 602', state: 'No Encontrado' });
    expect(await cancel(uuid)).toBe('205');
    clock.advance({ seconds: 60 });
    expect(await cancel(uuid)).toBe('201');
  });
});

describe('when the receiver must agree', () => {
  beforeEach(() => test.control('PATCH', '/settings', { cancellation_acceptance: 'always' }));
  const decide = (uuid: string, decision: string) => test.control('POST', `/stamps/${uuid}/cancellation`, { decision });

  it('the request waits, and the receiver accepts', async () => {
    const { uuid, expression } = await stamped();
    expect(await cancel(uuid)).toBe('201');
    expect(await status(expression)).toMatchObject({
      state: 'Vigente',
      cancelable: 'Cancelable con aceptación',
      process: 'En proceso',
    });
    expect(await cancel(uuid)).toBe('202');
    expect((await decide(uuid, 'accept')).status).toBe(204);
    expect(await status(expression)).toMatchObject({ state: 'Cancelado', process: 'Cancelado con aceptación' });
    expect((await decide(uuid, 'accept')).status).toBe(404);
  });

  it('silence of 72 hours cancels a first request, never a second one', async () => {
    const [silent, refused] = [await stamped(), await stamped()];
    await cancel(silent.uuid);
    await cancel(refused.uuid);
    await decide(refused.uuid, 'reject');
    expect(await status(refused.expression)).toMatchObject({ state: 'Vigente', process: 'Solicitud rechazada' });
    expect(await cancel(refused.uuid)).toBe('201');
    clock.advance({ hours: 72 });
    expect(await status(silent.expression)).toMatchObject({ state: 'Cancelado', process: 'Plazo vencido' });
    clock.advance({ days: 30 });
    expect(await status(refused.expression)).toMatchObject({ state: 'Vigente', process: 'En proceso' });
  });
});

describe('the state query', () => {
  it('compares parties, total as a number, and the end of the seal', async () => {
    const { expression } = await stamped();
    for (const same of [
      expression.replace('116.00', '0116.0'),
      expression.replace(/&fe=.*/, ''),
      expression.slice(1),
    ]) {
      expect(await status(same)).toMatchObject({ state: 'Vigente' });
    }
    for (const wrong of [
      expression.replace('116.00', '116.01'),
      expression.replace('EKU9', 'EKU8'),
      `${expression}x`,
    ]) {
      expect(await status(wrong)).toMatchObject({ code: 'N - 601', state: '' });
    }
  });

  it('answers a message without expression with a SOAP fault', async () => {
    const headers = { 'content-type': 'text/xml' };
    const response = await fetch(`${test.url}/sat/ConsultaCFDIService.svc`, { method: 'POST', body: '<x/>', headers });
    expect([response.status, await response.text()]).toEqual([500, expect.stringContaining('<s:Fault>')]);
  });
});
