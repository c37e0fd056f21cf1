/** What is mutated, and which tests must notice. Paths are globs from the root of the repository. */
export interface MutationScope {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

const PAGOS = 'packages/cfdi/src/complements/pagos20';

/** Money and tax code: what a wrong cent would come from. */
export const scopes = {
  money: {
    mutate: ['packages/money/src/**/!(*.test|index).ts'],
    tests: ['packages/money/src/**/*.test.ts'],
  },
  cfdi: {
    mutate: [
      'packages/cfdi/src/build/**/!(*.test).ts',
      'packages/cfdi/src/rules/{totals,summary,summary-traslado,concepto-tax,amount-shape}-rules.ts',
      'packages/cfdi/src/rules/tax-groups.ts',
      `${PAGOS}/{build-docto,build-pago,document-taxes,equivalence-limits,payment-taxes,prorate-taxes}.ts`,
      `${PAGOS}/rules/{totales,tax-p,tax-dr,docto}-rules.ts`,
      `${PAGOS}/rules/{tax-p-sums,pago-rates}.ts`,
    ],
    tests: [
      'packages/cfdi/src/build/**/*.test.ts',
      'packages/cfdi/src/rules/**/*.test.ts',
      'packages/cfdi/src/xml/sound-invoice.test.ts',
      `${PAGOS}/**/*.test.ts`,
    ],
  },
} as const satisfies Readonly<Record<string, MutationScope>>;

export type ScopeName = keyof typeof scopes;

export const scopeNames: readonly ScopeName[] = ['money', 'cfdi'];
