import { describe, expect, it } from 'vitest';
import { nodeXmlSigner } from '../../node/node-xml-signer.ts';
import type { MintOptions } from '../../test-support/mint-csd.ts';
import { mint } from '../../test-support/mint-csd.ts';
import { now, uuid } from '../../test-support/signed-messages.ts';
import { signAutentica } from './autentica.ts';
import { checkEmitidos, checkRecibidos } from './check-solicita.ts';
import type { EmitidosInput, RecibidosInput } from './solicita.ts';
import { signSolicitaDescargaEmitidos, signSolicitaDescargaFolio, signSolicitaDescargaRecibidos } from './solicita.ts';
import { signDescarga, signVerifica } from './verifica.ts';

const rfc = 'H&E951128469';
const signer = (options: MintOptions = {}) => nodeXmlSigner(mint({ kind: 'fiel', rfc, ...options }));
const call = { token: 'a.b.c', now };
const issued: EmitidosInput = { ...call, tipoSolicitud: 'CFDI', fechaInicial: '2026-10-01T00:00:00', fechaFinal: '2026-10-31T23:59:59' }; // prettier-ignore
const received: RecibidosInput = { ...issued, estadoComprobante: 'Vigente' };
const bare = (xml: string): string => xml.replace(/<Signature .*<\/Signature>/, '');
const ENVELOPE =
  '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:des="http://DescargaMasivaTerceros.sat.gob.mx" xmlns:xd="http://www.w3.org/2000/09/xmldsig#"><s:Header/><s:Body>';
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'accepted',
    (error: { code?: string }) => error.code ?? 'no code',
  );

describe('authentication', () => {
  it('signs the timestamp, which lives five minutes, and shows the certificate as a token', async () => {
    const { url, headers, body } = await signAutentica({ created: now }, signer());
    expect(url).toBe('https://cfdidescargamasivasolicitud.clouda.sat.gob.mx/Autenticacion/Autenticacion.svc');
    expect(headers).toEqual({
      'content-type': 'text/xml; charset=utf-8',
      soapaction: 'http://DescargaMasivaTerceros.gob.mx/IAutenticacion/Autentica',
    });
    expect(body).toContain('<u:Timestamp u:Id="_0"><u:Created>2026-11-20T18:00:00.000Z</u:Created><u:Expires>2026-11-20T18:05:00.000Z</u:Expires></u:Timestamp>'); // prettier-ignore
    expect(body).toContain('<o:BinarySecurityToken u:Id="BinarySecurityToken" ValueType=');
    expect(body).toContain('<Reference URI="#_0">');
    expect(body).toContain('#X509v3" URI="#BinarySecurityToken"/></o:SecurityTokenReference>');
    expect(body).toMatch(
      /<s:Body><Autentica xmlns="http:\/\/DescargaMasivaTerceros\.gob\.mx"\/><\/s:Body><\/s:Envelope>$/,
    );
  });

  it('goes to the service of Retenciones, or to a stand-in', async () => {
    const { url } = await signAutentica({ created: now, documentos: 'retenciones' }, signer());
    expect(url).toContain('https://retendescargamasivasolicitud.');
    const { url: standIn } = await signAutentica({ created: now, base: 'http://localhost:4000/sat' }, signer());
    expect(standIn).toBe('http://localhost:4000/sat/Autenticacion/Autenticacion.svc');
  });
});

