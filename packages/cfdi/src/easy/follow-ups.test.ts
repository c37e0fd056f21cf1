import { builtInCatalogs } from '@kita/sat-catalogs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../model/finding.ts';
import { cfdiInput } from '../test-support/invoice.ts';
import type { EasyCfdiInput, EasyConcepto } from './easy-input.ts';
import { advance, applyAdvance, creditNote, saleAfterAdvance, substitution } from './follow-ups.ts';
import type { Stamped } from './follow-ups.ts';
import { TicketsOfTwoMonths, globalInvoice } from './global-invoice.ts';
import type { Ticket } from './global-invoice.ts';
import { prepareInvoice } from './prepare-invoice.ts';

const context = { now: new Date('2026-11-20T16:15:30Z'), catalogs: builtInCatalogs() };
const uuid = '5A4E62FE-11AB-4A5B-8F4C-2F4C6F6E0001';
const { emisor, receptor } = cfdiInput();
const base = { lugarExpedicion: '06600', emisor, receptor };
const line: EasyConcepto = {
  claveProdServ: '43211503',
  claveUnidad: 'H87',
  descripcion: 'Computadora portátil',
  valorUnitario: '1000.00',
  impuestos: ['iva_16'],
};

/** The document, with what the rules object to; keys of catalogues that are not loaded apart. */
function made(input: EasyCfdiInput): Stamped & { objections: Finding[] } {
  const { comprobante, findings } = prepareInvoice(input, context);
  if (comprobante === undefined) throw new Error(JSON.stringify(findings));
  return { uuid, comprobante, objections: findings.filter(({ code }) => code !== 'catalog_not_loaded') };
}

const invoice = made({
  ...base,
  formaPago: '03',
  conceptos: [line, { ...line, valorUnitario: '500', impuestos: ['iva_0'] }],
});

describe('a credit note', () => {
  it('of a whole invoice gives back every tax at its rate, to the cent', () => {
    const { comprobante, objections } = made(creditNote(invoice));
    expect(objections).toEqual([]);
    expect(comprobante).toMatchObject({
      tipoDeComprobante: 'E',
      total: '1660.00',
      subTotal: '1500.00',
      metodoPago: 'PUE',
      formaPago: '03',
      receptor: { usoCfdi: 'G02' },
      cfdiRelacionados: [{ tipoRelacion: '01', uuids: [uuid] }],
    });
    expect(comprobante.impuestos?.traslados).toMatchObject([
      { tasaOCuota: '0.160000', importe: '160.00' },
      { tasaOCuota: '0.000000' },
    ]);
  });

  it('of a part of it keeps the proportion', () => {
    expect(made(creditNote(invoice, { total: '166.00' })).comprobante).toMatchObject({
      total: '166.00',
      subTotal: '150.00',
    });
  });

  it('of an unpaid invoice is a condonation', () => {
    const unpaid = made({ ...base, metodoPago: 'PPD', conceptos: [line] });
    expect(made(creditNote(unpaid)).comprobante.formaPago).toBe('15');
  });

  it('of a hotel bill gives the lodging tax back too', () => {
    const night = made({
      ...base,
      formaPago: '03',
      conceptos: [line],
      impuestosLocales: { traslados: [{ nombre: 'ISH', tasa: '3' }] },
    });
    expect(night.comprobante.total).toBe('1190.00');
    expect(made(creditNote(night, { total: '595.00' })).comprobante).toMatchObject({
      total: '595.00',
      subTotal: '500.00',
    });
  });

  it('of fees with withholdings gives back what was paid', () => {
    const fees = made({
      ...base,
      formaPago: '03',
      conceptos: [{ ...line, impuestos: ['iva_16', 'isr_ret_10', 'iva_ret_10_6667'] }],
    });
    expect(made(creditNote(fees)).comprobante).toMatchObject({ total: fees.comprobante.total, subTotal: '1000.00' });
  });
});

describe('an advance', () => {
  it('is invoiced, related by its sale and applied by a credit note', () => {
    const paid = made(advance({ ...base, formaPago: '03', total: '580.00', impuestos: ['iva_16'] }));
    expect(paid.comprobante).toMatchObject({
      total: '580.00',
      conceptos: [{ claveProdServ: '84111506', descripcion: 'Anticipo del bien o servicio' }],
    });
    const sale = made(saleAfterAdvance({ ...base, formaPago: '03', conceptos: [line] }, paid));
    expect(sale.comprobante.cfdiRelacionados).toEqual([{ tipoRelacion: '07', uuids: [uuid] }]);
    const applied = made(applyAdvance(paid, { uuid: uuid.replace('1', '2') }));
    expect(applied.comprobante).toMatchObject({
      tipoDeComprobante: 'E',
      formaPago: '30',
      total: '580.00',
      cfdiRelacionados: [{ tipoRelacion: '07', uuids: [uuid.replace('1', '2')] }],
    });
    expect([paid, sale, applied].flatMap(({ objections }) => objections)).toEqual([]);
  });
});

describe('a substitution', () => {
  it('relates what it replaces, beside the relations it has', () => {
    const corrected = {
      ...base,
      formaPago: '03',
      conceptos: [line],
      cfdiRelacionados: [{ tipoRelacion: '07', uuids: ['x'] }],
    };
    expect(substitution(corrected, { uuid }).cfdiRelacionados).toEqual([
      ...corrected.cfdiRelacionados,
      { tipoRelacion: '04', uuids: [uuid] },
    ]);
  });
});

describe('a global invoice', () => {
  const ticket = (folio: string, total: string, changes: Partial<Ticket> = {}): Ticket => ({ folio, total, fecha: '2026-11-19T12:00:00', formaPago: '01', impuestos: ['iva_16'], ...changes });
  const global = (tickets: readonly Ticket[], periodicidad = '01'): EasyCfdiInput => globalInvoice({ lugarExpedicion: '06600', emisor, periodicidad, tickets });

  it('has a line per ticket, adds up to what was charged, and breaks no rule', () => {
    const { comprobante, objections } = made(global([ticket('T-1', '1.05'), ticket('T-2', '99.90', { formaPago: '28' }), ticket('T-3', '20', { impuestos: [] })]));
    expect(objections).toEqual([]);
    expect(comprobante).toMatchObject({ total: '120.95', formaPago: '28', receptor: { rfc: 'XAXX010101000' }, informacionGlobal: { periodicidad: '01', meses: '11', año: '2026' } });
    expect(comprobante.conceptos.map(({ noIdentificacion, objetoImp }) => [noIdentificacion, objetoImp])).toEqual([['T-1', '02'], ['T-2', '02'], ['T-3', '01']]);
  });

  it('takes the form of the largest ticket, whose parts count together', () => {
    const { comprobante } = made(global([ticket('A', '60', { formaPago: '04' }), ticket('A', '60', { formaPago: '04', impuestos: ['iva_0'] }), ticket('B', '100')]));
    expect(comprobante.formaPago).toBe('04');
  });

  it('refuses tickets of two months, which only the bimonthly one joins', () => {
    const tickets = [ticket('A', '10'), ticket('B', '10', { fecha: '2026-12-01T09:00:00' })];
    expect(() => global(tickets)).toThrow(TicketsOfTwoMonths);
    expect(global(tickets, '05').informacionGlobal).toEqual({ periodicidad: '05', meses: '18', año: '2026' });
    expect(() => global([ticket('A', '10'), ticket('B', '10', { fecha: '2027-01-01T09:00:00' })], '05')).toThrow(TicketsOfTwoMonths);
  });
}); // prettier-ignore
