import { describe, expect, test } from 'vitest';
import { asimilado, recibo, trabajador } from '../../test-support/nomina.ts';
import { buildRecibo } from './build-recibo.ts';
import type { ReciboInput } from './nomina-input.ts';
import { NominaReader } from './nomina-reader.ts';

/** Every amount of the input, in a payroll that has one of each node. */
const full: ReciboInput = {
  tipoNomina: 'O',
  fechaPago: '2026-11-15',
  fechaInicialPago: '2026-11-01',
  fechaFinalPago: '2026-11-15',
  numDiasPagados: '14.5',
  emisor: { registroPatronal: 'B5510768108', entidadSncf: { origenRecurso: 'IP' } },
  receptor: trabajador({
    salarioBaseCotApor: '490.2',
    salarioDiarioIntegrado: '520',
    subContratacion: [{ rfcLabora: 'URE180429TM6', porcentajeTiempo: '100' }],
  }),
  percepciones: [
    {
      tipoPercepcion: '045',
      clave: 'ACC',
      concepto: 'Acciones',
      importeGravado: '1000',
      accionesOTitulos: { valorMercado: '12', precioAlOtorgarse: '11' },
    },
    {
      tipoPercepcion: '019',
      concepto: 'Horas extra',
      importeGravado: '0.1',
      importeExento: '0.2',
      horasExtra: [{ dias: '1', tipoHoras: '01', horasExtra: '3', importePagado: '0.3' }],
    },
    { tipoPercepcion: '023', concepto: 'Separación', importeGravado: '500', importeExento: '100' },
    { tipoPercepcion: '044', concepto: 'Pensión', importeGravado: '70', importeExento: '30' },
  ],
  jubilacionPensionRetiro: { montoDiario: '5', ultimoSueldoMensOrd: '60', ingresoAcumulable: '1', ingresoNoAcumulable: '2' },
  separacionIndemnizacion: { ultimoSueldoMensOrd: '400', ingresoAcumulable: '3', ingresoNoAcumulable: '4' },
  deducciones: [
    { tipoDeduccion: '002', clave: 'ISR', concepto: 'ISR', importe: '10' },
    { tipoDeduccion: '006', concepto: 'Incapacidad', importe: '20' },
  ],
  otrosPagos: [
    { tipoOtroPago: '002', clave: 'SUB', concepto: 'Subsidio', importe: '1', subsidioAlEmpleo: { subsidioCausado: '2' } },
    {
      tipoOtroPago: '004',
      concepto: 'Saldo',
      importe: '3',
      compensacionSaldosAFavor: { saldoAFavor: '9', año: '2025', remanenteSalFav: '6' },
    },
  ],
  incapacidades: [
    { diasIncapacidad: '2', tipoIncapacidad: '01', importeMonetario: '20' },
    { diasIncapacidad: '1', tipoIncapacidad: '02' },
  ],
}; // prettier-ignore

function built(input: ReciboInput): ReturnType<typeof buildRecibo> {
  const reader = new NominaReader();
  const result = buildRecibo(input, reader, '/nomina');
  expect(reader.findings).toEqual([]);
  return result;
}

/** Where the reader objects, and in which words it was told. */
function complaints(input: ReciboInput): string[] {
  const reader = new NominaReader();
  buildRecibo(input, reader, '/nomina');
  return reader.findings.map(({ pointer }) => pointer);
}

test('a payroll with one node of each kind is written whole', () => {
  const { nomina, percepciones, deducciones, otrosPagos } = built(full);
  expect(nomina).toEqual({
    tipoNomina: 'O',
    fechaPago: '2026-11-15',
    fechaInicialPago: '2026-11-01',
    fechaFinalPago: '2026-11-15',
    numDiasPagados: '14.500',
    totalPercepciones: '1700.30',
    totalDeducciones: '30.00',
    totalOtrosPagos: '4.00',
    emisor: { registroPatronal: 'B5510768108', entidadSncf: { origenRecurso: 'IP' } },
    receptor: {
      ...trabajador(),
      antigüedad: 'P348W',
      salarioBaseCotApor: '490.20',
      salarioDiarioIntegrado: '520.00',
      subContratacion: [{ rfcLabora: 'URE180429TM6', porcentajeTiempo: '100' }],
    },
    percepciones: {
      totalSueldos: '1000.30',
      totalSeparacionIndemnizacion: '600.00',
      totalJubilacionPensionRetiro: '100.00',
      totalGravado: '1570.10',
      totalExento: '130.20',
      percepciones: [
        { tipoPercepcion: '045', clave: 'ACC', concepto: 'Acciones', importeGravado: '1000.00', importeExento: '0.00', accionesOTitulos: { valorMercado: '12', precioAlOtorgarse: '11' } },
        { tipoPercepcion: '019', clave: '019', concepto: 'Horas extra', importeGravado: '0.10', importeExento: '0.20', horasExtra: [{ dias: '1', tipoHoras: '01', horasExtra: '3', importePagado: '0.30' }] },
        { tipoPercepcion: '023', clave: '023', concepto: 'Separación', importeGravado: '500.00', importeExento: '100.00' },
        { tipoPercepcion: '044', clave: '044', concepto: 'Pensión', importeGravado: '70.00', importeExento: '30.00' },
      ],
      jubilacionPensionRetiro: { totalParcialidad: '100.00', montoDiario: '5.00', ingresoAcumulable: '1.00', ingresoNoAcumulable: '2.00' },
      separacionIndemnizacion: { totalPagado: '600.00', numAñosServicio: '7', ultimoSueldoMensOrd: '400.00', ingresoAcumulable: '3.00', ingresoNoAcumulable: '4.00' },
    },
    deducciones: {
      totalOtrasDeducciones: '20.00',
      totalImpuestosRetenidos: '10.00',
      deducciones: [
        { tipoDeduccion: '002', clave: 'ISR', concepto: 'ISR', importe: '10.00' },
        { tipoDeduccion: '006', clave: '006', concepto: 'Incapacidad', importe: '20.00' },
      ],
    },
    otrosPagos: [
      { tipoOtroPago: '002', clave: 'SUB', concepto: 'Subsidio', importe: '1.00', subsidioAlEmpleo: { subsidioCausado: '2.00' } },
      { tipoOtroPago: '004', clave: '004', concepto: 'Saldo', importe: '3.00', compensacionSaldosAFavor: { saldoAFavor: '9.00', año: '2025', remanenteSalFav: '6.00' } },
    ],
    incapacidades: [
      { diasIncapacidad: '2', tipoIncapacidad: '01', importeMonetario: '20.00' },
      { diasIncapacidad: '1', tipoIncapacidad: '02' },
    ],
  });
  expect([percepciones, deducciones, otrosPagos].map(String)).toEqual(['1700.3', '30', '4']);
}); // prettier-ignore

