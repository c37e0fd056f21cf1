import { describe, expect, it } from 'vitest';
import { answerCodeMeaning, cancelCodeMeaning } from './acuse-codes.ts';
import { readAcuseAceptacionRechazo, readAcuseCancelacion, readPeticionesPendientes } from './read-acuses.ts';
import { readRelacionados } from './read-relacionados.ts';

const uuid = '6F1C0A5E-1111-4222-8333-444455556666';
const other = '7F1C0A5E-1111-4222-8333-444455556666';
const seal =
  '<Signature Id="SelloSAT" xmlns="http://www.w3.org/2000/09/xmldsig#"><SignatureValue>x</SignatureValue></Signature>';

describe('the acuse of a cancellation', () => {
  const folio = (id: string, code: string): string => `<Folios xmlns="http://cancelacfd.sat.gob.mx"><UUID>${id}</UUID><EstatusUUID>${code}</EstatusUUID></Folios>`; // prettier-ignore
  const acuse = (folios: string): string => `<?xml version="1.0" encoding="utf-8"?><Acuse xmlns:xsd="urn:x" Fecha="2026-11-20T12:00:01.2906078" RfcEmisor="EKU9003173C9">${folios}${seal}</Acuse>`; // prettier-ignore

  it('gives each document its code: 201 means that the request was taken, no more', () => {
    expect(readAcuseCancelacion(acuse(folio(uuid, '201') + folio(other, '205')))).toMatchObject({
      fecha: '2026-11-20T12:00:01.2906078',
      rfc: 'EKU9003173C9',
      codEstatus: undefined,
      folios: [
        { uuid, estatus: '201', outcome: 'received' },
        { uuid: other, estatus: '205', outcome: 'refused' },
      ],
    });
  });

  it('is read inside the answer of the service, with Folio inside Folios, and of Retenciones', () => {
    const soap = `<s:Envelope xmlns:s="urn:s"><s:Body><CancelaCFDResponse xmlns="http://cancelacfd.sat.gob.mx"><CancelaCFDResult Fecha="f" RfcEmisor="H&amp;E951128469" CodEstatus="304"><Folios><Folio><UUID>${uuid}</UUID><EstatusUUID>202</EstatusUUID></Folio></Folios></CancelaCFDResult></CancelaCFDResponse></s:Body></s:Envelope>`;
    expect(readAcuseCancelacion(soap)).toMatchObject({ rfc: 'H&E951128469', codEstatus: '304', folios: [{ uuid, outcome: 'repeated' }] }); // prettier-ignore
    const retenciones = `<Acuse Fecha="f" RfcEmisor="R" WorkProcessId="w" xmlns="http://www.sat.gob.mx/esquemas/retencionpago/1"><Folios><UUID>${uuid}</UUID><EstatusUUID>1201</EstatusUUID></Folios></Acuse>`;
    expect(readAcuseCancelacion(retenciones).folios).toMatchObject([{ estatus: '1201', outcome: 'received' }]);
  });

  it('keeps a code that nobody knows', () => {
    expect(readAcuseCancelacion(acuse(folio(uuid, '999'))).folios).toMatchObject([{ estatus: '999', outcome: 'unknown', message: { es: 'Código 999 del SAT.' } }]); // prettier-ignore
    expect(readAcuseCancelacion(acuse('')).folios).toEqual([]);
    expect(() => readAcuseCancelacion('<otro/>')).toThrow(expect.objectContaining({ code: 'sat_reply_unreadable' }));
  });

  it('knows every code of the reference', () => {
    const codes = Array.from({ length: 12 }, (_, index) => String(201 + index));
    expect(codes.filter((code) => cancelCodeMeaning(code).outcome === 'unknown')).toEqual([]);
    expect(cancelCodeMeaning('1202')).toBe(cancelCodeMeaning('202'));
    expect(cancelCodeMeaning('1000').outcome).toBe('unknown');
    expect(['1000', '1001', '1002', '1003', '1004', '1005', '1006'].filter((code) => answerCodeMeaning(code).outcome === 'unknown')).toEqual([]); // prettier-ignore
  });
});

describe('the other answers', () => {
  it('to an acceptance or rejection', () => {
    const xml = `<AcuseAceptacionRechazo RfcReceptor="EKU9003173C9" RfcPac="SPR190613I52" CodEstatus="1000" Fecha="2026-11-20T12:20:33.885126"><Folios Respuesta="Aceptacion" xmlns="http://cancelacfd.sat.gob.mx"><UUID>${uuid}</UUID><EstatusUUID>1000</EstatusUUID></Folios>${seal}</AcuseAceptacionRechazo>`;
    expect(readAcuseAceptacionRechazo(xml)).toMatchObject({
      rfc: 'EKU9003173C9',
      codEstatus: '1000',
      folios: [{ uuid, estatus: '1000', respuesta: 'Aceptacion', outcome: 'received' }],
    });
  });

  it('requests that wait', () => {
    const xml = `<AcusePeticionesPendientes CodEstatus="1100" xmlns="http://cancelacfd.sat.gob.mx"><UUID>${uuid}</UUID><UUID> ${other} </UUID></AcusePeticionesPendientes>`;
    expect(readPeticionesPendientes(xml)).toEqual({ codEstatus: '1100', uuids: [uuid, other] });
  });

  it('related documents, in both directions', () => {
    const one = (name: string, id: string): string => `<${name}><Uuid>${id}</Uuid><RfcEmisor>EKU9003173C9</RfcEmisor><RfcReceptor>XAXX010101000</RfcReceptor></${name}>`; // prettier-ignore
    const xml = `<ConsultaRelacionados xmlns="http://cancelacfd.sat.gob.mx"><UuidConsultado>${uuid}</UuidConsultado><Resultado>WS Consulta CFDI relacionados RfcReceptor: X - Clave: 2000 - Se encontraron CFDI relacionados</Resultado><UuidsRelacionadosPadres>${one('UuidPadre', other)}</UuidsRelacionadosPadres><UuidsRelacionadosHijos>${one('UuidRelacionado', uuid)}${one('UuidRelacionado', other)}</UuidsRelacionadosHijos></ConsultaRelacionados>`;
    expect(readRelacionados(xml)).toMatchObject({
      uuidConsultado: uuid,
      clave: '2000',
      padres: [{ uuid: other, rfcEmisor: 'EKU9003173C9', rfcReceptor: 'XAXX010101000' }],
      hijos: [{ uuid }, { uuid: other }],
    });
    const none = '<ConsultaRelacionados><Resultado>Clave: 2001 - No existen</Resultado></ConsultaRelacionados>';
    expect(readRelacionados(none)).toMatchObject({ clave: '2001', padres: [], hijos: [] });
  });
});
