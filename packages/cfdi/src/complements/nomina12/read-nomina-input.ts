import { InvalidCfdiInput } from '../../build/amount-reader.ts';
import { optional, text } from '../../build/field-shape.ts';
import type { FieldShape, Fields } from '../../build/field-shape.ts';
import { inputShape } from '../../build/input-shape.ts';
import { shapeFindings } from '../../build/read-cfdi-input.ts';
import type { Finding } from '../../model/finding.ts';
import { xpathOf } from '../../model/xpath-of.ts';
import type { NominaInput } from './nomina-input.ts';

const object = (fields: Fields): FieldShape => ({ kind: 'object', fields });
const list = (fields: Fields): FieldShape => ({ kind: 'list', fields });

const emisor = object({
  curp: optional,
  registroPatronal: optional,
  rfcPatronOrigen: optional,
  entidadSncf: object({ origenRecurso: text, montoRecursoPropio: optional }),
});

const receptor: FieldShape = {
  kind: 'object',
  required: true,
  fields: {
    curp: text,
    numSeguridadSocial: optional,
    fechaInicioRelLaboral: optional,
    antigüedad: optional,
    tipoContrato: text,
    sindicalizado: optional,
    tipoJornada: optional,
    tipoRegimen: text,
    numEmpleado: text,
    departamento: optional,
    puesto: optional,
    riesgoPuesto: optional,
    periodicidadPago: optional,
    banco: optional,
    cuentaBancaria: optional,
    salarioBaseCotApor: optional,
    salarioDiarioIntegrado: optional,
    claveEntFed: text,
    subContratacion: list({ rfcLabora: text, porcentajeTiempo: text }),
  },
};

const percepcion: Fields = {
  tipoPercepcion: text,
  clave: optional,
  concepto: text,
  importeGravado: optional,
  importeExento: optional,
  accionesOTitulos: object({ valorMercado: text, precioAlOtorgarse: text }),
  horasExtra: list({ dias: text, tipoHoras: text, horasExtra: text, importePagado: text }),
};

const otroPago: Fields = {
  tipoOtroPago: text,
  clave: optional,
  concepto: text,
  importe: optional,
  subsidioAlEmpleo: object({ subsidioCausado: text }),
  compensacionSaldosAFavor: object({ saldoAFavor: text, año: text, remanenteSalFav: text }),
};

const recibo: Fields = {
  tipoNomina: optional,
  fechaPago: text,
  fechaInicialPago: optional,
  fechaFinalPago: optional,
  numDiasPagados: optional,
  emisor,
  receptor,
  percepciones: list(percepcion),
  jubilacionPensionRetiro: object({
    montoDiario: optional,
    ultimoSueldoMensOrd: optional,
    ingresoAcumulable: optional,
    ingresoNoAcumulable: optional,
  }),
  separacionIndemnizacion: object({
    numAñosServicio: optional,
    ultimoSueldoMensOrd: text,
    ingresoAcumulable: optional,
    ingresoNoAcumulable: optional,
  }),
  deducciones: list({ tipoDeduccion: text, clave: optional, concepto: text, importe: text }),
  otrosPagos: list(otroPago),
  incapacidades: list({ diasIncapacidad: text, tipoIncapacidad: text, importeMonetario: optional }),
};

/** Fields that are those of any document. */
const common = ['tipoDeComprobante', 'serie', 'folio', 'fecha', 'lugarExpedicion', 'confirmacion', 'cfdiRelacionados', 'emisor', 'complementos', 'addenda', 'namespaces'] as const; // prettier-ignore

const nominaShape: Fields = {
  ...Object.fromEntries(Object.entries(inputShape).filter(([name]) => common.some((one) => one === name))),
  receptor: { kind: 'object', required: true, fields: { rfc: text, nombre: text, domicilioFiscalReceptor: text } },
  nomina: { kind: 'object', required: true, fields: recibo },
  otrasNominas: list(recibo),
};

/**
 * The input of `buildNomina` that came as JSON, checked field by field like `readCfdiInput`: nothing missing, nothing
 * unknown, every value of its kind, amounts as text.
 * @throws {InvalidCfdiInput} with every problem and its JSON pointer
 */
export function readNominaInput(value: unknown): NominaInput {
  const findings = [...shapeFindings(value, nominaShape), ...otherType(value)];
  if (findings.length > 0) throw new InvalidCfdiInput(findings);
  return checked(value);
}

function otherType(value: unknown): Finding[] {
  const found: unknown = value instanceof Object ? Reflect.get(value, 'tipoDeComprobante') : undefined;
  if (typeof found !== 'string' || found === 'N') return [];
  const pointer = '/tipoDeComprobante';
  const message = {
    es: 'La nómina es siempre de tipo N. Quita el tipo de comprobante.',
    en: 'Payroll always is of type N. Remove the type of document.',
  };
  return [{ code: 'nomina_tipo_not_n', severity: 'error', pointer, xpath: xpathOf(pointer), message, found: found.slice(0, 80), expected: 'N' }];
} // prettier-ignore

/** Safe: every field that the type demands was found to be there and of its kind, and no other. */
function checked(value: unknown): NominaInput {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return value as NominaInput;
}
