import { Decimal } from '@kita/money';
import type { Unsealed } from '../../model/comprobante.ts';
import type { Retencion, Traslado } from '../../model/concepto.ts';

/** Taxes of an invoice, one line per tax, factor and rate on each side; amounts at full precision. */
export interface DocumentTaxes {
  readonly traslados?: readonly Traslado[];
  readonly retenciones?: readonly Retencion[];
}

/** What a payment complement has to know of the invoice it pays. */
export interface PayableDocument {
  readonly objetoImpDr: string;
  readonly monedaDr: string;
  /** Total of the invoice, in its currency. */
  readonly total: string;
  readonly taxes: DocumentTaxes;
}

/** The key that stands for the invoice when its lines differ: what demands more of the taxes comes first. */
const OBJETO_BY_WEIGHT = ['02', '07', '06', '08', '05', '04', '03', '01'];

/**
 * Reads from an invoice what its payments need. Taxes come from the lines, because the summary adds withholdings of
 * different rates and the complement must tell them apart. `objetoImpDr` is the key of the lines, `02` when any line is.
 */
export function payableDocument(comprobante: Unsealed): PayableDocument {
  const { conceptos, total, moneda } = comprobante;
  const keys = new Set(conceptos.map(({ objetoImp }) => objetoImp));
  return {
    objetoImpDr: OBJETO_BY_WEIGHT.find((key) => keys.has(key)) ?? '01',
    monedaDr: moneda,
    total,
    taxes: {
      traslados: groupTaxes(conceptos.flatMap(({ traslados = [] }) => traslados)),
      retenciones: groupTaxes(conceptos.flatMap(({ retenciones = [] }) => retenciones)),
    },
  };
}

/**
 * Adds up taxes of the same tax, factor and rate (`0.16` and `0.160000` are one).
 * @throws {InvalidDecimal} when an amount is no decimal number
 */
export function groupTaxes(taxes: readonly Traslado[]): Traslado[] {
  const groups = new Map<string, Traslado>();
  for (const tax of taxes) {
    const rate = tax.tasaOCuota === undefined ? undefined : Decimal.parse(tax.tasaOCuota).toFixed(6);
    const key = `${tax.impuesto} ${tax.tipoFactor} ${rate ?? ''}`;
    const group = groups.get(key);
    const base = add(group?.base, tax.base);
    const importe = tax.importe === undefined ? group?.importe : add(group?.importe, tax.importe);
    groups.set(key, {
      base,
      impuesto: tax.impuesto,
      tipoFactor: tax.tipoFactor,
      ...(rate !== undefined && { tasaOCuota: rate }),
      ...(importe !== undefined && { importe }),
    });
  }
  return [...groups.values()];
}

function add(sum: string | undefined, term: string): string {
  const value = Decimal.parse(term);
  return (sum === undefined ? value : Decimal.parse(sum).add(value)).toString();
}
