import { describe, expect, test } from 'vitest';
import { buildTraslado } from '../../../build/build-traslado.ts';
import { InvalidCfdiInput } from '../../../build/amount-reader.ts';
import { readCfdiInput } from '../../../build/read-cfdi-input.ts';
import { readTrasladoInput } from '../../../build/read-traslado-input.ts';
import { prepareComprobante } from '../../../rules/prepare-comprobante.ts';
import { prepareTraslado } from '../../../rules/prepare-traslado.ts';
import { cartaPorteCatalogs } from '../../../test-support/carta-porte-catalogs.ts';
import { ingresoInput } from '../../../test-support/carta-porte-documents.ts';
import * as carta from '../../../test-support/carta-porte.ts';
import { trasladoInput } from '../../../test-support/documents.ts';
import { parseXml } from '../../../xml/parse.ts';
import { toXml } from '../../../xml/to-xml.ts';
import { writeXml } from '../../../xml/write.ts';
import { cartaPorte31FromXml } from '../xml/carta-porte31-xml.ts';
import { buildCartaPorte } from './build-carta-porte.ts';
import { fleteConcepto } from './flete-concepto.ts';
import { idCcpOf } from './id-ccp.ts';

const context = { catalogs: cartaPorteCatalogs() };
const withGoods = (cartaPorte = carta.cartaPorteInput()): ReturnType<typeof trasladoInput> =>
  trasladoInput({ cartaPorte, conceptos: undefined });

describe('an IdCCP', () => {
  test('is a UUID of version 4 that begins with CCC', () => {
    const bytes = Uint8Array.from({ length: 16 }, (_, index) => index * 17);
    expect(idCcpOf(bytes)).toBe('CCC12233-4455-4677-8899-aabbccddeeff');
    expect(idCcpOf(new Uint8Array(16).fill(255))).toBe('CCCfffff-ffff-4fff-bfff-ffffffffffff');
    expect(idCcpOf(new Uint8Array(16))).toBe('CCC00000-0000-4000-8000-000000000000');
  });

  test('needs sixteen bytes', () => {
    expect(() => idCcpOf(new Uint8Array(15))).toThrow(RangeError);
  });
});

describe('the complement', () => {
  test('numbers its places, past the numbers that are taken', () => {
    const ubicaciones = [
      carta.ubicacion('Origen'),
      carta.ubicacion('Destino', { idUbicacion: 'DE000001' }),
      carta.ubicacion('Destino'),
    ];
    const built = buildCartaPorte(carta.cartaPorteInput({ ubicaciones }));
    expect(built.ubicaciones.map(({ idUbicacion }) => idUbicacion)).toEqual(['OR000001', 'DE000001', 'DE000002']);
  });

  test('adds up distances by road and rail, and only there', () => {
    const ubicaciones = [
      carta.ubicacion('Origen'),
      carta.ubicacion('Destino', { distanciaRecorrida: '0.1' }),
      carta.ubicacion('Destino', { distanciaRecorrida: '0.2' }),
    ];
    expect(buildCartaPorte(carta.cartaPorteInput({ ubicaciones })).totalDistRec).toBe('0.3');
    expect(buildCartaPorte(carta.railInput()).totalDistRec).toBe('725.5');
    expect(buildCartaPorte(carta.seaInput())).not.toHaveProperty('totalDistRec');
  });

  test('weighs in kilograms by road, in the unit of the details by sea', () => {
    const mercancia = [carta.mercancia({ pesoEnKg: '0.1' }), carta.mercancia({ pesoEnKg: '0.20' })];
    const road = buildCartaPorte(carta.cartaPorteInput({}, { mercancia }));
    expect(road.mercancias).toMatchObject({ pesoBrutoTotal: '0.30', unidadPeso: 'KGM', numTotalMercancias: '2' });
    expect(buildCartaPorte(carta.seaInput()).mercancias).toMatchObject({
      pesoBrutoTotal: '30',
      unidadPeso: 'KGM',
      pesoNetoTotal: '25.5',
      mercancia: [{ detalleMercancia: { pesoTara: '4.5' } }],
    });
  });

  test('keeps what is given', () => {
    const input = carta.cartaPorteInput({ totalDistRec: '900', transpInternac: 'No' }, { pesoBrutoTotal: '26', unidadPeso: 'LBR' });
    expect(buildCartaPorte(input)).toMatchObject({
      totalDistRec: '900',
      transpInternac: 'No',
      mercancias: { pesoBrutoTotal: '26', unidadPeso: 'LBR' },
    });
  });

  test('knows what follows: international from the direction, danger from the key, pesos from a value', () => {
    const { transpInternac, mercancias } = buildCartaPorte(
      carta.cartaPorteInput(
        { entradaSalidaMerc: 'Salida' },
        { mercancia: [carta.mercancia({ cveMaterialPeligroso: '1203', valorMercancia: '1.00' })] },
      ),
    );
    expect(transpInternac).toBe('Sí');
    expect(mercancias.mercancia[0]).toMatchObject({ materialPeligroso: 'Sí', moneda: 'MXN' });
  });

  test('tells every weight and distance that is no number', () => {
    const input = carta.cartaPorteInput(
      { ubicaciones: [carta.ubicacion('Origen'), carta.ubicacion('Destino', { distanciaRecorrida: 'lejos' })] },
      { mercancia: [carta.mercancia({ pesoEnKg: '1,5' })] },
    );
    const { findings } = prepareTraslado(withGoods(input), context);
    expect(findings.filter(({ code }) => code === 'amount_malformed').map(({ pointer }) => pointer)).toEqual([
      '/cartaPorte/ubicaciones/1/distanciaRecorrida',
      '/cartaPorte/mercancias/mercancia/0/pesoEnKg',
    ]);
    expect(() => buildTraslado(withGoods(input))).toThrow(InvalidCfdiInput);
  });

  test('keeps the two blanks of a pedimento from the input to the XML and back', () => {
    const document = buildTraslado(withGoods(carta.seaInput()));
    const [, node] = [0, parseXml(writeXml(toXml(document))).children.find(({ name }) => name === 'cfdi:Complemento')?.children[0]];
    const read = node && cartaPorte31FromXml(node);
    expect(read?.mercancias.mercancia[0]?.documentacionAduanera?.[0]?.numPedimento).toBe('26  47  3807  6003832');
  });
}); // prettier-ignore

