import type { NominaDocumentName } from '../../../test-support/nomina-documents.ts';

type Changes = Readonly<Record<string, unknown>>;

/** How one rule of payroll is broken, and how the nearest document keeps it. */
export type NominaCase = readonly [
  code: string,
  sat: string,
  on: NominaDocumentName,
  /** Pointer of the first finding; `/nomina` is inside the complement. */
  at: string,
  breaks: Changes,
  passes: Changes,
];
