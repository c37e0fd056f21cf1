import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { descargaAction } from './descarga-codes.ts';
import type { MetadataRow } from './metadata.ts';
import { parseMetadata, parseTerceros } from './metadata.ts';
import {
  isTokenFresh,
  readAutentica,
  readDescarga,
  readSolicitaDescarga,
  readVerificaSolicitud,
} from './read-replies.ts';

const envelope = (body: string, header = ''): string =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header>${header}</s:Header><s:Body>${body}</s:Body></s:Envelope>`;
const DES = 'xmlns="http://DescargaMasivaTerceros.sat.gob.mx"';

describe('the token', () => {
  const timestamp = '<o:Security xmlns:o="urn:o"><u:Timestamp xmlns:u="urn:u" u:Id="_0"><u:Created>2026-11-20T18:00:00.044Z</u:Created><u:Expires>2026-11-20T18:05:00.044Z</u:Expires></u:Timestamp></o:Security>'; // prettier-ignore
  const reply = envelope('<AutenticaResponse xmlns="http://DescargaMasivaTerceros.gob.mx"><AutenticaResult>a.b.c%26wrap</AutenticaResult></AutenticaResponse>', timestamp); // prettier-ignore

  it('is given with its life, and is fresh while half a minute is left', () => {
    const token = readAutentica(reply);
    expect(token).toEqual({ token: 'a.b.c%26wrap', created: new Date('2026-11-20T18:00:00.044Z'), expires: new Date('2026-11-20T18:05:00.044Z') }); // prettier-ignore
    expect(isTokenFresh(token, new Date('2026-11-20T18:04:30.043Z'))).toBe(true);
    expect(isTokenFresh(token, new Date('2026-11-20T18:04:30.044Z'))).toBe(false);
  });

  it('is refused with a fault, or is not there', () => {
    const fault = envelope('<s:Fault><faultcode xmlns:a="urn:a">\n a:InvalidSecurity\n</faultcode><faultstring xml:lang="en-US">An error</faultstring></s:Fault>'); // prettier-ignore
    expect(() => readAutentica(fault)).toThrow(expect.objectContaining({ code: 'sat_fault', faultCode: 'InvalidSecurity' })); // prettier-ignore
    expect(() => readAutentica(reply.replace(timestamp, ''))).toThrow(expect.objectContaining({ code: 'sat_reply_unreadable' })); // prettier-ignore
    expect(() => readAutentica(reply.replace('a.b.c%26wrap', ''))).toThrow(expect.objectContaining({ code: 'sat_reply_unreadable' })); // prettier-ignore
  });
});

describe('a request', () => {
  it.each(['Emitidos', 'Recibidos', 'Folio'])('for %s is taken with an id', (kind) => {
    const result = `SolicitaDescarga${kind}`;
    const reply = envelope(`<${result}Response ${DES}><${result}Result IdSolicitud="d49af78d" CodEstatus="5000" Mensaje="Solicitud Aceptada"/></${result}Response>`); // prettier-ignore
    expect(readSolicitaDescarga(reply)).toEqual({ idSolicitud: 'd49af78d', codEstatus: '5000', mensaje: 'Solicitud Aceptada', action: 'ok' }); // prettier-ignore
  });

  it('or refused without one', () => {
    const reply = envelope(`<SolicitaDescargaFolioResult ${DES} CodEstatus="5005" Mensaje="Duplicada"/>`);
    expect(readSolicitaDescarga(reply)).toEqual({ codEstatus: '5005', mensaje: 'Duplicada', action: 'duplicate' });
  });

  it.each([
    ['5000', 'ok'], ['5004', 'empty'], ['404', 'retry'], ['5006', 'retry'], ['5005', 'duplicate'], ['5002', 'exhausted'],
    ['5003', 'split'], ['305', 'fix'], ['5001', 'fix'], ['5099', 'unknown'], ['', 'unknown'],
  ])('code %j means: %s', (code, action) => {
    expect(descargaAction(code)).toBe(action);
  }); // prettier-ignore
});

describe('a verification', () => {
  const reply = (attributes: string, packages = ''): string => envelope(`<VerificaSolicitudDescargaResponse ${DES}><VerificaSolicitudDescargaResult ${attributes}>${packages}</VerificaSolicitudDescargaResult></VerificaSolicitudDescargaResponse>`); // prettier-ignore

  it('finished, with its packages', () => {
    const text = reply('CodEstatus="5000" EstadoSolicitud="3" CodigoEstadoSolicitud="5000" NumeroCFDIs="12345" Mensaje="Solicitud Aceptada"', '<IdsPaquetes>a_01</IdsPaquetes><IdsPaquetes>a_02</IdsPaquetes>'); // prettier-ignore
    expect(readVerificaSolicitud(text)).toMatchObject({ estado: 'finished', solicitudAction: 'ok', numeroCfdis: 12_345, paquetes: ['a_01', 'a_02'], action: 'ok' }); // prettier-ignore
  });

  it('rejected because there are no documents, which is no failure', () => {
    const text = reply('CodEstatus="5000" EstadoSolicitud="5" CodigoEstadoSolicitud="5004" NumeroCFDIs="0" Mensaje="Solicitud Aceptada"', '<IdsPaquetes/>'); // prettier-ignore
    expect(readVerificaSolicitud(text)).toMatchObject({ estado: 'rejected', solicitudAction: 'empty', paquetes: [] });
  });

  it.each([['1', 'accepted'], ['2', 'in_progress'], ['4', 'error'], ['6', 'expired'], ['7', 'unknown']])('state %s is %s', (number, estado) => {
    expect(readVerificaSolicitud(reply(`CodEstatus="5000" EstadoSolicitud="${number}"`))).toMatchObject({ estado, estadoSolicitud: number, numeroCfdis: 0 });
  }); // prettier-ignore
});

describe('a package', () => {
  const header = (code: string): string => `<h:respuesta CodEstatus="${code}" Mensaje="m" xmlns:h="http://DescargaMasivaTerceros.sat.gob.mx"/>`; // prettier-ignore
  const body = (paquete: string): string => `<RespuestaDescargaMasivaTercerosSalida ${DES}><Paquete>${paquete}</Paquete></RespuestaDescargaMasivaTercerosSalida>`; // prettier-ignore

  it('comes as base64, of any size, its status in the header', () => {
    const bytes = Buffer.alloc(12_000_000, 'PK');
    const reply = readDescarga(envelope(body(bytes.toString('base64')), header('5000')));
    expect(reply).toMatchObject({ codEstatus: '5000', action: 'ok' });
    expect(reply.paquete !== undefined && Buffer.compare(bytes, reply.paquete)).toBe(0);
  });

  it('or there is none', () => {
    expect(readDescarga(envelope(body(''), header('5004')))).toEqual({ codEstatus: '5004', mensaje: 'm', action: 'empty' });
  }); // prettier-ignore
});

describe('a metadata file', () => {
  const HEADER = 'Uuid~RfcEmisor~NombreEmisor~RfcReceptor~NombreReceptor~RfcPac~FechaEmision~FechaCertificacionSat~Monto~EfectoComprobante~Estatus~FechaCancelacion'; // prettier-ignore
  const id = (number: number): string => `6F1C0A5E-1111-4222-8333-${String(number).padStart(12, '0')}`;
  const line = (number: number, emisor = 'ESCUELA KEMPER', receptor = 'PUBLICO', tail = 'I~1~'): string =>
    `${id(number)}~H&E951128469~${emisor}~XAXX010101000~${receptor}~SPR190613I52~2026-10-01 07:10:23~2026-10-01 07:10:51~1124.11~${tail}`;

  it('is read line by line', () => {
    const text = `\uFEFF${HEADER}\r\n${line(1)}\r\n${line(2, 'A', 'B', 'E~0~2026-10-03 10:00:00')}\r\n`;
    expect(parseMetadata(text)).toEqual({
      refused: [],
      rows: [
        {
          uuid: id(1),
          rfcEmisor: 'H&E951128469',
          nombreEmisor: 'ESCUELA KEMPER',
          rfcReceptor: 'XAXX010101000',
          nombreReceptor: 'PUBLICO',
          rfcPac: 'SPR190613I52',
          fechaEmision: '2026-10-01T07:10:23',
          fechaCertificacionSat: '2026-10-01T07:10:51',
          monto: '1124.11',
          efectoComprobante: 'I',
          estatus: '1',
          estado: 'vigente',
        },
        expect.objectContaining({ uuid: id(2), estado: 'cancelado', fechaCancelacion: '2026-10-03T10:00:00' }),
      ],
    });
  });

  it('names hold what separates fields and lines', () => {
    const text = [HEADER, line(1, 'A~B~C', '~X~'), line(2, 'DOS\nLINEAS', 'Y\r\n\r\nZ'), line(3)].join('\r\n');
    const { rows, refused } = parseMetadata(text);
    expect(refused).toEqual([]);
    expect(rows.map(({ nombreEmisor, nombreReceptor }) => [nombreEmisor, nombreReceptor])).toEqual([
      ['A~B~C', '~X~'],
      ['DOS LINEAS', 'Y Z'],
      ['ESCUELA KEMPER', 'PUBLICO'],
    ]);
  });

  it('may say for whom a document was issued', () => {
    const { rows } = parseMetadata(`${HEADER}~RfcACuentaTerceros~NombreACuentaTerceros\n${line(1, 'A', 'B', 'I~1~~AAAA010101AA3~TRES~X')}`); // prettier-ignore
    expect(rows).toMatchObject([{ rfcACuentaTerceros: 'AAAA010101AA3', nombreACuentaTerceros: 'TRES~X' }]);
    const file = `Uuid~RfcACuentaTerceros~NombreACuentaTerceros\n${id(1)}~AAAA010101AA3~PERSONA~TRES\n`;
    expect(parseTerceros(file).get(id(1).toLowerCase())).toEqual({ rfc: 'AAAA010101AA3', nombre: 'PERSONA~TRES' });
  });

  it('a line that cannot be read is told, with its number', () => {
    const text = [HEADER, line(1), `${id(2)}~solo~esto`, line(3).replace('1124.11', 'x'), line(4)].join('\n');
    const { rows, refused } = parseMetadata(text);
    expect(rows.map(({ uuid }) => uuid)).toEqual([id(1), id(4)]);
    expect(refused.map((entry) => entry.line)).toEqual([3, 4]);
    expect(parseMetadata('basura\n')).toEqual({ rows: [], refused: [{ line: 1, text: 'basura' }] });
    expect(parseMetadata('')).toEqual({ rows: [], refused: [] });
  });

  it('amounts lose their ornaments, words stay as they are', () => {
    const [row] = parseMetadata(line(1, 'A', 'B', 'Ingreso~Vigente~').replace('1124.11', '$1,124.11')).rows;
    expect(row).toMatchObject({ monto: '1124.11', efectoComprobante: 'Ingreso', estatus: 'Vigente', estado: 'unknown' });
  }); // prettier-ignore

  it('whatever the names, nothing is lost', () => {
    const name = fc
      .string({ unit: fc.constantFrom('A', 'Ñ', '&', '~', ' ', '\n', '1', '-', '.'), minLength: 1, maxLength: 12 })
      .map((text) => `X${text}X`);
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name), { maxLength: 8 }), (names) => {
        const text = [HEADER, ...names.map(([emisor, receptor], index) => line(index, emisor, receptor))].join('\r\n');
        const { rows, refused } = parseMetadata(text);
        expect(refused).toEqual([]);
        // A line break inside a name comes back as a blank; runs of them as one.
        const flat = (value: string): string => value.replaceAll(/\s+/g, ' ');
        const read = rows.map((row: MetadataRow) => [flat(row.nombreEmisor), flat(row.nombreReceptor)]);
        expect(read).toEqual(names.map(([emisor, receptor]) => [flat(emisor), flat(receptor)]));
      }),
      { seed: 5 },
    );
  });
});
