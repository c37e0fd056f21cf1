/**
 * States of an invoice (design: claim, call, record; a lost answer is unknown, never failed).
 *
 * ```
 * draft → sealed → sending → stamped → cancel_requested → canceled
 *            ↑         ├→ rejected  (proof: complete refusal of the first send) → draft or sealed, next generation
 *            └─────────┼─ not sent  (proof: no connection)
 *                      └→ unknown → stamped | needs_attention
 *
 * A verified stamp is the truth in whatever pending state it arrives, also in `sealed`: a late answer of an attempt
 * that was taken for dead.
 * ```
 */
export const INVOICE_STATES = [
  'draft',
  'sealed',
  'sending',
  'stamped',
  'rejected',
  'unknown',
  'needs_attention',
  'cancel_requested',
  'canceled',
] as const;

export type InvoiceState = (typeof INVOICE_STATES)[number];

/** Every lawful change of state. A change that is not here is a bug and throws. */
export const INVOICE_TRANSITIONS: Readonly<Record<InvoiceState, readonly InvoiceState[]>> = {
  draft: ['sealed'],
  sealed: ['sending', 'stamped'],
  sending: ['stamped', 'rejected', 'sealed', 'unknown', 'needs_attention'],
  unknown: ['stamped', 'needs_attention', 'unknown', 'sealed'],
  needs_attention: ['stamped', 'unknown', 'needs_attention'],
  rejected: ['draft', 'sealed'],
  stamped: ['cancel_requested', 'canceled'],
  cancel_requested: ['canceled', 'stamped'],
  canceled: [],
};

/** States in which the content may still change: nothing that could be stamped exists. */
export const EDITABLE_STATES: readonly InvoiceState[] = ['draft', 'rejected'];

export function canBecome(from: InvoiceState, to: InvoiceState): boolean {
  return INVOICE_TRANSITIONS[from].includes(to);
}

/** @throws when the change is not lawful: a caller let something through that it must not */
export function assertTransition(from: InvoiceState, to: InvoiceState): void {
  if (!canBecome(from, to)) throw new Error(`an invoice cannot go from ${from} to ${to}`);
}
