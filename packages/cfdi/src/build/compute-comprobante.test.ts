import { describe, expect, test } from 'vitest';
import type { ConceptoInput, ImpuestoInput } from '../model/input.ts';
import { cfdiInput, conceptoInput, iva16 } from '../test-support/invoice.ts';
import { InvalidCfdiInput } from './amount-reader.ts';
import { computeComprobante } from './compute-comprobante.ts';

const compute = (...conceptos: Array<Partial<ConceptoInput>>): ReturnType<typeof computeComprobante> =>
  computeComprobante(cfdiInput({ conceptos: conceptos.map((changes) => conceptoInput(changes)) }));
const tax = (impuesto: string, tasaOCuota: string, tipoFactor = 'Tasa'): ImpuestoInput => ({
  impuesto,
  tipoFactor,
  tasaOCuota,
});

describe('sums over amounts as written', () => {
  test('two prices at six decimals close to 2.10, at two decimals to 2.12', () => {
    const six = compute({ valorUnitario: '0.905172' }, { valorUnitario: '0.905172' });
    expect([six.subTotal, six.impuestos?.totalImpuestosTrasladados, six.total]).toEqual(['1.81', '0.29', '2.10']);
    const two = compute({ valorUnitario: '0.91' }, { valorUnitario: '0.91' });
    expect([two.subTotal, two.impuestos?.totalImpuestosTrasladados, two.total]).toEqual(['1.82', '0.29', '2.11']);
  });

  test('a discount goes off before tax and shows on the document', () => {
    const document = compute({ cantidad: '3', valorUnitario: '33.333333', descuento: '0.009999' });
    const [concepto] = document.conceptos;
    expect(concepto).toMatchObject({ importe: '99.999999', descuento: '0.009999' });
    expect(concepto?.traslados).toEqual([
      { base: '99.99', impuesto: '002', tipoFactor: 'Tasa', tasaOCuota: '0.160000', importe: '15.9984' },
    ]);
    expect(document).toMatchObject({ subTotal: '100.00', descuento: '0.01', total: '115.99' });
    expect(document.impuestos?.totalImpuestosTrasladados).toBe('16.00');
  });

  test('without any discount the document has none', () => {
    expect(compute({}).descuento).toBeUndefined();
    expect(compute({}, { descuento: '0' })).toMatchObject({ descuento: '0.00', total: '2320.00' });
  });

  test('a discount never prints more decimals than its line', () => {
    const [concepto] = compute({ valorUnitario: '10', descuento: '1.2345' }).conceptos;
    expect(concepto).toMatchObject({ valorUnitario: '10.00', importe: '10.0000', descuento: '1.2345' });
  });
});

