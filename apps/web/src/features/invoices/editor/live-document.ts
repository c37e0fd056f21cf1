import { prepareInvoice } from '@kita/cfdi/light';
import type { CatalogPort, Finding, Unsealed } from '@kita/cfdi/light';
import type { Tenant } from '@kita/api-client';

import type { EditorValues } from './editor-values.ts';

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

/**
 * The document as the server would compute it, with the same package: totals and SAT's rules while one types. What only
 * the server's catalogues know (postal codes, all products) is left to it.
 */
export function computeLive({ values, issuer, now, catalogs }: LiveInput): LiveDocument {
  const { comprobante, findings } = prepareInvoice(
    {
      lugarExpedicion: issuer.postal_code,
      emisor: { rfc: issuer.rfc, nombre: issuer.legal_name, regimenFiscal: issuer.regimen_fiscal },
      receptor: {
        rfc: values.customer.rfc,
        nombre: values.customer.legal_name,
        domicilioFiscalReceptor: values.customer.postal_code,
        regimenFiscalReceptor: values.customer.regimen_fiscal,
        usoCfdi: values.uso_cfdi,
      },
      formaPago: values.metodo_pago === 'PPD' ? '99' : values.forma_pago,
      metodoPago: values.metodo_pago,
      moneda: values.currency,
      ...(values.currency !== 'MXN' && { tipoCambio: values.exchange_rate }),
      conceptos: values.items.map((line) => lineInput(line, values.prices_include_tax)),
    },
    { now, catalogs },
  );
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

function lineInput(line: EditorValues['items'][number], isGross: boolean) {
  const price = line.unit_price;
  const discount = line.discount;
  return {
    claveProdServ: line.clave_prod_serv,
    claveUnidad: line.clave_unidad,
    descripcion: line.description,
    cantidad: line.quantity,
    ...(isGross
      ? { grossUnitPrice: price, ...(discount !== '' && { grossDiscount: discount }) }
      : { valorUnitario: price, ...(discount !== '' && { descuento: discount }) }),
    objetoImp: line.iva === 'none' && line.withheld.length === 0 ? '01' : '02',
    impuestos: [...(line.iva === 'none' ? [] : [line.iva]), ...line.withheld],
  };
}
