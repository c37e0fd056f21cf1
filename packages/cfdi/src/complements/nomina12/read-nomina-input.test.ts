import { expect, test } from 'vitest';
import { InvalidCfdiInput } from '../../build/amount-reader.ts';
import { nominaInput, recibo, trabajador } from '../../test-support/nomina.ts';
import { readNominaInput } from './read-nomina-input.ts';

test('an input that has every field is read', () => {
  const full = nominaInput(
    recibo({
      tipoNomina: 'O',
      numDiasPagados: '15',
      emisor: {
        curp: 'XIQB891116MCHZRL72',
        registroPatronal: 'Z1',
        rfcPatronOrigen: 'URE180429TM6',
        entidadSncf: { origenRecurso: 'IM', montoRecursoPropio: '1' },
      },
      receptor: trabajador({
        antigüedad: 'calendario',
        banco: '002',
        subContratacion: [{ rfcLabora: 'URE180429TM6', porcentajeTiempo: '100' }],
      }),
      percepciones: [
        {
          tipoPercepcion: '045',
          clave: '045',
          concepto: 'Acciones',
          importeGravado: '1',
          importeExento: '1',
          accionesOTitulos: { valorMercado: '1', precioAlOtorgarse: '1' },
          horasExtra: [{ dias: '1', tipoHoras: '01', horasExtra: '1', importePagado: '1' }],
        },
      ],
      jubilacionPensionRetiro: { montoDiario: '1', ultimoSueldoMensOrd: '1', ingresoAcumulable: '1', ingresoNoAcumulable: '1' },
      separacionIndemnizacion: { numAñosServicio: '1', ultimoSueldoMensOrd: '1', ingresoAcumulable: '1', ingresoNoAcumulable: '1' },
      otrosPagos: [
        {
          tipoOtroPago: '004',
          clave: '004',
          concepto: 'Saldo',
          importe: '1',
          subsidioAlEmpleo: { subsidioCausado: '1' },
          compensacionSaldosAFavor: { saldoAFavor: '1', año: '2025', remanenteSalFav: '1' },
        },
      ],
      incapacidades: [{ diasIncapacidad: '1', tipoIncapacidad: '01', importeMonetario: '1' }],
    }),
    {
      tipoDeComprobante: 'N',
      confirmacion: 'ABCDE',
      cfdiRelacionados: [{ tipoRelacion: '04', uuids: ['5A4E62FE-11AB-4A5B-8F4C-2F4C6F6E0001'] }],
      otrasNominas: [recibo()],
      complementos: [],
      addenda: [],
      namespaces: [],
    },
  );
  const read: unknown = JSON.parse(JSON.stringify(full));
  expect(readNominaInput(read)).toEqual(read);
}); // prettier-ignore

test('whatever is missing, unknown or of the wrong kind is told at once', () => {
  const { receptor: _, ...input } = nominaInput();
  const broken = {
    ...input,
    tipoDeComprobante: 'I',
    receptor: { rfc: 'CACX7605101P8', nombre: 'X', domicilioFiscalReceptor: '86991', usoCfdi: 'CN01' },
    nomina: { ...recibo(), percepciones: [{ tipoPercepcion: '001', concepto: 'Sueldo', importeGravado: 7353.3 }], receptor: {} },
  };
  const read = (): unknown => readNominaInput(broken);
  expect(read).toThrow(InvalidCfdiInput);
  try {
    read();
  } catch (error) {
    const findings = error instanceof InvalidCfdiInput ? error.findings : [];
    expect(findings.map(({ code, pointer }) => `${code} ${pointer}`).toSorted()).toEqual([
      'field_required /nomina/receptor/claveEntFed',
      'field_required /nomina/receptor/curp',
      'field_required /nomina/receptor/numEmpleado',
      'field_required /nomina/receptor/tipoContrato',
      'field_required /nomina/receptor/tipoRegimen',
      'input_unknown_field /receptor/usoCfdi',
      'input_wrong_type /nomina/percepciones/0/importeGravado',
      'nomina_tipo_not_n /tipoDeComprobante',
    ]);
  }
}); // prettier-ignore
