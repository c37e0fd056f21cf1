import type { BilingualText } from '../model/finding.ts';
import { retencionRules } from '../retenciones/rules/retencion-rules.ts';
import { allRules } from './all-rules.ts';

/** A rule as documentation shows it. */
export interface RuleDescription {
  /** Our own code, stable; several of SAT's rules may share one. */
  readonly code: string;
  /** SAT's codes behind it, in order; empty for what only we ask. */
  readonly sat: readonly string[];
  readonly severity: 'error' | 'warning';
  /** Of the first rule with the code; `{found}` and `{expected}` stand for values. */
  readonly message: BilingualText;
}

/** Every code `validateComprobante` and `validateRetencion` may report about a document, sorted. */
export function describeRules(): readonly RuleDescription[] {
  const described = new Map<string, RuleDescription>();
  for (const { code, sat, satAt = [], severity, message } of [...allRules, ...retencionRules]) {
    const known = described.get(code);
    const codes = new Set([...(known?.sat ?? []), ...(sat === undefined ? [] : [sat]), ...satAt.map(([, one]) => one)]);
    described.set(code, {
      code,
      sat: [...codes].toSorted(),
      severity: known?.severity === 'error' ? 'error' : (severity ?? 'error'),
      message: known?.message ?? message,
    });
  }
  return [...described.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
