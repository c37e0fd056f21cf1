import { buildNomina } from '../complements/nomina12/build-nomina.ts';
import { nomina12FromXml, nomina12ToXml } from '../complements/nomina12/nomina12-xml.ts';
import type { ReciboInput } from '../complements/nomina12/nomina-input.ts';
import type { Comprobante, Unsealed } from '../model/comprobante.ts';
import { changed } from './documents.ts';
import { asimilado, nominaInput, recibo, trabajador } from './nomina.ts';
import { changedValue } from './pago-documents.ts';

const paying = (changes: Partial<ReciboInput>): Unsealed => buildNomina(nominaInput(recibo(changes)));

const sueldo = { tipoPercepcion: '001', concepto: 'Sueldo', importeGravado: '2000.00' };

/** Severance: no employment any more (regime 13), paid once. */
const finiquito: ReciboInput = {
  tipoNomina: 'E',
  fechaPago: '2026-11-15',
  receptor: asimilado({ tipoContrato: '99', tipoRegimen: '13', periodicidadPago: undefined }),
  percepciones: [
    { tipoPercepcion: '022', concepto: 'Prima de antigüedad', importeExento: '15000.00' },
    { tipoPercepcion: '025', concepto: 'Indemnización', importeGravado: '60000.00', importeExento: '40000.00' },
  ],
  separacionIndemnizacion: { numAñosServicio: '7', ultimoSueldoMensOrd: '15000.00' },
  deducciones: [{ tipoDeduccion: '002', concepto: 'ISR', importe: '9000.00' }],
};

const pension = asimilado({ tipoContrato: '10', tipoRegimen: '12' });

