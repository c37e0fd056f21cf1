import { builtInCatalogs } from '@kita/sat-catalogs';
import { describe, expect, test } from 'vitest';
import { InvalidCfdiInput } from '../../build/amount-reader.ts';
import { asimilado, nominaInput, recibo, trabajador } from '../../test-support/nomina.ts';
import { nominaDocuments } from '../../test-support/nomina-documents.ts';
import type { Unsealed } from '../../model/comprobante.ts';
import { buildNomina } from './build-nomina.ts';
import type { Nomina12 } from './model.ts';
import { nomina12FromXml } from './nomina12-xml.ts';
import type { NominaInput, ReciboInput } from './nomina-input.ts';
import { prepareNomina } from './prepare-nomina.ts';

function nominaOf({ complementos = [] }: Unsealed, index = 0): Nomina12 {
  const node = complementos[index];
  if (node === undefined) throw new TypeError('no payroll');
  return nomina12FromXml(node);
}

const built = (changes: Partial<ReciboInput>): Nomina12 => nominaOf(buildNomina(nominaInput(recibo(changes))));

function problems(input: NominaInput): string[] {
  try {
    buildNomina(input);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidCfdiInput)) throw error;
    return error.findings.map(({ code, pointer }) => `${code} ${pointer}`);
  }
}

describe('a payroll document', () => {
  test('has the fixed line, the totals of the complement and the receiver of payrolls', () => {
    expect(nominaDocuments.wages).toMatchObject({
      tipoDeComprobante: 'N',
      moneda: 'MXN',
      exportacion: '01',
      metodoPago: 'PUE',
      subTotal: '7353.30',
      descuento: '840.50',
      total: '6512.80',
      receptor: { regimenFiscalReceptor: '605', usoCfdi: 'CN01' },
      conceptos: [
        {
          claveProdServ: '84111505',
          cantidad: '1',
          claveUnidad: 'ACT',
          descripcion: 'Pago de nómina',
          valorUnitario: '7353.30',
          importe: '7353.30',
          descuento: '840.50',
          objetoImp: '01',
        },
      ],
    });
    expect(nominaDocuments.wages).not.toHaveProperty('formaPago');
    expect(nominaDocuments.pension).not.toHaveProperty('descuento');
  });

  test('computes every total, days paid and time in service', () => {
    expect(nominaOf(nominaDocuments.overtime)).toMatchObject({
      tipoNomina: 'O',
      numDiasPagados: '15.000',
      totalPercepciones: '2300.00',
      totalDeducciones: '840.50',
      totalOtrosPagos: '0.00',
      receptor: { antigüedad: 'P348W' },
      percepciones: { totalSueldos: '2300.00', totalGravado: '2150.00', totalExento: '150.00' },
      deducciones: { totalOtrasDeducciones: '200.32', totalImpuestosRetenidos: '640.18' },
    });
  });

  test('shows workers on wages a subsidy of zero, and leaves alone one that is given', () => {
    expect(nominaOf(nominaDocuments.wages).otrosPagos).toMatchObject([
      { tipoOtroPago: '002', clave: '002', importe: '0.00', subsidioAlEmpleo: { subsidioCausado: '0.00' } },
    ]);
    expect(nominaOf(nominaDocuments.adjustment).otrosPagos).toHaveLength(1);
    expect(nominaOf(nominaDocuments.fees)).not.toHaveProperty('otrosPagos');
  });

  test('with several payrolls adds them up', () => {
    const both = nominaDocuments.severanceAndWages;
    expect(both).toMatchObject({ subTotal: '122353.30', descuento: '9840.50', total: '112512.80' });
    expect(both.complementos).toHaveLength(2);
    expect(nominaOf(both, 1).receptor.tipoRegimen).toBe('13');
  });

  test('that is extraordinary pays on one day, with frequency 99', () => {
    expect(nominaOf(nominaDocuments.aguinaldo)).toMatchObject({
      fechaInicialPago: '2026-11-15',
      fechaFinalPago: '2026-11-15',
      numDiasPagados: '15.000',
      receptor: { periodicidadPago: '99' },
    });
  });

  test('tells at once all that it cannot compute', () => {
    const wrong = recibo({
      fechaInicialPago: undefined,
      receptor: trabajador({ periodicidadPago: '' }),
      percepciones: [
        { tipoPercepcion: '001', concepto: 'Sueldo', importeGravado: '1,000' },
        { tipoPercepcion: '025', concepto: 'Indemnización', importeGravado: '1.00' },
        { tipoPercepcion: '039', concepto: 'Retiro', importeGravado: '1.00' },
      ],
      deducciones: [{ tipoDeduccion: '002', concepto: 'ISR', importe: 'x' }],
    });
    expect(problems(nominaInput(wrong)).toSorted()).toEqual([
      'amount_malformed /nomina/deducciones/0/importe',
      'amount_malformed /nomina/percepciones/0/importeGravado',
      'field_required /nomina/fechaInicialPago',
      'field_required /nomina/jubilacionPensionRetiro/ultimoSueldoMensOrd',
      'field_required /nomina/receptor/periodicidadPago',
      'field_required /nomina/separacionIndemnizacion',
    ]);
  });
});

