import { computeComprobante } from '../build/compute-comprobante.ts';
import { buildPago } from '../complements/pagos20/build-pago.ts';
import { payableDocument } from '../complements/pagos20/document-taxes.ts';
import { pagos20FromXml, pagos20ToXml } from '../complements/pagos20/pagos20-xml.ts';
import type { Comprobante, Unsealed } from '../model/comprobante.ts';
import { changed } from './documents.ts';
import { cfdiInput, conceptoInput } from './invoice.ts';
import { UUID, doctoInput, pagoInput, pagoRecibido } from './pago.ts';

const tasa = (impuesto: string, tasaOCuota: string): { impuesto: string; tipoFactor: string; tasaOCuota: string } => ({
  impuesto,
  tipoFactor: 'Tasa',
  tasaOCuota,
});

/** One payment of one invoice in full, with its own lines. */
function paying(conceptos: ReturnType<typeof conceptoInput>[]): Unsealed {
  const documento = payableDocument(computeComprobante(cfdiInput({ conceptos })));
  const { total } = documento;
  const docto = doctoInput({ impSaldoAnt: total, impPagado: total, documento });
  return buildPago(pagoInput(pagoRecibido({ monto: undefined, doctosRelacionados: [docto] })));
}

const dollars = doctoInput({ tipoCambioDr: '20.1234' }, { moneda: 'USD', tipoCambio: '20.1234' });

/** Payment documents that no rule objects to, one of each kind. */
export const pagoDocuments = {
  pesos: buildPago(pagoInput()),
  withheld: paying([
    conceptoInput({ retenciones: [tasa('001', '0.10'), tasa('002', '0.106667'), tasa('003', '0.08')] }),
  ]),
  rates: paying([
    conceptoInput({ traslados: [tasa('002', '0.08')] }),
    conceptoInput({ traslados: [tasa('002', '0')] }),
    conceptoInput({ traslados: [{ impuesto: '002', tipoFactor: 'Exento' }] }),
  ]),
  ieps: paying([conceptoInput({ objetoImp: '07', traslados: [tasa('003', '0.08')] })]),
  untaxed: paying([conceptoInput({ objetoImp: '01', traslados: [] })]),
  mixed: buildPago(
    pagoInput(
      pagoRecibido({ monto: undefined, doctosRelacionados: [dollars, doctoInput({ idDocumento: UUID.replace('1', '2') })] }),
    ),
  ),
  spei: buildPago(
    pagoInput(
      pagoRecibido({
        numOperacion: '12345',
        rfcEmisorCtaOrd: 'XEXX010101000',
        nomBancoOrdExt: 'BANK OF TEST',
        ctaOrdenante: '012345678901234567',
        rfcEmisorCtaBen: 'BBA830831LJ2',
        ctaBeneficiario: '012345678901234567',
        tipoCadPago: '01',
        certPago: 'TUlJ',
        cadPago: '||1|01|19112026||',
        selloPago: 'c2VsbG8=',
      }),
    ),
  ),
} satisfies Readonly<Record<string, Unsealed>>; // prettier-ignore

export type PagoDocumentName = keyof typeof pagoDocuments;

/** Like `changed`, with pointers at `/totales` and `/pagos` going into the typed complement. */
export function changedPago(
  document: Unsealed,
  changes: Readonly<Record<string, unknown>>,
): Unsealed & Partial<Comprobante> {
  const inside = Object.entries(changes).filter(([pointer]) => /^\/(?:totales|pagos)/.test(pointer));
  const outside = Object.entries(changes).filter(([pointer]) => !/^\/(?:totales|pagos)/.test(pointer));
  const [complement, ...others] = document.complementos ?? [];
  if (complement === undefined) throw new TypeError('no payments');
  const pagos = pagos20ToXml(changedValue(pagos20FromXml(complement), Object.fromEntries(inside)));
  return changed({ ...document, complementos: [pagos, ...others] }, Object.fromEntries(outside));
}

/** A copy with the values at these JSON pointers replaced, or removed when `undefined`. */
export function changedValue<T>(value: T, changes: Readonly<Record<string, unknown>>): T {
  const copy = structuredClone(value);
  for (const [pointer, next] of Object.entries(changes)) {
    const keys = pointer.split('/').slice(1);
    const last = keys.pop() ?? '';
    const node = keys.reduce<unknown>((at, key) => (at instanceof Object ? Reflect.get(at, key) : undefined), copy);
    if (!(node instanceof Object)) throw new TypeError(`nothing at ${pointer}`);
    if (next === undefined) Reflect.deleteProperty(node, last);
    else Reflect.set(node, last, next);
  }
  return copy;
}
