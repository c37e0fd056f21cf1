import type { BilingualText } from '../model/finding.ts';
import { describeRules } from './describe-rules.ts';
import { publishedMatrices } from './published-codes.ts';

/** What becomes of one published code. */
export interface CodeCoverage {
  readonly sat: string;
  /** Our codes that report it; empty when nobody does. */
  readonly codes: readonly string[];
  /** Function that answers for it instead of `validateComprobante`. */
  readonly by?: string;
  /** Why nobody does. */
  readonly reason?: BilingualText;
}

/** One published table with its codes, in SAT's order. */
export interface MatrixCoverage {
  readonly matrix: string;
  readonly version: string;
  readonly published: number;
  readonly implemented: number;
  readonly codes: readonly CodeCoverage[];
}

/** Which of SAT's published validation codes this package answers for, which not, and why. */
export function ruleCoverage(): readonly MatrixCoverage[] {
  const codesOf = new Map<string, string[]>();
  for (const { code, sat } of describeRules())
    for (const one of sat) codesOf.set(one, [...(codesOf.get(one) ?? []), code]);
  return publishedMatrices.map(({ name, version, codes, elsewhere, left }) => {
    const covered = codes.map((sat): CodeCoverage => {
      const [by, reason] = [elsewhere[sat], left[sat]];
      return { sat, codes: codesOf.get(sat) ?? [], ...(by && { by }), ...(reason && { reason }) };
    });
    const implemented = covered.filter((one) => one.codes.length > 0 || one.by !== undefined).length;
    return { matrix: name, version, published: codes.length, implemented, codes: covered };
  });
}
