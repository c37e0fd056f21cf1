import type { Acknowledged } from '../chaos/stubborn-clients.ts';

/** An invoice as our database has it. */
export interface OurInvoice {
  readonly id: string;
  readonly state: string;
  readonly uuid: string | null;
  readonly folio: string | null;
  readonly seriesId: string | null;
  /** The sale it was made for (`metadata.sale`). */
  readonly sale: string;
}

export interface OurSealed {
  readonly invoiceId: string;
  readonly generation: number;
  readonly sha256: string;
  /** Of the bytes as they are now. */
  readonly sha256Now: string;
}

/** A stamp as the PAC has it. */
export interface TheirStamp {
  readonly uuid: string;
  readonly xmlSha256: string;
  readonly folio: string | null;
}

/** Both sides at rest. */
export interface Facts {
  readonly acknowledged: readonly Acknowledged[];
  /** Wire ids the API lists. */
  readonly visible: ReadonlySet<string>;
  readonly invoices: readonly OurInvoice[];
  readonly sealed: readonly OurSealed[];
  /** What `invoice_stamped` holds. */
  readonly stamped: ReadonlyArray<{ readonly invoiceId: string; readonly uuid: string }>;
  readonly stamps: readonly TheirStamp[];
  /** How often each sequence of bytes arrived at the PAC. */
  readonly sends: ReadonlyArray<{ readonly xmlSha256: string; readonly requests: number }>;
}
