import { Decimal } from '@kita/money';
import { CfdiError } from '../errors.ts';
import type { Emisor, InformacionGlobal } from '../model/parties.ts';
import type { EasyCfdiInput, EasyConcepto } from './easy-input.ts';
import type { TaxName } from './tax-names.ts';

/** A sale to the public for which nobody asked an invoice. */
export interface Ticket {
  /** Number of the ticket, unique in its period. */
  readonly folio: string;
  /** Day and time of the sale, `YYYY-MM-DDThh:mm:ss`. */
  readonly fecha: string;
  /** c_FormaPago. */
  readonly formaPago: string;
  /** What was charged, taxes inside. A ticket with two rates is two parts with the same folio. */
  readonly total: string;
  readonly impuestos: readonly TaxName[];
}

export interface GlobalInvoiceInput {
  readonly serie?: string;
  readonly folio?: string;
  readonly fecha?: string;
  readonly lugarExpedicion: string;
  readonly emisor: Emisor;
  /** 01 daily, 02 weekly, 03 fortnightly, 04 monthly, 05 bimonthly (only regime 621). */
  readonly periodicidad: string;
  readonly tickets: readonly Ticket[];
}

/** Tickets that one global invoice cannot hold. */
export class TicketsOfTwoMonths extends CfdiError {
  constructor(months: readonly string[]) {
    super('tickets_of_two_months', {
      es: `Una factura global no puede mezclar meses (${months.join(', ')}). Haz una por mes; solo la bimestral junta dos.`,
      en: `A global invoice cannot mix months (${months.join(', ')}). Make one per month; only the bimonthly one joins two.`,
    });
  }
}

/**
 * The global invoice of some tickets as SAT's guide has it: public in general, a line per ticket (01010101, ACT, « Venta »,
 * the ticket's number), the form of payment of the largest ticket, the month of the sales. Give it to `prepareInvoice`.
 * @throws {TicketsOfTwoMonths} when the sales are of more months than the period has
 */
export function globalInvoice({ tickets, periodicidad, ...rest }: GlobalInvoiceInput): EasyCfdiInput {
  return {
    ...rest,
    formaPago: formOfLargest(tickets),
    metodoPago: 'PUE',
    receptor: 'publico_en_general',
    informacionGlobal: periodOf(tickets, periodicidad),
    conceptos: tickets.map(lineOf),
  };
}

function lineOf({ folio, total, impuestos }: Ticket): EasyConcepto {
  return {
    claveProdServ: '01010101',
    noIdentificacion: folio,
    cantidad: '1',
    claveUnidad: 'ACT',
    descripcion: 'Venta',
    grossUnitPrice: total,
    impuestos,
    ...(impuestos.length === 0 && { objetoImp: '01' }),
  };
}

/** Parts with the same folio are one ticket: the largest is the one that was paid most for. */
function formOfLargest(tickets: readonly Ticket[]): string {
  const totals = new Map<string, { total: Decimal; formaPago: string }>();
  for (const { folio, total, formaPago } of tickets) {
    const part = Decimal.tryParse(total) ?? Decimal.zero;
    const known = totals.get(folio);
    totals.set(folio, { total: known === undefined ? part : known.total.add(part), formaPago: known?.formaPago ?? formaPago });
  }
  let largest: { total: Decimal; formaPago: string } | undefined;
  for (const ticket of totals.values()) if (largest === undefined || ticket.total.gt(largest.total)) largest = ticket;
  return largest?.formaPago ?? '';
} // prettier-ignore

function periodOf(tickets: readonly Ticket[], periodicidad: string): InformacionGlobal {
  const months = [...new Set(tickets.map(({ fecha }) => fecha.slice(0, 7)))].toSorted();
  const isBimonthly = periodicidad === '05';
  const periods = new Set(isBimonthly ? months.map(bimesterOf) : months);
  if (periods.size > 1) throw new TicketsOfTwoMonths(months);
  const [año = '', month = ''] = (months[0] ?? '').split('-');
  return { periodicidad, meses: isBimonthly ? (bimesterOf(`${año}-${month}`).split('-')[1] ?? '') : month, año };
}

/** `2026-11` → `2026-18`: bimesters are 13 to 18 in c_Meses. */
function bimesterOf(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${year}-${12 + Math.ceil(Number(number) / 2)}`;
}
