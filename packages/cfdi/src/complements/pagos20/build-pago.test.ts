import { decimal } from '@kita/money';
import { describe, expect, test } from 'vitest';
import { InvalidCfdiInput } from '../../build/amount-reader.ts';
import { computeComprobante } from '../../build/compute-comprobante.ts';
import type { ImpuestoInput } from '../../model/input.ts';
import { cfdiInput, conceptoInput } from '../../test-support/invoice.ts';
import { UUID, doctoInput, pagoInput, pagoRecibido } from '../../test-support/pago.ts';
import { pagoDocuments } from '../../test-support/pago-documents.ts';
import { buildPago } from './build-pago.ts';
import { payableDocument } from './document-taxes.ts';
import { convertedLimits } from './equivalence-limits.ts';
import type { DoctoRelacionado, Pago, Pagos20 } from './model.ts';
import type { PagoInput } from './pago-input.ts';
import { pagos20FromXml } from './pagos20-xml.ts';
import { preparePago } from './prepare-pago.ts';

function pagosOf(input: PagoInput): Pagos20 {
  const [node] = buildPago(input).complementos ?? [];
  if (node === undefined) throw new TypeError('no complement');
  return pagos20FromXml(node);
}

function firstOf(input: PagoInput): Pago {
  const [pago] = pagosOf(input).pagos;
  if (pago === undefined) throw new TypeError('no payment');
  return pago;
}

const doctoOf = (input: PagoInput, index = 0): DoctoRelacionado | undefined =>
  firstOf(input).doctosRelacionados.at(index);

