import { Decimal } from '@kita/money';
import { readComplement } from '../complements/read-complement.ts';
import type { Comprobante, Unsealed } from '../model/comprobante.ts';
import type { Concepto, Traslado } from '../model/concepto.ts';
import type { ImpuestoInput } from '../model/input.ts';
import type { EasyCfdiInput, EasyConcepto } from './easy-input.ts';

/** A document that was stamped, and its folio fiscal. */
export interface Stamped {
  readonly uuid: string;
  readonly comprobante: Unsealed | Comprobante;
}

const ADVANCE_OR_DISCOUNT = { claveProdServ: '84111506', claveUnidad: 'ACT' } as const;

/** How the credit note's money goes back, and what it says. */
export interface CreditNoteOptions {
  /** What is credited in all, taxes inside; the whole invoice unless given. */
  readonly total?: string;
  /** `Descuento sobre factura` unless given. */
  readonly descripcion?: string;
  /** That of the invoice unless given, `15` (condonación) for one that was not paid. */
  readonly formaPago?: string;
  /** `01` credit note, `03` return; the guide foresees 01. */
  readonly tipoRelacion?: string;
}

/**
 * The credit note of an invoice: type E, PUE, use G02, same parties, relation to it, one line per combination of taxes of
 * the original in the proportion of its amounts, so that each tax comes back at its own rate (filling guide, appendix 5).
 * Whether the credit notes of an invoice pass its total is for the caller's ledger to say.
 */
export function creditNote({ uuid, comprobante }: Stamped, options: CreditNoteOptions = {}): EasyCfdiInput {
  const { total = comprobante.total, descripcion = 'Descuento sobre factura', tipoRelacion = '01' } = options;
  const unpaid = comprobante.formaPago === '99' || comprobante.formaPago === undefined;
  return {
    ...related(comprobante, tipoRelacion, [uuid]),
    tipoDeComprobante: 'E',
    formaPago: options.formaPago ?? (unpaid ? '15' : comprobante.formaPago),
    metodoPago: 'PUE',
    receptor: { ...comprobante.receptor, usoCfdi: 'G02' },
    conceptos: taxGroups(comprobante.conceptos).map((group) => ({ ...ADVANCE_OR_DISCOUNT, descripcion, ...group })),
    ...localTaxesOf(comprobante),
    total,
  };
}

/** The invoice of an advance whose goods or price are not known yet (procedure A, step 1): pays `total`, taxes inside. */
export function advance(
  input: Omit<EasyCfdiInput, 'conceptos'> & Pick<EasyConcepto, 'impuestos' | 'traslados' | 'retenciones' | 'objetoImp'>,
): EasyCfdiInput {
  const { impuestos, traslados, retenciones, objetoImp, ...rest } = input;
  const taxes = { ...(impuestos && { impuestos }), ...(traslados && { traslados }), ...(retenciones && { retenciones }) };
  return {
    ...rest,
    metodoPago: 'PUE',
    conceptos: [{ ...ADVANCE_OR_DISCOUNT, descripcion: 'Anticipo del bien o servicio', ...taxes, ...(objetoImp && { objetoImp }) }],
  };
} // prettier-ignore

/** The sale that an advance was paid for, at its full value (procedure A, step 2): relation 07 to the advance. */
export function saleAfterAdvance(sale: EasyCfdiInput, anticipo: Pick<Stamped, 'uuid'>): EasyCfdiInput {
  return withRelation(sale, '07', anticipo.uuid);
}

/** The credit note that applies the advance to its sale (procedure A, step 3): form 30, relation 07 to the sale. */
export function applyAdvance(anticipo: Stamped, sale: Pick<Stamped, 'uuid'>): EasyCfdiInput {
  const note = creditNote(anticipo, { descripcion: 'Aplicación de anticipo', formaPago: '30', tipoRelacion: '07' });
  return { ...note, cfdiRelacionados: [{ tipoRelacion: '07', uuids: [sale.uuid] }] };
}

/**
 * The document that replaces another: relation 04 to it. Issue it first, then cancel the other with motive 01 and this
 * one's folio fiscal; never the other way round.
 */
export function substitution(corrected: EasyCfdiInput, replaced: Pick<Stamped, 'uuid'>): EasyCfdiInput {
  return withRelation(corrected, '04', replaced.uuid);
}

function withRelation(input: EasyCfdiInput, tipoRelacion: string, uuid: string): EasyCfdiInput {
  return { ...input, cfdiRelacionados: [...(input.cfdiRelacionados ?? []), { tipoRelacion, uuids: [uuid] }] };
}

function related(
  { lugarExpedicion, moneda, tipoCambio, emisor }: Unsealed,
  tipoRelacion: string,
  uuids: readonly string[],
): Pick<EasyCfdiInput, 'lugarExpedicion' | 'moneda' | 'tipoCambio' | 'emisor' | 'cfdiRelacionados'> {
  return {
    lugarExpedicion,
    moneda,
    ...(tipoCambio !== undefined && { tipoCambio }),
    emisor,
    cfdiRelacionados: [{ tipoRelacion, uuids }],
  };
}

type TaxGroup = Pick<EasyConcepto, 'objetoImp' | 'traslados' | 'retenciones' | 'share'>;

/** Lines with the same taxes together, weighed by what the buyer pays for them. Quotas go back as the part of the price they were. */
function taxGroups(conceptos: readonly Concepto[]): TaxGroup[] {
  const groups = new Map<string, { taxes: Omit<TaxGroup, 'share'>; due: Decimal }>();
  for (const concepto of conceptos) {
    const taxes = {
      objetoImp: concepto.objetoImp,
      ...(concepto.traslados && { traslados: concepto.traslados.map(rateOf) }),
      ...(concepto.retenciones && { retenciones: concepto.retenciones.map(rateOf) }),
    };
    const key = JSON.stringify(taxes);
    const known = groups.get(key);
    groups.set(key, { taxes, due: (known?.due ?? Decimal.zero).add(dueOf(concepto)) });
  }
  return Array.from(groups.values(), ({ taxes, due }) => ({ ...taxes, share: due.round(6).toString() }));
}

/** Local taxes by their rates: the amounts follow from what is credited. */
function localTaxesOf({ complementos }: Unsealed): Pick<EasyCfdiInput, 'impuestosLocales'> {
  const local = readComplement(complementos, 'implocal:ImpuestosLocales');
  if (local === undefined) return {};
  const { trasladosLocales = [], retencionesLocales = [] } = local;
  return {
    impuestosLocales: {
      traslados: trasladosLocales.map((tax) => ({ nombre: tax.impLocTrasladado, tasa: tax.tasadeTraslado })),
      retenciones: retencionesLocales.map((tax) => ({ nombre: tax.impLocRetenido, tasa: tax.tasadeRetencion })),
    },
  };
}

function rateOf({ impuesto, tipoFactor, tasaOCuota }: Traslado): ImpuestoInput {
  return tasaOCuota === undefined ? { impuesto, tipoFactor } : { impuesto, tipoFactor, tasaOCuota };
}

function dueOf({ importe, descuento, traslados = [], retenciones = [] }: Concepto): Decimal {
  const amount = (text: string | undefined): Decimal => Decimal.tryParse(text ?? '') ?? Decimal.zero;
  let due = amount(importe).sub(amount(descuento));
  for (const tax of traslados) due = due.add(amount(tax.importe));
  for (const tax of retenciones) due = due.sub(amount(tax.importe));
  return due;
}