describe('a transfer', () => {
  test('has the goods as lines, the issuer as receiver, and no value', () => {
    expect(buildTraslado(withGoods())).toMatchObject({
      tipoDeComprobante: 'T',
      subTotal: '0',
      total: '0',
      moneda: 'XXX',
      exportacion: '01',
      receptor: { rfc: 'EKU9003173C9', nombre: 'ESCUELA KEMPER URGATE', regimenFiscalReceptor: '601', usoCfdi: 'S01' },
      conceptos: [{ claveProdServ: '43211503', cantidad: '10', valorUnitario: '0', importe: '0', objetoImp: '01' }],
    });
  });

  test('without carta porte relates the invoices of its goods', () => {
    const cfdiRelacionados = [{ tipoRelacion: '05', uuids: ['5A4E62FE-11AB-4A5B-8F4C-2F4C6F6E0001'] }];
    const { comprobante, findings } = prepareTraslado(trasladoInput({ cfdiRelacionados }), context);
    expect(findings).toEqual([]);
    expect(comprobante).toMatchObject({ cfdiRelacionados });
    expect(comprobante?.complementos).toBeUndefined();
  });

  test('may have lines with a value in pesos', () => {
    const concepto = { claveProdServ: '43211503', cantidad: '3', claveUnidad: 'H87', descripcion: 'Laptop', valorUnitario: '10.5' };
    const { comprobante, findings } = prepareTraslado(trasladoInput({ moneda: 'MXN', conceptos: [concepto] }), context);
    expect(findings).toEqual([]);
    expect(comprobante).toMatchObject({ subTotal: '0', total: '0', conceptos: [{ valorUnitario: '10.50', importe: '31.50' }] });
  });

  test('to somebody else needs his name and regime, which nobody else can tell', () => {
    const receptor = { rfc: 'URE180429TM6', domicilioFiscalReceptor: '86991' };
    const { findings } = prepareTraslado(trasladoInput({ receptor }), context);
    expect(findings.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/receptor/nombre', '/receptor/regimenFiscalReceptor', '/receptor/rfc']),
    );
  });
}); // prettier-ignore

describe('a freight line', () => {
  test('withholds 4 % when a legal person pays, nothing when a natural person does', () => {
    const flete = { descripcion: 'Flete', valorUnitario: '1000.00' };
    expect(fleteConcepto({ ...flete, rfcReceptor: 'URE180429TM6' }).retenciones).toEqual([
      { impuesto: '002', tipoFactor: 'Tasa', tasaOCuota: '0.040000' },
    ]);
    expect(fleteConcepto({ ...flete, rfcReceptor: 'CACX7605101P8' })).not.toHaveProperty('retenciones');
    expect(prepareComprobante(ingresoInput(), context)).toMatchObject({
      findings: [],
      comprobante: { total: '1120.00' },
    });
  });
});

describe('inputs in JSON', () => {
  test('of a transfer and of a carrier are read with their carta porte', () => {
    const transfer: unknown = JSON.parse(JSON.stringify({ ...withGoods(carta.seaInput()), tipoDeComprobante: 'T' }));
    const { tipoDeComprobante: _, ...expected } = { ...Object(transfer) };
    expect(readTrasladoInput(transfer)).toEqual(expected);
    const invoice: unknown = JSON.parse(JSON.stringify(ingresoInput(carta.railInput())));
    expect(readCfdiInput(invoice)).toEqual(invoice);
  });

  test('tell everything missing, unknown or of the wrong kind at once', () => {
    const { idCcp: _, ...cartaPorte } = carta.cartaPorteInput();
    const wrong = {
      ...withGoods(),
      formaPago: '03',
      receptor: {},
      cartaPorte: { ...cartaPorte, mercancias: { mercancia: [{ ...carta.mercancia(), pesoEnKg: 25, peso: '1' }], numTotalMercancias: '1' } },
    };
    const problems = (): string[] => {
      try {
        readTrasladoInput(wrong);
        return [];
      } catch (error) {
        return error instanceof InvalidCfdiInput ? error.findings.map(({ code, pointer }) => `${code} ${pointer}`).toSorted() : [];
      }
    };
    expect(problems()).toEqual([
      'field_required /cartaPorte/idCcp',
      'field_required /receptor/domicilioFiscalReceptor',
      'input_unknown_field /cartaPorte/mercancias/mercancia/0/peso',
      'input_unknown_field /cartaPorte/mercancias/numTotalMercancias',
      'input_unknown_field /formaPago',
      'input_wrong_type /cartaPorte/mercancias/mercancia/0/pesoEnKg',
    ]);
  });
}); // prettier-ignore