test('a payroll with nothing but income is written without empty nodes', () => {
  const { nomina } = built({
    fechaPago: '2026-11-15',
    fechaInicialPago: '2026-11-15',
    fechaFinalPago: '2026-11-15',
    receptor: asimilado(),
    percepciones: [{ tipoPercepcion: '046', concepto: 'Honorarios', importeGravado: '1', horasExtra: [] }],
    deducciones: [],
    otrosPagos: [],
    incapacidades: [],
  });
  expect(nomina).toEqual({
    tipoNomina: 'O',
    fechaPago: '2026-11-15',
    fechaInicialPago: '2026-11-15',
    fechaFinalPago: '2026-11-15',
    numDiasPagados: '1.000',
    totalPercepciones: '1.00',
    receptor: asimilado(),
    percepciones: {
      totalSueldos: '1.00',
      totalGravado: '1.00',
      totalExento: '0.00',
      percepciones: [
        { tipoPercepcion: '046', clave: '046', concepto: 'Honorarios', importeGravado: '1.00', importeExento: '0.00' },
      ],
    },
  });
});

test('one that only pays expenses has no income, one that only withholds tax no other deductions', () => {
  const { nomina } = built(recibo({ percepciones: [], deducciones: full.deducciones?.slice(0, 1) }));
  expect(nomina).not.toHaveProperty('percepciones');
  expect(nomina).not.toHaveProperty('totalPercepciones');
  expect(nomina.deducciones).toMatchObject({ totalImpuestosRetenidos: '10.00' });
  expect(nomina.deducciones).not.toHaveProperty('totalOtrasDeducciones');
  expect(nomina.otrosPagos?.[0]?.concepto).toBe('Subsidio para el empleo (efectivamente entregado al trabajador)');
});

describe('the days paid', () => {
  const days = (changes: Partial<ReciboInput>): string => built(recibo(changes)).nomina.numDiasPagados;

  test('are those of the period, both ends included, unless given', () => {
    expect(days({})).toBe('15.000');
    expect(days({ fechaInicialPago: '2026-11-14' })).toBe('2.000');
    expect(days({ numDiasPagados: '5.125' })).toBe('5.125');
    expect(days({ numDiasPagados: '5.1250' })).toBe('5.125');
  });

  test('of a period that is none are one, and decimals beyond the third are left for the rules', () => {
    expect(days({ fechaInicialPago: '2026-11-16' })).toBe('1.000');
    expect(days({ fechaInicialPago: '2026-11-31' })).toBe('1.000');
    expect(days({ fechaFinalPago: 'ayer' })).toBe('1.000');
    expect(days({ numDiasPagados: '5.1234' })).toBe('5.1234');
  });
});

test('an amount that is none is told with its place, wherever it is', () => {
  const places: string[] = [];
  const spoil = (value: unknown, pointer: string): unknown => {
    if (Array.isArray(value)) return value.map((one, index) => spoil(one, `${pointer}/${index}`));
    if (!(value instanceof Object)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const place = `${pointer}/${key}`;
        const isAmount = /^(?:importe|salario|ingreso|monto|ultimo|subsidioCausado|saldo|remanente|numDias)/.test(key);
        if (!isAmount || typeof inner !== 'string') return [key, spoil(inner, place)];
        places.push(place);
        return [key, 'x'];
      }),
    );
  };
  const spoilt = spoil(full, '/nomina');
  expect(places).toHaveLength(26);
  expect(complaints(asRecibo(spoilt)).toSorted()).toEqual(places.toSorted());
});

test('what is missing is told in both languages', () => {
  const reader = new NominaReader();
  buildRecibo(
    {
      ...full,
      fechaInicialPago: '',
      receptor: asimilado({ periodicidadPago: '' }),
      separacionIndemnizacion: undefined,
    },
    reader,
    '/nomina',
  );
  expect(reader.findings.map(({ pointer }) => pointer).toSorted()).toEqual([
    '/nomina/fechaInicialPago',
    '/nomina/receptor/periodicidadPago',
    '/nomina/separacionIndemnizacion',
  ]);
  for (const { message, severity, xpath } of reader.findings) {
    expect(message.es.length).toBeGreaterThan(20);
    expect(message.en.length).toBeGreaterThan(20);
    expect({ severity, xpath }).toEqual({ severity: 'error', xpath: '/cfdi:Comprobante' });
  }
});

/** Safe: only texts were replaced by texts. */
function asRecibo(value: unknown): ReciboInput {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return value as ReciboInput;
}
