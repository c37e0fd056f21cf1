import type { PagoDocumentName } from '../../../test-support/pago-documents.ts';

type Changes = Readonly<Record<string, unknown>>;

/** How one rule of payments is broken, and how the nearest document keeps it. */
export type PagoCase = readonly [
  code: string,
  sat: string,
  on: PagoDocumentName,
  /** Pointer of the first finding; `/totales` and `/pagos` are inside the complement. */
  at: string,
  breaks: Changes,
  passes: Changes,
];