describe('taxes', () => {
  test('professional fees: withholdings use the six-decimal rate, not two thirds', () => {
    const document = compute({
      valorUnitario: '12345.67',
      retenciones: [tax('001', '0.10'), tax('002', '0.106667')],
    });
    expect(document.conceptos[0]?.retenciones?.map(({ importe }) => importe)).toEqual(['1234.567', '1316.875582']);
    expect(document.impuestos).toEqual({
      totalImpuestosRetenidos: '2551.45',
      totalImpuestosTrasladados: '1975.31',
      retenciones: [
        { impuesto: '001', importe: '1234.57' },
        { impuesto: '002', importe: '1316.88' },
      ],
      traslados: [
        { base: '12345.67', impuesto: '002', tipoFactor: 'Tasa', tasaOCuota: '0.160000', importe: '1975.31' },
      ],
    });
    expect(document.total).toBe('11769.53');
  });

  test('IVA is charged on IEPS, whatever the order they are given in', () => {
    const document = compute({ traslados: [iva16, tax('003', '0.08')] });
    expect(document.conceptos[0]?.traslados).toEqual([
      { base: '1080.00', impuesto: '002', tipoFactor: 'Tasa', tasaOCuota: '0.160000', importe: '172.80' },
      { base: '1000.00', impuesto: '003', tipoFactor: 'Tasa', tasaOCuota: '0.080000', importe: '80.00' },
    ]);
    expect(document.total).toBe('1252.80');
  });

  test('a quota is charged on the quantity, or on the base that is given', () => {
    const perLitre = tax('003', '6.4555', 'Cuota');
    const document = compute({ cantidad: '40.5', valorUnitario: '20', traslados: [perLitre, iva16] });
    expect(document.conceptos[0]?.traslados?.map(({ base, importe }) => [base, importe])).toEqual([
      ['40.50', '261.44775'],
      ['1071.44775', '171.43164'],
    ]);
    const packs = compute({ cantidad: '2', traslados: [{ ...perLitre, base: '24' }] });
    expect(packs.conceptos[0]?.traslados?.[0]).toMatchObject({ base: '24', importe: '154.932' });
  });

  test('exempt and zero are two different lines of the summary', () => {
    const exempt: ImpuestoInput = { impuesto: '002', tipoFactor: 'Exento' };
    const document = compute({ traslados: [exempt] }, { traslados: [tax('002', '0')] }, { traslados: [exempt] });
    expect(document.impuestos).toEqual({
      totalImpuestosTrasladados: '0.00',
      traslados: [
        { base: '2000.00', impuesto: '002', tipoFactor: 'Exento' },
        { base: '1000.00', impuesto: '002', tipoFactor: 'Tasa', tasaOCuota: '0.000000', importe: '0.00' },
      ],
    });
    expect(compute({ traslados: [exempt] }).impuestos?.totalImpuestosTrasladados).toBeUndefined();
  });

  test('a quota of IVA is charged on the quantity too, and other taxes not on IEPS', () => {
    const document = compute({
      cantidad: '3',
      traslados: [tax('002', '1.5', 'Cuota'), tax('003', '0.08')],
      retenciones: [tax('001', '0.10')],
    });
    expect(document.conceptos[0]?.traslados?.[0]).toMatchObject({ base: '3.00', importe: '4.50' });
    expect(document.conceptos[0]?.retenciones?.[0]).toMatchObject({ base: '3000.00', importe: '300.00' });
  });

  test('a rate on an exempt line is written as given, for the rules to report, and never charged', () => {
    const document = compute({ traslados: [{ impuesto: '002', tipoFactor: 'Exento', tasaOCuota: '0.16' }] });
    expect(document.conceptos[0]?.traslados).toEqual([
      { base: '1000.00', impuesto: '002', tipoFactor: 'Exento', tasaOCuota: '0.160000' },
    ]);
    expect(document.total).toBe('1000.00');
    const ieps = compute({ traslados: [{ impuesto: '003', tipoFactor: 'Exento' }, iva16] });
    expect(ieps.conceptos[0]?.traslados?.[1]).toMatchObject({ base: '1000.00' });
  });

  test('a line without withholdings has no list of them, nor of transfers', () => {
    const [concepto] = compute({ traslados: [], retenciones: [] }).conceptos;
    expect(concepto).toMatchObject({ traslados: undefined, retenciones: undefined });
  });

  test('a given importe is written as it is, and the price beside it too', () => {
    const [concepto] = compute({ cantidad: '3', valorUnitario: '0.5', importe: '1.501' }).conceptos;
    expect(concepto).toMatchObject({ valorUnitario: '0.5', importe: '1.501', cantidad: '3' });
    expect(compute({ cantidad: '3', valorUnitario: '0.5' }).conceptos[0]).toMatchObject({ valorUnitario: '0.50' });
  });

  test('withholdings are summed by tax alone, transfers by rate', () => {
    const document = compute(
      { retenciones: [tax('001', '0.1')] },
      { traslados: [tax('002', '0.08')], retenciones: [tax('001', '0.0125')] },
    );
    expect(document.impuestos?.retenciones).toEqual([{ impuesto: '001', importe: '112.50' }]);
    expect(document.impuestos?.traslados).toHaveLength(2);
  });

  test('a line without taxes leaves the document without the node', () => {
    expect(compute({ objetoImp: '01', traslados: [] }).impuestos).toBeUndefined();
  });

  test('local taxes change the total and nothing else', () => {
    const local = {
      name: 'implocal:ImpuestosLocales',
      attributes: [
        ['version', '1.0'],
        ['TotaldeRetenciones', '5.00'],
        ['TotaldeTraslados', '30.00'],
      ] as const,
      children: [],
    };
    expect(computeComprobante(cfdiInput({ complementos: [local] })).total).toBe('1185.00');
  });
});

