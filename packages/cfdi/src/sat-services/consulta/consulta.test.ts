import { describe, expect, it } from 'vitest';
import { readXmlNodes, descendants, textOf } from '../../xmldsig/xml-node.ts';
import { readSatStatus, statusRequest } from './consulta-cfdi.ts';
import { retencionStatusUrl } from './retencion-url.ts';
import type { SatStatus, SatStatusWords } from './sat-status.ts';
import { missingFor, satStatusOf } from './sat-status.ts';
import type { StatusQuery } from './status-expression.ts';
import { querySatStatus, statusExpression, statusExpressions } from './status-expression.ts';

const query: StatusQuery = {
  rfcEmisor: 'EKU9003173C9',
  rfcReceptor: 'XAXX010101000',
  total: '116.00',
  uuid: '6F1C0A5E-1111-4222-8333-444455556666',
  sello: 'abcdefghijklmn8Chars==',
};

describe('the expression', () => {
  it('names parties, total as written, UUID and the tail of the seal', () => {
    expect(statusExpression(query)).toBe(
      '?re=EKU9003173C9&rr=XAXX010101000&tt=116.00&id=6F1C0A5E-1111-4222-8333-444455556666&fe=8Chars==',
    );
    expect(statusExpression({ ...query, sello: undefined })).toMatch(/&id=[^&]+$/);
    expect(() => statusExpression({ ...query, total: 'mucho' })).toThrow();
  });

  it('has two forms for an RFC with an ampersand, the escaped one first; Ñ is as it is', () => {
    const forms = statusExpressions({ ...query, rfcEmisor: 'H&E951128469', rfcReceptor: 'HAÑ930228SM9' });
    expect(forms.map((form) => form.slice(0, 40))).toEqual([
      '?re=H&amp;E951128469&rr=HAÑ930228SM9&tt=',
      '?re=H&E951128469&rr=HAÑ930228SM9&tt=116.',
    ]);
    expect(statusExpressions(query)).toHaveLength(1);
  });

  it('is escaped once more in the message, whatever is in it', () => {
    const expression = statusExpression({ ...query, rfcEmisor: 'H&E951128469' });
    const { url, headers, body } = statusRequest(expression);
    expect(url).toBe('https://consultaqr.facturaelectronica.sat.gob.mx/ConsultaCFDIService.svc');
    expect(headers['soapaction']).toBe('http://tempuri.org/IConsultaCFDIService/Consulta');
    expect(body).toContain('<c:expresionImpresa>?re=H&amp;amp;E951128469&amp;rr=');
    const node = descendants(readXmlNodes(body)).find(({ local }) => local === 'expresionImpresa');
    expect(node && textOf(node)).toBe(expression);
    expect(statusRequest(expression, 'http://localhost/x').url).toBe('http://localhost/x');
  });
});

const words = (changes: Partial<SatStatusWords> = {}): SatStatusWords => ({
  codigoEstatus: 'S - Comprobante obtenido satisfactoriamente.',
  estado: 'Vigente',
  esCancelable: 'Cancelable con aceptación',
  estatusCancelacion: '',
  validacionEfos: '200',
  ...changes,
});

describe("SAT's words", () => {
  it.each<[what: string, changes: Partial<SatStatusWords>, expected: Partial<SatStatus>]>([
    ['in force', {}, { state: 'valid', lastRequest: undefined, cancelable: 'with_acceptance', efos: 'clear' }],
    ['waiting for the receiver', { estatusCancelacion: 'En proceso' }, { state: 'cancel_pending', lastRequest: 'pending' }],
    ['rejected by the receiver', { estatusCancelacion: 'Solicitud rechazada' }, { state: 'valid', lastRequest: 'rejected' }],
    ['cancelled at once', { estado: 'Cancelado', estatusCancelacion: 'Cancelado sin aceptación' }, { state: 'cancelled', lastRequest: 'without_acceptance' }],
    ['cancelled by agreement', { estado: 'Cancelado', estatusCancelacion: 'Cancelado con aceptación' }, { state: 'cancelled', lastRequest: 'with_acceptance' }],
    ['cancelled by silence', { estado: 'Cancelado', estatusCancelacion: 'Plazo vencido' }, { state: 'cancelled', lastRequest: 'lapsed' }],
    ['in other letters', { estado: ' VIGENTE. ', esCancelable: 'No Cancelable', estatusCancelacion: 'EN  PROCESO' }, { state: 'cancel_pending', cancelable: 'no' }],
    ['without accents', { esCancelable: 'Cancelable sin aceptacion' }, { cancelable: 'without_acceptance' }],
    ['a wrong total, whatever else it says', { codigoEstatus: 'N - 601: La expresión impresa proporcionada no es válida.' }, { state: 'expression_invalid', efos: 'unknown' }],
    ['a document SAT does not know', { codigoEstatus: 'N - 602: Comprobante no encontrado.', estado: 'No Encontrado' }, { state: 'not_found' }],
    ['a refusal of another number', { codigoEstatus: 'N - 699: Otra cosa.' }, { state: 'not_found' }],
    ['no code at all', { codigoEstatus: '' }, { state: 'unknown' }],
    ['a word nobody knows', { estado: 'Suspendido' }, { state: 'unknown' }],
    ['issuer on the list', { validacionEfos: '100' }, { state: 'valid', efos: 'listed' }],
    ['nothing said of the list', { validacionEfos: '' }, { efos: 'unknown' }],
  ])('%s', (_what, changes, expected) => {
    expect(satStatusOf(words(changes))).toMatchObject(expected);
    expect(satStatusOf(words(changes)).words).toEqual(words(changes));
  }); // prettier-ignore

  it('a document that is not known is an anomaly after three days', () => {
    const stampedAt = new Date('2026-11-20T18:00:00Z');
    expect(missingFor(stampedAt, new Date('2026-11-23T17:59:59Z'))).toBe('not_found_yet');
    expect(missingFor(stampedAt, new Date('2026-11-23T18:00:00Z'))).toBe('anomaly');
  });
});

