import { InvalidCfdiInput } from '../../build/amount-reader.ts';
import { optional, text } from '../../build/field-shape.ts';
import type { FieldShape, Fields } from '../../build/field-shape.ts';
import { inputShape } from '../../build/input-shape.ts';
import { shapeFindings } from '../../build/read-cfdi-input.ts';
import type { PagoInput } from './pago-input.ts';

const tax: Fields = { base: text, impuesto: text, tipoFactor: text, tasaOCuota: optional, importe: optional };
const taxDr: Fields = {
  baseDr: text,
  impuestoDr: text,
  tipoFactorDr: text,
  tasaOCuotaDr: optional,
  importeDr: optional,
};
const impuestosDr: FieldShape = {
  kind: 'object',
  fields: { retencionesDr: { kind: 'list', fields: taxDr }, trasladosDr: { kind: 'list', fields: taxDr } },
};

const docto: Fields = {
  idDocumento: text,
  serie: optional,
  folio: optional,
  monedaDr: optional,
  equivalenciaDr: optional,
  tipoCambioDr: optional,
  numParcialidad: text,
  impSaldoAnt: text,
  impPagado: text,
  objetoImpDr: optional,
  documento: {
    kind: 'object',
    fields: {
      total: text,
      taxes: {
        kind: 'object',
        required: true,
        fields: { traslados: { kind: 'list', fields: tax }, retenciones: { kind: 'list', fields: tax } },
      },
      monedaDr: optional,
      objetoImpDr: optional,
      paidBefore: optional,
      statedBefore: impuestosDr,
    },
  },
  impuestosDr,
};

const pago: Fields = {
  fechaPago: text,
  formaDePagoP: text,
  monedaP: optional,
  tipoCambioP: optional,
  monto: optional,
  numOperacion: optional,
  rfcEmisorCtaOrd: optional,
  nomBancoOrdExt: optional,
  ctaOrdenante: optional,
  rfcEmisorCtaBen: optional,
  ctaBeneficiario: optional,
  tipoCadPago: optional,
  certPago: optional,
  cadPago: optional,
  selloPago: optional,
  doctosRelacionados: { kind: 'list', required: true, fields: docto },
};

/** Fields that are those of any document. */
const common = ['serie', 'folio', 'fecha', 'lugarExpedicion', 'confirmacion', 'cfdiRelacionados', 'emisor', 'complementos', 'addenda', 'namespaces'] as const; // prettier-ignore

const pagoShape: Fields = {
  ...Object.fromEntries(Object.entries(inputShape).filter(([name]) => common.some((one) => one === name))),
  receptor: {
    kind: 'object',
    required: true,
    fields: {
      rfc: text,
      nombre: text,
      domicilioFiscalReceptor: text,
      residenciaFiscal: optional,
      numRegIdTrib: optional,
      regimenFiscalReceptor: text,
    },
  },
  aCuentaTerceros: {
    kind: 'object',
    fields: {
      rfcACuentaTerceros: text,
      nombreACuentaTerceros: text,
      regimenFiscalACuentaTerceros: text,
      domicilioFiscalACuentaTerceros: text,
    },
  },
  pagos: { kind: 'list', required: true, fields: pago },
};

/**
 * The input of `buildPago` that came as JSON, checked field by field like `readCfdiInput`: nothing missing, nothing
 * unknown, every value of its kind, amounts as text.
 * @throws {InvalidCfdiInput} with every problem and its JSON pointer
 */
export function readPagoInput(value: unknown): PagoInput {
  const findings = shapeFindings(value, pagoShape);
  if (findings.length > 0) throw new InvalidCfdiInput(findings);
  return checked(value);
}

/** Safe: every field that the type demands was found to be there and of its kind, and no other. */
function checked(value: unknown): PagoInput {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return value as PagoInput;
}