describe('a request for documents', () => {
  it('issued: attributes in order of their names, receivers inside, & escaped', async () => {
    const input = { ...issued, rfcReceptores: [rfc, 'HAÑ930228SM9'], tipoComprobante: 'I', complemento: 'pagos20' } as const;
    const { url, headers, body } = await signSolicitaDescargaEmitidos(input, signer());
    expect(url).toBe('https://cfdidescargamasivasolicitud.clouda.sat.gob.mx/SolicitaDescargaService.svc');
    expect(headers).toMatchObject({
      soapaction: 'http://DescargaMasivaTerceros.sat.gob.mx/ISolicitaDescargaService/SolicitaDescargaEmitidos',
      authorization: 'WRAP access_token="a.b.c"',
    });
    expect(bare(body)).toBe(
      `${ENVELOPE}<des:SolicitaDescargaEmitidos><des:solicitud Complemento="pagos20" EstadoComprobante="Todos" FechaFinal="2026-10-31T23:59:59" FechaInicial="2026-10-01T00:00:00"` +
        ' RfcEmisor="H&amp;E951128469" RfcSolicitante="H&amp;E951128469" TipoComprobante="I" TipoSolicitud="CFDI">' +
        '<des:RfcReceptores><des:RfcReceptor>H&amp;E951128469</des:RfcReceptor><des:RfcReceptor>HAÑ930228SM9</des:RfcReceptor></des:RfcReceptores>' +
        '</des:solicitud></des:SolicitaDescargaEmitidos></s:Body></s:Envelope>',
    );
  }); // prettier-ignore

  it('received: the holder is the receiver', async () => {
    const { body } = await signSolicitaDescargaRecibidos({ ...received, rfcEmisor: 'EKU9003173C9' }, signer());
    expect(bare(body)).toContain(
      '<des:SolicitaDescargaRecibidos><des:solicitud EstadoComprobante="Vigente" FechaFinal="2026-10-31T23:59:59" FechaInicial="2026-10-01T00:00:00"' +
        ' RfcEmisor="EKU9003173C9" RfcReceptor="H&amp;E951128469" RfcSolicitante="H&amp;E951128469" TipoSolicitud="CFDI">',
    );
  });

  it('by UUID: nothing else', async () => {
    const { body } = await signSolicitaDescargaFolio({ ...call, uuid }, signer());
    expect(bare(body)).toContain(
      '<des:SolicitaDescargaFolio><des:solicitud Folio="6F1C0A5E-1111-4222-8333-444455556666" RfcSolicitante="H&amp;E951128469">',
    );
    expect(await codeOf(signSolicitaDescargaFolio({ ...call, uuid: '' }, signer()))).toBe('request_uuid_invalid');
  });

  it('shows the serial number in decimal', async () => {
    const { body } = await signSolicitaDescargaFolio({ ...call, uuid }, signer());
    const decimal = BigInt(`0x${Buffer.from('30001000000500009999').toString('hex')}`).toString();
    expect(body).toContain(`<X509SerialNumber>${decimal}</X509SerialNumber>`);
  });

  it.each<[what: string, codes: readonly string[], changes: Partial<EmitidosInput>]>([
    ['a sound one', [], {}],
    ['a period of one second', [], { fechaFinal: '2026-10-01T00:00:01' }],
    ['an empty period', ['descarga_period_empty'], { fechaFinal: issued.fechaInicial }],
    ['a date without time', ['request_date_invalid'], { fechaFinal: '2026-10-31' }],
    ['six years ago to the day', [], { fechaInicial: '2020-11-20T00:00:00' }],
    ['a second before that', ['descarga_period_too_old'], { fechaInicial: '2020-11-19T23:59:59' }],
    ['five receivers', [], { rfcReceptores: Array.from({ length: 5 }, () => rfc) }],
    ['six receivers', ['descarga_too_many_receivers'], { rfcReceptores: Array.from({ length: 6 }, () => rfc) }],
    ['a receiver that is none', ['request_rfc_invalid'], { rfcReceptores: ['X'] }],
    ['a third party that is none', ['request_rfc_invalid'], { rfcACuentaTerceros: 'X' }],
    ['a complement that is none', ['descarga_complemento_invalid'], { complemento: 'pagos 20' }],
  ])('%s: %j', (_what, codes, changes) => {
    expect(checkEmitidos({ ...issued, ...changes }).map(({ code }) => code)).toEqual(codes);
  });

  it('for received CFDI takes only those in force; as Metadata all of them', async () => {
    for (const estadoComprobante of ['Todos', 'Cancelado', undefined] as const) {
      const input = { ...received, estadoComprobante };
      expect(checkRecibidos(input)).toMatchObject([{ code: 'descarga_received_only_in_force', pointer: '/estadoComprobante' }]);
      expect(await codeOf(signSolicitaDescargaRecibidos(input, signer()))).toBe('descarga_received_only_in_force');
      expect(checkRecibidos({ ...input, tipoSolicitud: 'Metadata' })).toEqual([]);
    }
    expect(checkRecibidos({ ...received, rfcEmisor: 'X' })).toMatchObject([{ code: 'request_rfc_invalid' }]);
  }); // prettier-ignore

  it('refuses words that SAT does not know', () => {
    const parsed: EmitidosInput = { ...issued, ...JSON.parse('{"tipoSolicitud":"PDF","tipoComprobante":"X","estadoComprobante":"?"}') };
    expect(checkEmitidos(parsed).map(({ code, pointer }) => [code, pointer])).toEqual([
      ['descarga_value_unknown', '/tipoSolicitud'],
      ['descarga_value_unknown', '/tipoComprobante'],
      ['descarga_value_unknown', '/estadoComprobante'],
    ]);
  }); // prettier-ignore
});

