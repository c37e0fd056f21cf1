import { InvalidCfdiInput } from './amount-reader.ts';
import { optional, text } from './field-shape.ts';
import type { FieldShape, Fields } from './field-shape.ts';
import { complementos, inputShape } from './input-shape.ts';
import { shapeFindings } from './read-cfdi-input.ts';
import type { TrasladoInput } from './traslado-input.ts';

/** Fields that are those of any document. */
const COMMON = ['serie', 'folio', 'fecha', 'lugarExpedicion', 'confirmacion', 'moneda', 'tipoCambio', 'exportacion', 'cfdiRelacionados', 'emisor', 'complementos', 'addenda', 'namespaces'] as const; // prettier-ignore

const CONCEPTO = ['claveProdServ', 'noIdentificacion', 'cantidad', 'claveUnidad', 'unidad', 'descripcion', 'informacionAduanera', 'cuentaPredial', 'complementoConcepto', 'partes'] as const; // prettier-ignore

const { impuestosLocales: _, ...complementsOfGoods } = complementos;

const trasladoShape: Fields = {
  ...picked(inputShape, COMMON),
  ...complementsOfGoods,
  // The type says itself; a reader of several types of document has looked at it already.
  tipoDeComprobante: optional,
  receptor: {
    kind: 'object',
    required: true,
    fields: {
      rfc: optional,
      nombre: optional,
      domicilioFiscalReceptor: text,
      residenciaFiscal: optional,
      numRegIdTrib: optional,
      regimenFiscalReceptor: optional,
    },
  },
  conceptos: {
    kind: 'list',
    fields: { ...picked(fieldsOf(inputShape['conceptos']), CONCEPTO), valorUnitario: optional, objetoImp: optional },
  },
};

/**
 * The input of `buildTraslado` that came as JSON, checked field by field like `readCfdiInput`: nothing missing, nothing
 * unknown, every value of its kind, amounts as text. `tipoDeComprobante`, when it is there, must be `T`.
 * @throws {InvalidCfdiInput} with every problem and its JSON pointer
 */
export function readTrasladoInput(value: unknown): TrasladoInput {
  const findings = shapeFindings(value, trasladoShape);
  if (findings.length > 0) throw new InvalidCfdiInput(findings);
  return checked(value);
}

function picked(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}

function fieldsOf(shape: FieldShape | undefined): Fields {
  return shape !== undefined && 'fields' in shape ? shape.fields : {};
}

/** Safe: every field that the type demands was found to be there and of its kind, and no other but the type. */
function checked(value: unknown): TrasladoInput {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  const { tipoDeComprobante: __, ...input } = value as TrasladoInput & { readonly tipoDeComprobante?: string };
  return input;
}
