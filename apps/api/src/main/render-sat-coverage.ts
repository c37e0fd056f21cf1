import { ruleCoverage } from '@kita/cfdi';

/** The report of SAT's published validation codes as a page: which rule answers for each, or why none does. */
export function renderSatCoverage(): string {
  const matrices = ruleCoverage();
  const lines = [
    "# SAT's validation codes",
    '',
    'Written by `pnpm openapi` from the rules of `packages/cfdi`; `pnpm cfdi coverage` prints the same as JSON. The texts of our',
    'codes are in [rules of documents](document-rules.md). Codes that need SAT’s lists of taxpayers, rates of a day or',
    'confirmation keys speak only when the caller gives them (`ValidationContext`).',
    '',
    '| Matrix | Version | Published | Implemented |',
    '|---|---|---|---|',
    ...matrices.map((one) => `| ${one.matrix} | ${one.version} | ${one.published} | ${one.implemented} |`),
  ];
  for (const { matrix, codes } of matrices) {
    lines.push('', `## ${matrix}`, '', '| SAT | Answered by |', '|---|---|');
    for (const { sat, codes: ours, by, reason } of codes) {
      const answer = ours.length > 0 ? ours.map((code) => `\`${code}\``).join(', ') : by && `\`${by}\``;
      lines.push(`| ${sat} | ${answer ?? `— ${reason?.en ?? ''}`} |`);
    }
  }
  return `${lines.join('\n')}\n`;
}