describe('what follows a request', () => {
  it('asks how it stands', async () => {
    const { url, headers, body } = await signVerifica({ ...call, idSolicitud: uuid }, signer());
    expect(url).toBe('https://cfdidescargamasivasolicitud.clouda.sat.gob.mx/VerificaSolicitudDescargaService.svc');
    expect(headers['soapaction']).toMatch(/\/IVerificaSolicitudDescargaService\/VerificaSolicitudDescarga$/);
    expect(bare(body)).toContain(`<des:VerificaSolicitudDescarga><des:solicitud IdSolicitud="${uuid}" RfcSolicitante="H&amp;E951128469">`); // prettier-ignore
    expect(await codeOf(signVerifica({ ...call, idSolicitud: '"' }, signer()))).toBe('request_uuid_invalid');
  });

  it('asks for a package', async () => {
    const { url, headers, body } = await signDescarga({ ...call, idPaquete: `${uuid}_01` }, signer());
    expect(url).toBe('https://cfdidescargamasiva.clouda.sat.gob.mx/DescargaMasivaService.svc');
    expect(headers['soapaction']).toMatch(/\/IDescargaMasivaTercerosService\/Descargar$/);
    expect(bare(body)).toContain(`<des:PeticionDescargaMasivaTercerosEntrada><des:peticionDescarga IdPaquete="${uuid}_01" RfcSolicitante="H&amp;E951128469">`); // prettier-ignore
    expect(await codeOf(signDescarga({ ...call, idPaquete: 'a b' }, signer()))).toBe('descarga_package_invalid');
  });
});

describe('the signer of the mass download', () => {
  it.each<[what: string, code: string, options: MintOptions]>([
    ['a CSD', 'signer_not_fiel', { kind: 'csd' }],
    ['an e.firma that expired', 'signer_not_in_force', { validTo: '2026-11-20T17:59:59Z' }],
    ['an e.firma that begins later', 'signer_not_in_force', { validFrom: '2026-11-20T18:00:01Z' }],
  ])('is never %s', async (_what, code, options) => {
    const wrong = signer(options);
    expect(await codeOf(signAutentica({ created: now }, wrong))).toBe(code);
    expect(await codeOf(signSolicitaDescargaEmitidos(issued, wrong))).toBe(code);
    expect(await codeOf(signSolicitaDescargaRecibidos(received, wrong))).toBe(code);
    expect(await codeOf(signSolicitaDescargaFolio({ ...call, uuid }, wrong))).toBe(code);
    expect(await codeOf(signVerifica({ ...call, idSolicitud: uuid }, wrong))).toBe(code);
    expect(await codeOf(signDescarga({ ...call, idPaquete: uuid }, wrong))).toBe(code);
  });
});
