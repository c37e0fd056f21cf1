import type { DocumentName } from '../documents.ts';

type Changes = Readonly<Record<string, unknown>>;

/** How one rule is broken, and how the nearest document keeps it. */
export interface RuleCase {
  readonly code: string;
  readonly sat?: string;
  readonly severity?: 'warning';
  /** Document that is changed. */
  readonly on: DocumentName;
  readonly breaks: Changes;
  /** Pointer of the first finding. */
  readonly at: string;
  readonly passes: Changes;
  /** Document that keeps the rule, when it is another one. */
  readonly passesOn?: DocumentName;
}
