/**
 * What the invoice page shows. Every value is text ready to print: amounts are formatted, dates are written out,
 * catalogue keys travel with their names. The renderer decides only where things go, never what they say, so a
 * document that is not a CFDI 4.0 of ours (an older version, a received one) can be drawn by filling this model.
 */
export interface InvoiceDocument {
  /** Language of the labels. Catalogue names and the amount in words stay as given. Default `es`. */
  readonly language?: Language;
  /** ISO 8601 instant with zone: the creation date in the PDF metadata. The renderer never reads a clock. */
  readonly createdAt: string;
  /** `false` puts the test band and watermark on every page. */
  readonly livemode: boolean;
  /** `canceled` puts the watermark CANCELADO on every page. */
  readonly status: 'active' | 'canceled';
  readonly canceledAt?: string;
  readonly brand?: Brand;
  readonly heading: Heading;
  readonly emitter: Emitter;
  readonly receiver: Receiver;
  readonly details: InvoiceDetails;
  readonly globalInformation?: GlobalInformation;
  readonly relations?: readonly Relation[];
  readonly concepts: readonly ConceptLine[];
  readonly taxes: readonly TaxLine[];
  readonly totals: Totals;
  readonly notes?: readonly string[];
  /** The stamp. Absent means the document is not a CFDI yet: it is drawn as a preview, without QR or seals. */
  readonly stamp?: StampBlock;
}

export type Language = 'es' | 'en';

/** A catalogue key and, when known, its name: `{ key: '03', text: 'Transferencia electrónica de fondos' }`. */
export interface KeyedText {
  readonly key: string;
  readonly text?: string;
}

export interface Brand {
  /** `#rgb` or `#rrggbb`. Used for rules; darkened when too light to see on paper. */
  readonly accent?: string;
  /** PNG or JPEG file bytes. */
  readonly logo?: Uint8Array;
}

export interface Heading {
  /** What a person calls the document: `Factura`, `Nota de crédito`. */
  readonly title: string;
  readonly series?: string;
  readonly folio?: string;
  readonly type: KeyedText;
}

interface Party {
  readonly name: string;
  readonly rfc: string;
  readonly regime?: KeyedText;
  /** Address and contact, one line each. */
  readonly lines?: readonly string[];
}

export interface Emitter extends Party {
  readonly facAtrAdquirente?: string;
}

export interface Receiver extends Party {
  readonly postalCode?: string;
  readonly use?: KeyedText;
  readonly taxResidence?: KeyedText;
  readonly foreignTaxId?: string;
}

export interface InvoiceDetails {
  readonly issuedAt: string;
  readonly placeOfIssue: string;
  readonly currency: KeyedText;
  readonly exchangeRate?: string;
  readonly paymentForm?: KeyedText;
  readonly paymentMethod?: KeyedText;
  readonly paymentConditions?: string;
  readonly exportation?: KeyedText;
}

export interface GlobalInformation {
  readonly period: KeyedText;
  readonly months: KeyedText;
  readonly year: string;
}

export interface Relation {
  readonly type: KeyedText;
  readonly uuids: readonly string[];
}

export interface ConceptLine {
  readonly product: KeyedText;
  readonly sku?: string;
  readonly description: string;
  readonly quantity: string;
  readonly unit: KeyedText;
  readonly unitPrice: string;
  readonly discount?: string;
  readonly amount: string;
  readonly taxObject?: KeyedText;
  readonly taxes?: readonly ConceptTax[];
  /** Customs declarations (pedimentos), as `15  48  3009  0001234`. */
  readonly customs?: readonly string[];
  /** Property-tax accounts (cuenta predial). */
  readonly propertyAccounts?: readonly string[];
  /** Anything else that belongs to the line: third parties, parts. */
  readonly remarks?: readonly string[];
}

export interface ConceptTax {
  /** `IVA 16 %`, `Ret. ISR 10 %`, `IVA exento`. */
  readonly label: string;
  readonly base?: string;
  readonly amount?: string;
}

export interface TaxLine {
  readonly tax: KeyedText;
  readonly effect: 'transferred' | 'withheld';
  /** `16 %`, `exento`, `$0.50 por unidad`. */
  readonly rate?: string;
  readonly base?: string;
  readonly amount?: string;
}

export interface AmountLine {
  readonly label: string;
  readonly amount: string;
}

export interface Totals {
  readonly subtotal: string;
  readonly discount?: string;
  readonly transferred: readonly AmountLine[];
  readonly withheld: readonly AmountLine[];
  /** Sums printed instead of the single lines when there are many taxes. */
  readonly transferredTotal?: string;
  readonly withheldTotal?: string;
  readonly total: string;
  /** `MXN`; printed beside the total. */
  readonly currency: string;
  readonly inWords?: string;
}

export interface StampBlock {
  readonly uuid: string;
  readonly stampedAt: string;
  readonly emitterCertificate: string;
  readonly satCertificate: string;
  readonly pacRfc: string;
  readonly emitterSeal: string;
  readonly satSeal: string;
  /** Cadena original of the stamp (TFD 1.1). */
  readonly tfdCadena: string;
  /** Address of SAT's verification page, the content of the QR. */
  readonly qrUrl: string;
}
