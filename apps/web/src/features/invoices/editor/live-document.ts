import { computeInvoice, prepareInvoice } from '@kita/cfdi/light';
import type { CatalogPort, Finding, Unsealed } from '@kita/cfdi/light';
import type { Tenant } from '@kita/api-client';

import type { EditorValues } from './editor-values.ts';
import { liveInput } from './live-input.ts';

/** What an unfinished form still lacks. Said once, in words, instead of one refusal of SAT for each empty attribute. */
export type Blank = 'customer' | 'description' | 'key' | 'price';

export interface LiveDocument {
  readonly comprobante: Unsealed | undefined;
  readonly blanks: readonly Blank[];
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

export interface LiveInput {
  /** With amounts as the API takes them (`tidied`). */
  readonly values: EditorValues;
  readonly issuer: Tenant;
  readonly now: Date;
  readonly catalogs: CatalogPort;
}

/** The amounts alone, at each key: the same arithmetic as the server's, without the rules. */
export function computeTotals({ values, issuer, now }: Omit<LiveInput, 'catalogs'>): Unsealed | undefined {
  return computeInvoice(liveInput(values, issuer), { now }).comprobante;
}

/**
 * The document as the server would compute it, with the same package: totals and SAT's rules while one types. What only
 * the server's catalogues know (postal codes, all products) is left to it.
 */
export function computeLive({ values, issuer, now, catalogs }: LiveInput): LiveDocument {
  const { comprobante, findings } = prepareInvoice(liveInput(values, issuer), { now, catalogs });
  const blanks = blanksOf(values);
  const known = findings.filter((finding) => finding.code !== 'catalog_not_loaded' && !isAbout(finding, blanks));
  return {
    comprobante,
    blanks,
    errors: known.filter(({ severity }) => severity === 'error'),
    warnings: known.filter(({ severity }) => severity === 'warning'),
  };
}

function blanksOf({ customer, items }: EditorValues): Blank[] {
  const lacks = (name: 'description' | 'clave_prod_serv' | 'unit_price') =>
    items.some((line) => line[name].trim() === '');
  return [
    ...(customer.rfc === '' ? (['customer'] as const) : []),
    ...(lacks('description') ? (['description'] as const) : []),
    ...(lacks('clave_prod_serv') ? (['key'] as const) : []),
    ...(lacks('unit_price') ? (['price'] as const) : []),
  ];
}

const PLACES: Readonly<Record<Blank, RegExp>> = {
  customer: /^\/receptor\//,
  description: /\/descripcion$/,
  key: /\/claveProdServ$/,
  price: /\/(?:valorUnitario|grossUnitPrice|importe)$/,
};

function isAbout({ pointer }: Finding, blanks: readonly Blank[]): boolean {
  return blanks.some((blank) => PLACES[blank].test(pointer));
}