describe('a payment of one invoice', () => {
  test('is the whole document: fixed header and concept, totals, payment, taxes', () => {
    const { complementos: _, ...document } = buildPago(pagoInput());
    expect(document).toMatchObject({
      version: '4.0',
      subTotal: '0',
      moneda: 'XXX',
      total: '0',
      tipoDeComprobante: 'P',
      exportacion: '01',
      receptor: { rfc: 'URE180429TM6', usoCfdi: 'CP01' },
      conceptos: [
        {
          claveProdServ: '84111506',
          cantidad: '1',
          claveUnidad: 'ACT',
          descripcion: 'Pago',
          valorUnitario: '0',
          importe: '0',
          objetoImp: '01',
        },
      ],
    });
    expect(pagosOf(pagoInput())).toEqual({
      totales: {
        totalTrasladosBaseIva16: '1000.00',
        totalTrasladosImpuestoIva16: '160.00',
        montoTotalPagos: '1160.00',
      },
      pagos: [
        {
          fechaPago: '2026-11-19T12:00:00',
          formaDePagoP: '03',
          monedaP: 'MXN',
          tipoCambioP: '1',
          monto: '1160.00',
          doctosRelacionados: [
            {
              idDocumento: UUID,
              monedaDr: 'MXN',
              equivalenciaDr: '1',
              numParcialidad: '1',
              impSaldoAnt: '1160.00',
              impPagado: '1160.00',
              impSaldoInsoluto: '0.00',
              objetoImpDr: '02',
              trasladosDr: [
                { baseDr: '1000.00', impuestoDr: '002', tipoFactorDr: 'Tasa', tasaOCuotaDr: '0.160000', importeDr: '160.00' },
              ],
            },
          ],
          trasladosP: [
            { baseP: '1000.000000', impuestoP: '002', tipoFactorP: 'Tasa', tasaOCuotaP: '0.160000', importeP: '160.000000' },
          ],
        },
      ],
    });
  }); // prettier-ignore

  test('in part: the balance goes down and the taxes are the part', () => {
    const docto = doctoOf(
      pagoInput(pagoRecibido({ monto: '100', doctosRelacionados: [doctoInput({ impPagado: '100' })] })),
    );
    expect(docto).toMatchObject({ impPagado: '100.00', impSaldoInsoluto: '1060.00' });
    expect(docto?.trasladosDr?.[0]).toMatchObject({ baseDr: '86.206897', importeDr: '13.793104' });
  });

  test('0 % and exempt lines are stated, with their own totals', () => {
    const [node] = pagoDocuments.rates.complementos ?? [];
    expect(node && pagos20FromXml(node).totales).toEqual({
      totalTrasladosBaseIva8: '1000.00',
      totalTrasladosImpuestoIva8: '80.00',
      totalTrasladosBaseIva0: '1000.00',
      totalTrasladosImpuestoIva0: '0.00',
      totalTrasladosBaseIvaExento: '1000.00',
      montoTotalPagos: '3080.00',
    });
  });

  test('withholdings of several rates stay apart in the document and are one in the payment', () => {
    const retencion = (tasaOCuota: string): ImpuestoInput => ({ impuesto: '001', tipoFactor: 'Tasa', tasaOCuota });
    const conceptos = ['0.10', '0.0125'].map((rate) => conceptoInput({ retenciones: [retencion(rate)] }));
    const documento = payableDocument(computeComprobante(cfdiInput({ conceptos })));
    const pago = firstOf(pagoInput(pagoRecibido({ monto: undefined, doctosRelacionados: [doctoInput({ documento, impSaldoAnt: documento.total, impPagado: documento.total })] })));
    expect(pago.doctosRelacionados[0]?.retencionesDr?.map(({ importeDr }) => importeDr)).toEqual(['100.00', '12.50']);
    expect(pago.retencionesP).toEqual([{ impuestoP: '001', importeP: '112.500000' }]);
  }); // prettier-ignore

  test('series and folio of the invoice are written when there are any', () => {
    const named = doctoInput({ serie: 'A', folio: '17' });
    expect(doctoOf(pagoInput(pagoRecibido({ doctosRelacionados: [named] })))).toMatchObject({
      serie: 'A',
      folio: '17',
    });
    const blank = doctoOf(pagoInput(pagoRecibido({ doctosRelacionados: [doctoInput({ serie: '', folio: '' })] })));
    expect(blank).not.toHaveProperty('serie');
    expect(blank).not.toHaveProperty('folio');
  });

  test('the object of tax is that of the invoice unless another is given', () => {
    const objeto = (objetoImpDr?: string): unknown =>
      doctoOf(pagoInput(pagoRecibido({ doctosRelacionados: [doctoInput({ objetoImpDr })] })))?.objetoImpDr;
    expect([objeto(), objeto(''), objeto('03')]).toEqual(['02', '02', '03']);
  });

  test('a payment on account of a third party, with other complements beside it', () => {
    const aCuentaTerceros = {
      rfcACuentaTerceros: 'CACX7605101P8',
      nombreACuentaTerceros: 'XOCHILT CASAS CHAVEZ',
      regimenFiscalACuentaTerceros: '612',
      domicilioFiscalACuentaTerceros: '86991',
    };
    const leyendas = { name: 'leyendasFisc:LeyendasFiscales', attributes: [], children: [] };
    const document = buildPago({ ...pagoInput(), aCuentaTerceros, complementos: [leyendas] });
    expect(document.conceptos[0]).toMatchObject({ aCuentaTerceros });
    expect(document.complementos?.map(({ name }) => name)).toEqual(['pago20:Pagos', leyendas.name]);
    expect(buildPago(pagoInput()).conceptos[0]).not.toHaveProperty('aCuentaTerceros');
  });

  test('what was paid before is the balance that is missing, unless it is stated', () => {
    const half = doctoInput({ impSaldoAnt: '580.00', impPagado: '580.00', numParcialidad: '2' });
    const taxOf = (docto: typeof half): unknown =>
      doctoOf(pagoInput(pagoRecibido({ monto: '580.00', doctosRelacionados: [docto] })))?.trasladosDr?.[0]?.importeDr;
    expect(taxOf(half)).toBe('80.00');
    const documento = half.documento && { ...half.documento, paidBefore: '0' };
    expect(taxOf({ ...half, documento })).toBe('80.00');
    // A balance above the total (interest): nothing was paid before.
    expect(taxOf(doctoInput({ impSaldoAnt: '1200.00', impPagado: '580.00' }))).toBe('80.00');
  });

  test('a date with a time is kept, and amounts with too many decimals are left for the rules', () => {
    const pago = firstOf(pagoInput(pagoRecibido({ fechaPago: '2026-11-19T09:30:00', monto: '1160.005' })));
    expect(pago).toMatchObject({ fechaPago: '2026-11-19T09:30:00', monto: '1160.005' });
    expect(firstOf(pagoInput(pagoRecibido({ monto: '1160.0000' }))).monto).toBe('1160.00');
  });

  test('taxes that have no total of their own leave Totales alone', () => {
    const [node] = pagoDocuments.ieps.complementos ?? [];
    expect(node && pagos20FromXml(node).totales).toEqual({ montoTotalPagos: '1080.00' });
    const [withheld] = pagoDocuments.withheld.complementos ?? [];
    expect(withheld && pagos20FromXml(withheld).totales).toMatchObject({
      totalRetencionesIsr: '100.00',
      totalRetencionesIva: '106.67',
      totalRetencionesIeps: '80.00',
    });
  });

  test('withholdings may be given as they are, and exempt transfers', () => {
    const given = {
      retencionesDr: [{ baseDr: '50', impuestoDr: '001', tipoFactorDr: 'Tasa', tasaOCuotaDr: '0.1', importeDr: '5' }],
      trasladosDr: [{ baseDr: '50', impuestoDr: '002', tipoFactorDr: 'Exento' }],
    };
    const docto = doctoInput({ documento: undefined, objetoImpDr: '02', impuestosDr: given });
    const pago = firstOf(pagoInput(pagoRecibido({ doctosRelacionados: [docto] })));
    expect(pago.doctosRelacionados[0]?.retencionesDr).toMatchObject([{ tasaOCuotaDr: '0.100000' }]);
    expect(pago.trasladosP).toEqual([{ baseP: '50.000000', impuestoP: '002', tipoFactorP: 'Exento' }]);
    expect(pago.retencionesP).toEqual([{ impuestoP: '001', importeP: '5.000000' }]);
    const none = doctoInput({ documento: undefined, objetoImpDr: '01', impuestosDr: {} });
    const bare = doctoOf(pagoInput(pagoRecibido({ doctosRelacionados: [none] })));
    expect(bare).not.toHaveProperty('retencionesDr');
    expect(bare).not.toHaveProperty('trasladosDr');
  });

  test('taxes may be given as they are; rates get their six decimals', () => {
    const given = { trasladosDr: [{ baseDr: '50', impuestoDr: '002', tipoFactorDr: 'Tasa', tasaOCuotaDr: '0.16', importeDr: '8' }] }; // prettier-ignore
    const docto = doctoInput({ documento: undefined, objetoImpDr: '02', impuestosDr: given });
    expect(doctoOf(pagoInput(pagoRecibido({ doctosRelacionados: [docto] })))?.trasladosDr).toEqual([
      { baseDr: '50', impuestoDr: '002', tipoFactorDr: 'Tasa', tasaOCuotaDr: '0.160000', importeDr: '8' },
    ]);
  });
});

