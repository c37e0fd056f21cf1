import { describeRules } from '@kita/cfdi';

/** Every code that a document may be refused or warned with, as a page. */
export function renderDocumentRules(): string {
  const rows = describeRules().map(({ code, sat, severity, message }) => {
    const text = message.en.replaceAll(/\{(?:found|expected)\}/g, '…').replaceAll('|', String.raw`\|`);
    return `| \`${code}\` | ${sat.join(', ')} | ${text} | ${severity === 'warning' ? 'warning' : ''} |`;
  });
  return [
    '# Rules of documents',
    '',
    'Written by `pnpm openapi` from the rules of `packages/cfdi`. Errors are what SAT or a PAC refuses; warnings are hints and',
    'guides. [Which of SAT’s published codes they answer for](sat-validation-codes.md).',
    '',
    '| Code | SAT | | |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
