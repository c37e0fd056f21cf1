/** What a person typed into a search for invoices, as the several things it may be. */
export interface InvoiceSearch {
  /** Compared with receiver, RFC, external id and the first lines. */
  readonly words: string;
  /** The text as a folio, with its series when it names one. */
  readonly folio?: { readonly series?: string; readonly number: string };
  /** Upper case, as UUIDs are kept. */
  readonly uuidBeginning?: string;
}

const FOLIO = /^(?:(.{0,25}?)[-\s]|(.{0,24}?[^\d\s-])?)0*([1-9]\d{0,17})$/s;
const UUID_BEGINNING = /^[0-9A-F]{8}(?:-[0-9A-F-]*)?$|^(?=.*\d)(?=.*[A-F])[0-9A-F]{6,7}$/;

/** `A-1043`, `a1043` and `1043` are folios too; eight hexadecimal digits, or six that hold a letter, begin a UUID. */
export function readSearch(text: string): InvoiceSearch {
  const words = text.trim();
  const upper = words.toUpperCase();
  const [, apart, joined, number] = FOLIO.exec(upper) ?? [];
  const series = apart ?? joined ?? '';
  return {
    words,
    ...(number !== undefined && { folio: { ...(series !== '' && { series }), number } }),
    ...(UUID_BEGINNING.test(upper) && { uuidBeginning: upper }),
  };
}
