import fc from 'fast-check';
import type { ConceptLine, InvoiceDocument, KeyedText, StampBlock, TaxLine } from '../model.ts';
import { qrUrl, tfdCadena, timbre } from './sample-cfdi.ts';

/** Documents nobody would make on purpose: any text, any length, any combination of parts. */

const letters = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  fc.constantFrom(
    'Ñandú & Cía.',
    'ŁÓDŹ',
    '日本語',
    '👍🏽',
    'مرحبا',
    'a\nb\u0000c',
    ' ',
    '%PDF-1.7 endstream endobj',
    '(\\)<<>>',
  ),
);
const unbroken = fc.integer({ min: 1, max: 1000 }).map((length) => 'Wm'.repeat(length).slice(0, length));
const text = fc.oneof({ weight: 4, arbitrary: letters }, { weight: 1, arbitrary: unbroken });
const amount = fc.oneof(
  fc.constantFrom('$0.00', '$1,160.00', '$1,234,567,890,123,456,789,012,345.00', 'USD 1.123456'),
  fc.bigInt({ min: 0n, max: 10n ** 24n }).map((value) => `-$${value}.50`),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const keyed: fc.Arbitrary<KeyedText> = fc.record({ key: fc.constantFrom('03', 'G03', 'H87'), text: maybe(letters) });
const list = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> =>
  fc.array(arbitrary, { maxLength });

const concept: fc.Arbitrary<ConceptLine> = fc.record({
  product: keyed,
  sku: maybe(letters),
  description: text,
  quantity: fc.constantFrom('1', '25.5', '999,999,999,999.999999'),
  unit: keyed,
  unitPrice: amount,
  discount: maybe(amount),
  amount,
  taxObject: maybe(keyed),
  taxes: list(fc.record({ label: letters, base: maybe(amount), amount: maybe(amount) }), 4),
  customs: list(letters, 3),
  propertyAccounts: list(letters, 2),
  remarks: list(text, 2),
});

const tax: fc.Arbitrary<TaxLine> = fc.record({
  tax: keyed,
  effect: fc.constantFrom('transferred', 'withheld'),
  rate: maybe(fc.constantFrom('16 %', 'exento', '$0.5945 por unidad')),
  base: maybe(amount),
  amount: maybe(amount),
});

const uuid = fc.uuid().map((value) => value.toUpperCase());
const stamp: fc.Arbitrary<StampBlock> = fc.record({
  uuid,
  stampedAt: fc.constant('21 nov 2026, 10:15:42'),
  emitterCertificate: fc.constant('30001000000500003416'),
  satCertificate: fc.constant('30001000000500003456'),
  pacRfc: fc.constant('SPR190613I52'),
  emitterSeal: fc.constant(timbre.selloCfd),
  satSeal: fc.constant(timbre.selloSat),
  tfdCadena: fc.constantFrom(tfdCadena, tfdCadena.repeat(30)),
  qrUrl: fc.constantFrom(qrUrl, 'x'),
});

const line = fc.record({ label: letters, amount });

/** A document to draw, whose concepts are at most `conceptsMax`. */
export function anyInvoice(conceptsMax: number): fc.Arbitrary<InvoiceDocument> {
  return fc.record({
    language: fc.constantFrom('es', 'en', undefined),
    createdAt: fc.constant('2026-11-21T10:15:42-06:00'),
    livemode: fc.boolean(),
    status: fc.constantFrom('active', 'canceled'),
    canceledAt: maybe(letters),
    brand: maybe(fc.record({ accent: maybe(fc.constantFrom('#fff', '#000', '#ffe600')) })),
    heading: fc.record({ title: letters, series: maybe(letters), folio: maybe(letters), type: keyed }),
    emitter: fc.record({ name: text, rfc: letters, regime: maybe(keyed), lines: list(text, 6) }),
    receiver: fc.record({ name: text, rfc: letters, regime: maybe(keyed), lines: list(letters, 4), use: maybe(keyed) }),
    details: fc.record({
      issuedAt: letters,
      placeOfIssue: letters,
      currency: keyed,
      exchangeRate: maybe(letters),
      paymentForm: maybe(keyed),
      paymentConditions: maybe(text),
    }),
    relations: list(fc.record({ type: keyed, uuids: list(uuid, 40) }), 2),
    concepts: list(concept, conceptsMax),
    taxes: list(tax, 40),
    totals: fc.record({
      subtotal: amount,
      discount: maybe(amount),
      transferred: list(line, 9),
      withheld: list(line, 5),
      transferredTotal: maybe(amount),
      withheldTotal: maybe(amount),
      total: amount,
      currency: fc.constantFrom('MXN', 'USD'),
      inWords: maybe(text),
    }),
    notes: list(text, 5),
    stamp: maybe(stamp),
  });
}
