/** What is mutated, and which tests must notice. Paths are globs from the root of the repository. */
export interface MutationScope {
  readonly package: 'money' | 'cfdi';
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

const CFDI = 'packages/cfdi/src';
const NOMINA = `${CFDI}/complements/nomina12`;
const PAGOS = `${CFDI}/complements/pagos20`;

/**
 * Money and tax code: what a wrong cent would come from. Each part is judged by the tests written for it, and by no more:
 * thousands of mutants wait for them.
 */
export const scopes: Readonly<Record<string, MutationScope>> = {
  money: {
    package: 'money',
    mutate: ['packages/money/src/**/!(*.test|index).ts'],
    tests: ['packages/money/src/**/*.test.ts'],
  },
  build: {
    package: 'cfdi',
    // What only moves nodes about does no arithmetic, and is judged by the tests of the complements.
    mutate: [
      `${CFDI}/build/**/!(*.test|build-traslado|read-traslado-input|complement-inputs).ts`,
      `${CFDI}/easy/charge-total.ts`,
    ],
    tests: [`${CFDI}/build/**/*.test.ts`, `${CFDI}/easy/**/*.test.ts`],
  },
  rules: {
    package: 'cfdi',
    mutate: [
      `${CFDI}/rules/{totals,summary,summary-traslado,concepto-tax,amount-shape}-rules.ts`,
      `${CFDI}/rules/tax-groups.ts`,
    ],
    tests: [`${CFDI}/rules/**/*.test.ts`],
  },
  payments: {
    package: 'cfdi',
    mutate: [`${PAGOS}/{build-docto,build-pago,document-taxes,equivalence-limits,payment-taxes,prorate-taxes}.ts`],
    tests: [`${PAGOS}/*.test.ts`],
  },
  'payment-rules': {
    package: 'cfdi',
    mutate: [`${PAGOS}/rules/{totales,tax-p,tax-dr,docto}-rules.ts`, `${PAGOS}/rules/{tax-p-sums,pago-rates}.ts`],
    tests: [`${PAGOS}/rules/*.test.ts`],
  },
  payroll: {
    package: 'cfdi',
    mutate: [
      `${NOMINA}/{antiguedad,build-nomina,build-percepciones,build-recibo,calendar,clabe,kinds,subsidy-limits}.ts`,
    ],
    tests: [`${NOMINA}/{antiguedad,build-nomina,build-recibo}.test.ts`, `${NOMINA}/rules/*.test.ts`],
  },
  'payroll-rules': {
    package: 'cfdi',
    mutate: [
      `${NOMINA}/rules/{totals,percepcion,percepcion-node,deduccion,otro-pago,receptor,emisor,concepto}-rules.ts`,
    ],
    tests: [`${NOMINA}/rules/*.test.ts`],
  },
};
