/**
 * Decimals of the currencies that do not have two (c_Moneda, SAT's catalogue of August 2026). XXX is "no currency",
 * used by payment and transfer documents.
 */
const EXCEPTIONS: Readonly<Record<number, string>> = {
  0:
    'BIF BYR CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XAG XAU XBA XBB XBC XBD XDR XOF XPD XPF XPT XSU ' +
    'XTS XUA XXX',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF',
};

const decimals = new Map(
  Object.entries(EXCEPTIONS).flatMap(([count, codes]) =>
    codes.split(' ').map((code) => [code, Number(count)] as const),
  ),
);

/** Decimals that SubTotal, Descuento, Total and the summary of taxes may have in this currency. */
export function currencyDecimals(moneda: string): number {
  return decimals.get(moneda) ?? 2;
}