describe('the answer of the service', () => {
  const reply = (fields: string): string =>
    `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><ConsultaResponse xmlns="http://tempuri.org/"><ConsultaResult xmlns:a="urn:a">${fields}</ConsultaResult></ConsultaResponse></s:Body></s:Envelope>`;

  it('is read field by field, absent ones empty', () => {
    const status = readSatStatus(
      reply('<a:CodigoEstatus>S - Comprobante obtenido satisfactoriamente.</a:CodigoEstatus><a:EsCancelable>Cancelable sin aceptación</a:EsCancelable><a:Estado>Vigente</a:Estado><a:EstatusCancelacion/>'),
    );
    expect(status).toMatchObject({ state: 'valid', cancelable: 'without_acceptance', efos: 'unknown' });
    expect(status.words).toMatchObject({ estatusCancelacion: '', validacionEfos: '' });
  }); // prettier-ignore

  it.each(['', '<html><body>Service Unavailable', '<!DOCTYPE html><html></html>', '<a/>', 'Bad Gateway'])(
    '%j is not one',
    (text) => {
      expect(() => readSatStatus(text)).toThrow(expect.objectContaining({ code: 'sat_reply_unreadable' }));
    },
  );

  it('a fault tells its code', () => {
    const fault = '<s:Envelope xmlns:s="urn:s"><s:Body><s:Fault><faultcode>s:Client</faultcode><faultstring>no</faultstring></s:Fault></s:Body></s:Envelope>'; // prettier-ignore
    expect(() => readSatStatus(fault)).toThrow(expect.objectContaining({ code: 'sat_fault', faultCode: 'Client', faultText: 'no' })); // prettier-ignore
  });
});

it('Retenciones have a page instead of a service', () => {
  const url = retencionStatusUrl({ uuid: query.uuid, rfcEmisor: 'H&E951128469', rfcReceptor: 'HAÑ930228SM9' });
  const { searchParams } = new URL(url);
  expect([...searchParams]).toEqual([['folio', query.uuid], ['rfcEmisor', 'H&E951128469'], ['rfcReceptor', 'HAÑ930228SM9']]);
}); // prettier-ignore

describe('querySatStatus', () => {
  const known = satStatusOf(words());
  const unknown = satStatusOf(words({ codigoEstatus: 'N - 601: no' }));

  it('tries the raw RFC when the escaped one is not known', async () => {
    const asked: string[] = [];
    const port = {
      async query(expression: string): Promise<SatStatus> {
        asked.push(expression);
        return expression.includes('H&E') ? known : unknown;
      },
    };
    expect(await querySatStatus(port, { ...query, rfcEmisor: 'H&E951128469' })).toBe(known);
    expect(asked).toHaveLength(2);
    expect(await querySatStatus(port, query)).toBe(unknown);
    expect(asked).toHaveLength(3);
  });

  it('gives the first answer when no form is known', async () => {
    const answers = [unknown, satStatusOf(words({ codigoEstatus: 'N - 602: no' }))];
    const port = { query: async (): Promise<SatStatus> => answers.shift() ?? known };
    expect(await querySatStatus(port, { ...query, rfcEmisor: 'H&E951128469' })).toBe(unknown);
  });
});