describe('currency', () => {
  test('yen have no decimals on the document and keep them on the lines', () => {
    const document = computeComprobante(
      cfdiInput({ moneda: 'JPY', tipoCambio: '0.1234', conceptos: [conceptoInput({ valorUnitario: '99.5' })] }),
    );
    expect(document).toMatchObject({ subTotal: '100', total: '116', tipoCambio: '0.1234' });
    expect(document.conceptos[0]?.importe).toBe('99.50');
    expect(document.impuestos?.traslados?.[0]).toMatchObject({ base: '100', importe: '16' });
  });

  test('pesos, income and no export are what a short input means', () => {
    expect(compute({})).toMatchObject({ version: '4.0', moneda: 'MXN', tipoDeComprobante: 'I', exportacion: '01' });
  });
});

describe('input', () => {
  test('texts are normalised before anything is computed', () => {
    const document = computeComprobante(
      cfdiInput({
        serie: '',
        receptor: { ...cfdiInput().receptor, nombre: '  UNIVERSIDAD\u00A0 ROBOTICA\tESPAN\u0303OLA ' },
        conceptos: [
          conceptoInput({ cantidad: ' 2 ', descuento: '', informacionAduanera: ['15  48\u00A0 3009  0001234 '] }),
        ],
      }),
    );
    expect(document.receptor.nombre).toBe('UNIVERSIDAD ROBOTICA ESPAÑOLA');
    expect(document).not.toHaveProperty('serie');
    expect(document.conceptos[0]).toMatchObject({ cantidad: '2', informacionAduanera: ['15  48  3009  0001234'] });
    expect(document.descuento).toBeUndefined();
  });

  test('every amount that is no number is named at once', () => {
    const input = cfdiInput({
      conceptos: [
        conceptoInput({ cantidad: '1,5', valorUnitario: '1e3' }),
        conceptoInput({ descuento: '-1', retenciones: [tax('001', '10%')] }),
        conceptoInput({ valorUnitario: '0.1234567' }),
      ],
    });
    let pointers: string[] = [];
    try {
      computeComprobante(input);
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidCfdiInput);
      if (error instanceof InvalidCfdiInput) pointers = error.findings.map(({ pointer }) => pointer);
    }
    expect(pointers).toEqual([
      '/conceptos/0/cantidad',
      '/conceptos/0/valorUnitario',
      '/conceptos/1/descuento',
      '/conceptos/1/retenciones/0/tasaOCuota',
      '/conceptos/2/valorUnitario',
    ]);
  });

  test('amounts inside taxes and given importes are named too, of every tax', () => {
    const bad = (impuesto: string): ImpuestoInput => ({ ...tax(impuesto, 'x'), base: 'y' });
    const input = cfdiInput({
      conceptos: [conceptoInput({ importe: '1,00', traslados: [bad('002'), bad('003')], retenciones: [bad('001')] })],
    });
    expect(() => computeComprobante(input)).toThrow(
      expect.objectContaining({
        findings: [
          '/importe',
          '/traslados/1/base',
          '/traslados/1/tasaOCuota',
          '/traslados/0/base',
          '/traslados/0/tasaOCuota',
          '/retenciones/0/base',
          '/retenciones/0/tasaOCuota',
        ].map((place) => expect.objectContaining({ pointer: `/conceptos/0${place}` })),
      }),
    );
  });

  test('the input itself is left as it was', () => {
    const input = cfdiInput({ receptor: { ...cfdiInput().receptor, nombre: ' X ' } });
    const copy = structuredClone(input);
    computeComprobante(input);
    expect(input).toEqual(copy);
  });
});
