import { buildTraslado } from '../build/build-traslado.ts';
import { computeComprobante } from '../build/compute-comprobante.ts';
import type { TrasladoInput } from '../build/traslado-input.ts';
import { buildPago } from '../complements/pagos20/build-pago.ts';
import type { Comprobante, Unsealed } from '../model/comprobante.ts';
import type { CfdiInput } from '../model/input.ts';
import { exportInput } from './exports.ts';
import { cfdiInput, conceptoInput, iva16 } from './invoice.ts';
import { pagoInput } from './pago.ts';

const publico = {
  rfc: 'XAXX010101000',
  nombre: 'PUBLICO EN GENERAL',
  domicilioFiscalReceptor: '06600',
  regimenFiscalReceptor: '616',
  usoCfdi: 'S01',
};
const isr = { impuesto: '001', tipoFactor: 'Tasa', tasaOCuota: '0.10' };

const compute = (changes: Partial<CfdiInput>): Unsealed => computeComprobante(cfdiInput(changes));

/** Own goods on the move. */
export function trasladoInput(changes: Partial<TrasladoInput> = {}): TrasladoInput {
  const { fecha, lugarExpedicion, emisor } = cfdiInput();
  const concepto = {
    claveProdServ: '43211503',
    cantidad: '1',
    claveUnidad: 'ACT',
    descripcion: 'Computadora portátil',
  };
  return {
    serie: 'T',
    folio: '1',
    fecha,
    lugarExpedicion,
    emisor,
    receptor: { domicilioFiscalReceptor: '42501' },
    conceptos: [concepto],
    ...changes,
  };
}

/** The same as a document. */
export function transferOfGoods(): Unsealed {
  return buildTraslado(trasladoInput());
}

/** Documents that no rule objects to, one of each kind. */
export const documents = {
  income: compute({}),
  withholding: compute({ conceptos: [conceptoInput({ retenciones: [isr, { ...isr, impuesto: '002' }] })] }),
  discount: compute({ conceptos: [conceptoInput({ descuento: '100.00' }), conceptoInput()] }),
  exempt: compute({ conceptos: [conceptoInput({ traslados: [{ impuesto: '002', tipoFactor: 'Exento' }] })] }),
  ieps: compute({
    conceptos: [conceptoInput({ traslados: [iva16, { impuesto: '003', tipoFactor: 'Tasa', tasaOCuota: '0.08' }] })],
  }),
  untaxed: compute({ conceptos: [conceptoInput({ objetoImp: '01', traslados: [] })] }),
  credit: compute({
    tipoDeComprobante: 'E',
    cfdiRelacionados: [{ tipoRelacion: '01', uuids: ['5A4E62FE-11AB-4A5B-8F4C-2F4C6F6E0001'] }],
  }),
  dollars: compute({ moneda: 'USD', tipoCambio: '18.4523' }),
  foreign: compute({
    receptor: {
      ...publico,
      rfc: 'XEXX010101000',
      nombre: 'ACME TOOLS INC',
      residenciaFiscal: 'USA',
      numRegIdTrib: '123456789',
    },
  }),
  global: compute({
    informacionGlobal: { periodicidad: '04', meses: '12', año: '2026' },
    receptor: publico,
    conceptos: [
      conceptoInput({ claveProdServ: '01010101', claveUnidad: 'ACT', descripcion: 'Venta', noIdentificacion: 'T-1' }),
    ],
  }),
  third: compute({
    conceptos: [
      conceptoInput({
        aCuentaTerceros: {
          rfcACuentaTerceros: 'CACX7605101P8',
          nombreACuentaTerceros: 'XOCHILT CASAS CHAVEZ',
          regimenFiscalACuentaTerceros: '612',
          domicilioFiscalACuentaTerceros: '86991',
        },
      }),
    ],
  }),
  imported: compute({
    conceptos: [
      conceptoInput({
        informacionAduanera: ['15  48  3009  5001234'],
        cuentaPredial: ['1234567890'],
        partes: [
          {
            claveProdServ: '43211503',
            cantidad: '2',
            descripcion: 'Cargador',
            valorUnitario: '10.00',
            importe: '20.00',
            informacionAduanera: ['23  47  3807  3003832'],
          },
        ],
      }),
    ],
  }),
  export: compute(exportInput()),
  transfer: transferOfGoods(),
  payment: buildPago(pagoInput()),
} satisfies Readonly<Record<string, Unsealed>>;

export type DocumentName = keyof typeof documents;

/** A copy of a document with the values at these JSON pointers replaced, or removed when `undefined`. */
export function changed(
  document: Unsealed,
  changes: Readonly<Record<string, unknown>>,
): Unsealed & Partial<Comprobante> {
  const copy = structuredClone(document);
  for (const [pointer, value] of Object.entries(changes)) {
    const keys = pointer.split('/').slice(1);
    const last = keys.pop() ?? '';
    const node: unknown = keys.reduce<unknown>(
      (parent, key) => (isObject(parent) ? Reflect.get(parent, key) : undefined),
      copy,
    );
    if (!isObject(node)) throw new TypeError(`nothing at ${pointer}`);
    if (value === undefined) Reflect.deleteProperty(node, last);
    else Reflect.set(node, last, value);
  }
  return copy;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