/** Payroll documents that no rule objects to, one of each kind. */
export const nominaDocuments = {
  wages: paying({}),
  subsidy: paying({
    percepciones: [sueldo],
    deducciones: undefined,
    otrosPagos: [
      { tipoOtroPago: '002', concepto: 'Subsidio para el empleo', importe: '120.00', subsidioAlEmpleo: { subsidioCausado: '260.00' } },
    ],
  }),
  adjustment: paying({
    otrosPagos: [{ tipoOtroPago: '007', concepto: 'ISR ajustado por subsidio', importe: '145.80' }],
  }),
  balance: paying({
    otrosPagos: [
      { tipoOtroPago: '002', concepto: 'Subsidio', subsidioAlEmpleo: { subsidioCausado: '0' } },
      {
        tipoOtroPago: '004',
        concepto: 'Saldo a favor',
        importe: '300.00',
        compensacionSaldosAFavor: { saldoAFavor: '500.00', año: '2025', remanenteSalFav: '200.00' },
      },
    ],
  }),
  overtime: paying({
    percepciones: [
      sueldo,
      {
        tipoPercepcion: '019',
        concepto: 'Horas extra',
        importeGravado: '150.00',
        importeExento: '150.00',
        horasExtra: [{ dias: '1', tipoHoras: '01', horasExtra: '3', importePagado: '300.00' }],
      },
    ],
  }),
  shares: paying({
    percepciones: [
      sueldo,
      {
        tipoPercepcion: '045',
        concepto: 'Acciones',
        importeGravado: '1000.00',
        accionesOTitulos: { valorMercado: '12000.00', precioAlOtorgarse: '11000.00' },
      },
    ],
  }),
  incapacity: paying({
    percepciones: [sueldo, { tipoPercepcion: '014', concepto: 'Incapacidad', importeExento: '800.00' }],
    incapacidades: [{ diasIncapacidad: '3', tipoIncapacidad: '02', importeMonetario: '800.00' }],
  }),
  absence: paying({
    deducciones: [{ tipoDeduccion: '006', concepto: 'Descuento por incapacidad', importe: '500.00' }],
    incapacidades: [{ diasIncapacidad: '2', tipoIncapacidad: '01', importeMonetario: '500' }],
  }),
  aguinaldo: paying({
    tipoNomina: 'E',
    fechaInicialPago: undefined,
    fechaFinalPago: undefined,
    numDiasPagados: '15',
    receptor: trabajador({ periodicidadPago: undefined }),
    percepciones: [{ tipoPercepcion: '002', concepto: 'Aguinaldo', importeGravado: '3900.00', importeExento: '3519.30' }],
    deducciones: undefined,
  }),
  severance: buildNomina(nominaInput(finiquito)),
  severanceAndWages: buildNomina(nominaInput(recibo(), { otrasNominas: [finiquito] })),
  retirement: paying({
    tipoNomina: 'E',
    emisor: undefined,
    receptor: { ...pension, periodicidadPago: '99' },
    percepciones: [{ tipoPercepcion: '039', concepto: 'Retiro', importeGravado: '50000', importeExento: '10000' }],
    jubilacionPensionRetiro: { ultimoSueldoMensOrd: '20000.00' },
  }),
  pension: paying({
    emisor: { rfcPatronOrigen: 'URE180429TM6' },
    receptor: pension,
    percepciones: [{ tipoPercepcion: '044', concepto: 'Pensión', importeExento: '9000.00' }],
    jubilacionPensionRetiro: { montoDiario: '300.00' },
    deducciones: undefined,
  }),
  fees: paying({
    emisor: undefined,
    receptor: asimilado(),
    percepciones: [{ tipoPercepcion: '046', concepto: 'Honorarios asimilados', importeGravado: '20000.00' }],
    deducciones: [{ tipoDeduccion: '002', concepto: 'ISR', importe: '2900.00' }],
  }),
  expenses: paying({
    percepciones: undefined,
    deducciones: undefined,
    otrosPagos: [
      { tipoOtroPago: '002', concepto: 'Subsidio', subsidioAlEmpleo: { subsidioCausado: '0' } },
      { tipoOtroPago: '003', concepto: 'Viáticos', importe: '2500.00' },
    ],
  }),
  publicEntity: paying({
    emisor: {
      registroPatronal: 'B5510768108',
      entidadSncf: { origenRecurso: 'IM', montoRecursoPropio: '2500.00' },
    },
    receptor: trabajador({
      cuentaBancaria: '12345678901',
      banco: '002',
      subContratacion: [
        { rfcLabora: 'URE180429TM6', porcentajeTiempo: '60.5' },
        { rfcLabora: 'EKU9003173C9', porcentajeTiempo: '39.500' },
      ],
    }),
  }),
  employerPerson: buildNomina(
    nominaInput(recibo({ emisor: { curp: 'XIQB891116MCHZRL72', registroPatronal: 'Z1234567890' } }), {
      emisor: { rfc: 'XIQB891116QE4', nombre: 'BERENICE XIMO QUEZADA', regimenFiscal: '612' },
    }),
  ),
  deceased: buildNomina(
    nominaInput(recibo(), {
      receptor: { rfc: 'XAXX010101000', nombre: 'XOCHILT CASAS CHAVEZ', domicilioFiscalReceptor: '06600' },
    }),
  ),
} satisfies Readonly<Record<string, Unsealed>>; // prettier-ignore

export type NominaDocumentName = keyof typeof nominaDocuments;

/** Like `changed`, with pointers at `/nomina` going into the first typed complement. */
export function changedNomina(
  document: Unsealed,
  changes: Readonly<Record<string, unknown>>,
): Unsealed & Partial<Comprobante> {
  const isInside = (pointer: string): boolean => pointer.startsWith('/nomina/');
  const inside = Object.entries(changes).filter(([pointer]) => isInside(pointer));
  const outside = Object.entries(changes).filter(([pointer]) => !isInside(pointer));
  const [complement, ...others] = document.complementos ?? [];
  if (complement === undefined) throw new TypeError('no payroll');
  const within = Object.fromEntries(inside.map(([pointer, value]) => [pointer.replace('/nomina', ''), value]));
  const nomina = nomina12ToXml(changedValue(nomina12FromXml(complement), within));
  return changed({ ...document, complementos: [nomina, ...others] }, Object.fromEntries(outside));
}
