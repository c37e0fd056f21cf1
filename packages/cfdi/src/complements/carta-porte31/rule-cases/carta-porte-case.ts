import type { CartaPorteDocumentName } from '../../../test-support/carta-porte-documents.ts';

type Changes = Readonly<Record<string, unknown>>;

/** How one rule of Carta Porte is broken, and how the nearest document keeps it. */
export type CartaPorteCase = readonly [
  code: string,
  /** SAT's code of an error, or what the finding is without one. */
  kind: string,
  on: CartaPorteDocumentName,
  /** Pointer of the first finding, inside the complement unless it is of the document. */
  at: string,
  breaks: Changes,
  passes: Changes,
];