describe('currencies', () => {
  const dollars = doctoInput({ tipoCambioDr: '20.1234' }, { moneda: 'USD', tipoCambio: '20.1234' });

  test('pesos for an invoice in dollars: ten decimals of equivalence, the worth in pesos', () => {
    const pago = firstOf(pagoInput(pagoRecibido({ monto: undefined, doctosRelacionados: [dollars] })));
    expect(pago.doctosRelacionados[0]).toMatchObject({ monedaDr: 'USD', equivalenciaDr: '0.0496933918' });
    expect(pago.monto).toBe('23343.14');
  });

  test('dollars for an invoice in pesos: the exchange rate of the payment is the equivalence', () => {
    const pago = firstOf(pagoInput(pagoRecibido({ monedaP: 'USD', tipoCambioP: '17.3608', monto: '66.82' })));
    expect(pago).toMatchObject({ tipoCambioP: '17.3608', monto: '66.82' });
    expect(pago.doctosRelacionados[0]).toMatchObject({ monedaDr: 'MXN', equivalenciaDr: '17.3608000000' });
    expect(pago.trasladosP?.[0]).toMatchObject({ baseP: '57.601032', importeP: '9.216165' });
  });

  test('a mixed payment writes the equivalence of its own currency with ten decimals', () => {
    const input = pagoInput(pagoRecibido({ monto: undefined, doctosRelacionados: [dollars, doctoInput()] }));
    expect(doctoOf(input, 1)?.equivalenciaDr).toBe('1.0000000000');
    expect(firstOf(input).monto).toBe('24503.14');
  });

  test('a given equivalence is written as it is given', () => {
    const docto = { ...dollars, equivalenciaDr: '0.049693' };
    expect(doctoOf(pagoInput(pagoRecibido({ doctosRelacionados: [docto] })))?.equivalenciaDr).toBe('0.049693');
  });

  test('totals are in pesos and rounded once, half up', () => {
    const docto = doctoInput({ monedaDr: 'USD', documento: undefined, objetoImpDr: '01', impSaldoAnt: '50498.60', impPagado: '50498.60' }); // prettier-ignore
    const pago = pagoRecibido({
      monedaP: 'USD',
      tipoCambioP: '19.7963',
      monto: '50498.60',
      doctosRelacionados: [docto],
    });
    expect(pagosOf(pagoInput(pago)).totales).toEqual({ montoTotalPagos: '999685.44' });
  });

  test('limits of a converted amount', () => {
    const { lower, upper } = convertedLimits(decimal('694.43'), decimal('17.36075'));
    expect([lower.toFixed(4, 'down'), upper.toFixed(4, 'ceil')]).toEqual(['39.9997', '40.0003']);
  });
});