describe('severance and retirement', () => {
  test('taxed severance accumulates up to the last monthly salary', () => {
    expect(nominaOf(nominaDocuments.severance).percepciones).toMatchObject({
      totalSeparacionIndemnizacion: '115000.00',
      separacionIndemnizacion: {
        totalPagado: '115000.00',
        numAñosServicio: '7',
        ultimoSueldoMensOrd: '15000.00',
        ingresoAcumulable: '15000.00',
        ingresoNoAcumulable: '45000.00',
      },
    });
    expect(nominaOf(nominaDocuments.severance).percepciones).not.toHaveProperty('totalSueldos');
  });

  const indemnizacion = { tipoPercepcion: '025', concepto: 'Indemnización', importeGravado: '9000' };

  test('less than a monthly salary accumulates whole; years follow from the dates; what is given stays', () => {
    const separacion = (changes: object): unknown =>
      built({
        percepciones: [indemnizacion],
        separacionIndemnizacion: { ultimoSueldoMensOrd: '10000', ...changes },
      }).percepciones?.separacionIndemnizacion;
    expect(separacion({})).toMatchObject({ numAñosServicio: '7', ingresoAcumulable: '9000.00', ingresoNoAcumulable: '0.00' });
    expect(separacion({ numAñosServicio: '3', ingresoAcumulable: '1', ingresoNoAcumulable: '2' })).toMatchObject({
      numAñosServicio: '3',
      ingresoAcumulable: '1.00',
      ingresoNoAcumulable: '2.00',
    });
  }); // prettier-ignore

  test('without the first day of work the years must be given', () => {
    const severance = recibo({
      receptor: asimilado(),
      percepciones: [indemnizacion],
      separacionIndemnizacion: { ultimoSueldoMensOrd: '10000' },
    });
    expect(problems(nominaInput(severance))).toEqual([
      'field_required /nomina/separacionIndemnizacion/numAñosServicio',
    ]);
  });

  test('one retirement payment is split by the last salary, instalments accumulate whole', () => {
    expect(nominaOf(nominaDocuments.retirement).percepciones?.jubilacionPensionRetiro).toEqual({
      totalUnaExhibicion: '60000.00',
      ingresoAcumulable: '20000.00',
      ingresoNoAcumulable: '30000.00',
    });
    expect(nominaOf(nominaDocuments.pension).percepciones?.jubilacionPensionRetiro).toEqual({
      totalParcialidad: '9000.00',
      montoDiario: '300.00',
      ingresoAcumulable: '9000.00',
      ingresoNoAcumulable: '0.00',
    });
  });

  test('details without their income are written, for the rules to report', () => {
    const wages = built({
      separacionIndemnizacion: { ultimoSueldoMensOrd: '1' },
      jubilacionPensionRetiro: { montoDiario: '1' },
    });
    expect(wages.percepciones?.separacionIndemnizacion?.totalPagado).toBe('0.00');
    expect(wages.percepciones?.jubilacionPensionRetiro?.montoDiario).toBe('1.00');
  });
});

test('time in service is written as asked, or as given', () => {
  const antigüedad = (text?: string): unknown =>
    built({ receptor: trabajador({ antigüedad: text }) }).receptor.antigüedad;
  expect(antigüedad()).toBe('P348W');
  expect(antigüedad('semanas')).toBe('P348W');
  expect(antigüedad('calendario')).toBe('P6Y7M30D');
  expect(antigüedad('P300W')).toBe('P300W');
  expect(built({ receptor: trabajador({ fechaInicioRelLaboral: '' }) }).receptor).not.toHaveProperty('antigüedad');
});

test('the keys of the employer are those of SAT unless given, and fields left blank are left out', () => {
  const { percepciones, deducciones, receptor } = built({
    percepciones: [{ tipoPercepcion: '001', clave: '', concepto: 'Sueldo', importeGravado: '1' }],
    deducciones: [{ tipoDeduccion: '004', concepto: 'Otros', importe: '0.5' }],
    receptor: trabajador({ departamento: '' }),
  });
  expect(percepciones?.percepciones[0]?.clave).toBe('001');
  expect(deducciones?.deducciones[0]).toMatchObject({ clave: '004', importe: '0.50' });
  expect(receptor).not.toHaveProperty('departamento');
});

describe('prepareNomina', () => {
  const context = { catalogs: builtInCatalogs() };
  const places = (input: NominaInput): string[] =>
    prepareNomina(input, context)
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ sat, pointer }) => `${sat ?? ''} ${pointer}`);

  test('builds and finds nothing to object to', () => {
    expect(prepareNomina(nominaInput(), context)).toMatchObject({ comprobante: { total: '6512.80' } });
    expect(places(nominaInput())).toEqual([]);
  });

  test('leads into the input where it has the field', () => {
    const zero = { tipoPercepcion: '001', concepto: 'Sueldo' };
    const wrong = recibo({
      receptor: trabajador({ banco: '002' }),
      percepciones: [{ ...zero, importeGravado: '1' }, zero],
      deducciones: [{ tipoDeduccion: '000', concepto: 'Nada', importe: '0.50' }],
    });
    expect(places(nominaInput(recibo(), { otrasNominas: [wrong] }))).toEqual([
      'NOM63 /otrasNominas/0/receptor/banco',
      'NOM93 /otrasNominas/0/deducciones/0/tipoDeduccion',
      'NOM75 /otrasNominas/0/percepciones/1/importeGravado',
    ]);
    const foreign = { tipoPercepcion: '039', concepto: 'Retiro', importeGravado: '1' };
    const retired = recibo({
      percepciones: [foreign],
      jubilacionPensionRetiro: { ultimoSueldoMensOrd: '1', montoDiario: '1' },
    });
    expect(places(nominaInput(retired))).toContain('NOM80 /nomina/jubilacionPensionRetiro/montoDiario');
  });

  test('tells what cannot be computed', () => {
    const { comprobante, findings } = prepareNomina(nominaInput(recibo({ fechaFinalPago: undefined })), context);
    expect(comprobante).toBeUndefined();
    expect(findings.map(({ pointer }) => pointer)).toEqual(['/nomina/fechaFinalPago']);
  });
});
