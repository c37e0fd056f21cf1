import type { RetencionDocumentName } from '../../test-support/retencion-documents.ts';

type Changes = Readonly<Record<string, unknown>>;

/** How one rule is broken, and how the nearest document keeps it. A warning has `!` before its (perhaps empty) SAT code. */
export type RetencionCase = readonly [
  code: string,
  sat: string,
  on: RetencionDocumentName,
  /** Pointer of the first finding; `/complemento` is the first complement. */
  at: string,
  breaks: Changes,
  passes: Changes,
];