describe('what cannot be computed', () => {
  test('is named all at once, by pointers into the input', () => {
    const docto = doctoInput({ monedaDr: 'EUR', impSaldoAnt: '1,160.00', objetoImpDr: '' });
    const other = doctoInput({ documento: undefined, equivalenciaDr: '0', monedaDr: 'EUR' });
    const rateless = pagoRecibido({ monedaP: 'USD', monto: 'mil', doctosRelacionados: [docto, other] });
    const build = (): unknown => buildPago(pagoInput(pagoRecibido(), rateless));
    expect(build).toThrow(InvalidCfdiInput);
    const { comprobante, findings } = preparePago(pagoInput(pagoRecibido(), rateless));
    expect(comprobante).toBeUndefined();
    expect(findings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'tipo_cambio_p_missing /pagos/1/tipoCambioP',
      'amount_malformed /pagos/1/doctosRelacionados/0/impSaldoAnt',
      'equivalencia_missing /pagos/1/doctosRelacionados/0/equivalenciaDr',
      'rate_malformed /pagos/1/doctosRelacionados/1/equivalenciaDr',
      'field_required /pagos/1/doctosRelacionados/1/objetoImpDr',
      'amount_malformed /pagos/1/monto',
    ]);
  });

  test('numbers inside given taxes, taxes of the invoice and taxes stated before are named too', () => {
    const tax = { baseDr: 'a', impuestoDr: '002', tipoFactorDr: 'Tasa', tasaOCuotaDr: 'b', importeDr: 'c' };
    const stated = { trasladosDr: [tax], retencionesDr: [tax] };
    const given = doctoInput({ documento: undefined, objetoImpDr: '02', impuestosDr: stated });
    const line = { base: 'd', impuesto: '002', tipoFactor: 'Tasa', tasaOCuota: 'e', importe: 'f' };
    const documento = {
      total: '1160.00',
      objetoImpDr: '02',
      taxes: { traslados: [line], retenciones: [line] },
      paidBefore: 'g',
      statedBefore: stated,
    };
    const { findings } = preparePago(
      pagoInput(pagoRecibido({ doctosRelacionados: [given, doctoInput({ documento })] })),
    );
    const [first, second] = ['/pagos/0/doctosRelacionados/0', '/pagos/0/doctosRelacionados/1/documento'] as const;
    const places = (at: string, names: readonly string[]): string[] => names.map((name) => `${at}/${name}`);
    const [dr, own] = [
      ['baseDr', 'importeDr', 'tasaOCuotaDr'],
      ['base', 'tasaOCuota', 'importe'],
    ] as const;
    expect(findings.map(({ pointer }) => pointer)).toEqual([
      ...places(`${first}/impuestosDr/retencionesDr/0`, dr),
      ...places(`${first}/impuestosDr/trasladosDr/0`, dr),
      `${second}/paidBefore`,
      ...places(`${second}/taxes/traslados/0`, own),
      ...places(`${second}/taxes/retenciones/0`, own),
      ...places(`${second}/statedBefore/retencionesDr/0`, dr),
      ...places(`${second}/statedBefore/trasladosDr/0`, dr),
    ]);
  });

  test('a payment so small that its equivalence is nothing is named', () => {
    const docto = doctoInput({ monedaDr: 'USD', tipoCambioDr: '99999999999', documento: undefined, objetoImpDr: '01' });
    const { findings } = preparePago(
      pagoInput(pagoRecibido({ monedaP: 'JPY', tipoCambioP: '0.000001', doctosRelacionados: [docto] })),
    );
    expect(findings.map(({ pointer }) => pointer)).toContain('/pagos/0/doctosRelacionados/0/equivalenciaDr');
  });

  test('an exchange rate of a payment or an invoice must be above zero', () => {
    const docto = doctoInput({ monedaDr: 'USD', tipoCambioDr: '0', documento: undefined, objetoImpDr: '01' });
    const { findings } = preparePago(
      pagoInput(pagoRecibido({ monedaP: 'EUR', tipoCambioP: '0', doctosRelacionados: [docto] })),
    );
    expect(findings.map(({ pointer }) => pointer)).toEqual([
      '/pagos/0/tipoCambioP',
      '/pagos/0/doctosRelacionados/0/tipoCambioDr',
    ]);
  });

  test('an invoice of nothing cannot be prorated', () => {
    const documento = { total: '0', taxes: { traslados: [] } };
    const { findings } = preparePago(
      pagoInput(pagoRecibido({ doctosRelacionados: [doctoInput({ documento, objetoImpDr: '01' })] })),
    );
    expect(findings.map(({ pointer }) => pointer)).toEqual(['/pagos/0/doctosRelacionados/0/documento/total']);
  });

  test('rules point into the input too', () => {
    const overpaid = pagoRecibido({ doctosRelacionados: [doctoInput({ impPagado: '1200.00' })] });
    const { comprobante, findings } = preparePago(pagoInput(overpaid));
    expect(comprobante).toBeDefined();
    expect(findings.map(({ sat, pointer }) => `${sat} ${pointer}`)).toEqual([
      'CRP20217 /pagos/0/monto',
      'CRP20244 /pagos/0/doctosRelacionados/0/impSaldoInsoluto',
    ]);
  });
});

describe('texts', () => {
  test('are tidied, but the seal string of the bank stays as it is', () => {
    const cadPago = '||1|01  19112026||';
    const pago = firstOf({ ...pagoInput(pagoRecibido({ cadPago, numOperacion: ' A  1 ', selloPago: '' })) });
    expect(pago).toMatchObject({ cadPago, numOperacion: 'A 1' });
    expect(pago).not.toHaveProperty('selloPago');
  });
});
