import type { ConceptoInput, GrossConceptoInput, ImpuestoInput } from '@kita/cfdi';

import type { ProblemItem } from '../../platform/errors/index.ts';
import type { InvoiceItemRequest } from './invoice-input.schemas.ts';
import { taxOf } from '../products/index.ts';
import type { Tax } from '../products/index.ts';

/** A line with a net price, or with a shelf price that the whole document turns into net ones. */
export type ConceptoLine = ConceptoInput | GrossConceptoInput;

/** What an item takes from its product when it does not say otherwise. */
export interface ProductDefaults {
  readonly description: string;
  readonly claveProdServ: string;
  readonly claveUnidad: string;
  readonly unidad: string | null;
  readonly sku: string | null;
  readonly unitPrice: string | null;
  readonly priceIncludesTax: boolean;
  readonly objetoImp: string;
  readonly taxes: readonly Tax[];
}

/**
 * Turns items of the request into concepts of the document: product defaults, named taxes, prices without tax. Pure;
 * every gap is reported, none is guessed (0 %, exempt and not object of tax are three different things to SAT).
 */
export function resolveItems(
  items: readonly InvoiceItemRequest[],
  products: ReadonlyMap<string, ProductDefaults>,
): { conceptos: ConceptoLine[]; problems: ProblemItem[] } {
  const problems: ProblemItem[] = [];
  const conceptos: ConceptoLine[] = [];
  items.forEach((item, index) => {
    const product = item.product === undefined ? undefined : products.get(item.product);
    const pointer = `/items/${index}`;
    if (item.product !== undefined && !product) problems.push(productUnknown(`${pointer}/product`));
    const found = missingFields(item, product, pointer);
    problems.push(...found);
    if (found.length === 0) conceptos.push(concepto(item, product));
  });
  return { conceptos, problems };
}

function missingFields(item: InvoiceItemRequest, product: ProductDefaults | undefined, pointer: string): ProblemItem[] {
  const problems: ProblemItem[] = [];
  const needed = [
    ['description', item.description ?? product?.description],
    ['clave_prod_serv', item.clave_prod_serv ?? product?.claveProdServ],
    ['clave_unidad', item.clave_unidad ?? product?.claveUnidad],
    ['unit_price', item.unit_price ?? product?.unitPrice ?? undefined],
  ] as const;
  for (const [field, value] of needed) if (value === undefined) problems.push(required(`${pointer}/${field}`));
  if (item.taxes === undefined && item.objeto_imp === undefined && !product)
    problems.push(taxesRequired(`${pointer}/taxes`));
  return problems;
}

function concepto(item: InvoiceItemRequest, product: ProductDefaults | undefined): ConceptoLine {
  const taxes = item.taxes?.map(taxOf) ?? (item.objeto_imp === undefined ? (product?.taxes ?? []) : []);
  const transferred = taxes.filter((tax) => !tax.withheld).map(impuesto);
  const withheld = taxes.filter((tax) => tax.withheld).map(impuesto);
  const isGross = item.price_includes_tax ?? (item.unit_price === undefined && (product?.priceIncludesTax ?? false));
  const price = item.unit_price ?? product?.unitPrice ?? '0';
  const discount = item.discount !== undefined && !/^0+(\.0+)?$/.test(item.discount) ? item.discount : undefined;
  const objetoImp =
    item.objeto_imp ?? (item.taxes === undefined ? product?.objetoImp : undefined) ?? (taxes.length > 0 ? '02' : '01');
  const unidad = item.unidad ?? product?.unidad ?? undefined;
  const sku = item.sku ?? product?.sku ?? undefined;
  const line = {
    claveProdServ: item.clave_prod_serv ?? product?.claveProdServ ?? '',
    ...(sku !== undefined && { noIdentificacion: sku }),
    cantidad: item.quantity,
    claveUnidad: item.clave_unidad ?? product?.claveUnidad ?? '',
    ...(unidad !== undefined && { unidad }),
    descripcion: item.description ?? product?.description ?? '',
    objetoImp,
    ...(transferred.length > 0 && { traslados: transferred }),
    ...(withheld.length > 0 && { retenciones: withheld }),
    ...(item.third_party && {
      aCuentaTerceros: {
        rfcACuentaTerceros: item.third_party.rfc,
        nombreACuentaTerceros: item.third_party.legal_name,
        regimenFiscalACuentaTerceros: item.third_party.regimen_fiscal,
        domicilioFiscalACuentaTerceros: item.third_party.postal_code,
      },
    }),
    ...(item.pedimentos && item.pedimentos.length > 0 && { informacionAduanera: item.pedimentos }),
    ...(item.cuentas_prediales && item.cuentas_prediales.length > 0 && { cuentaPredial: item.cuentas_prediales }),
  };
  if (isGross) return { ...line, grossUnitPrice: price, ...(discount !== undefined && { grossDiscount: discount }) };
  return { ...line, valorUnitario: price, ...(discount !== undefined && { descuento: discount }) };
}

function impuesto(tax: Tax): ImpuestoInput {
  return {
    impuesto: tax.impuesto,
    tipoFactor: tax.tipo_factor,
    ...(tax.tasa_o_cuota !== undefined && { tasaOCuota: tax.tasa_o_cuota }),
  };
}

function required(pointer: string): ProblemItem {
  return {
    pointer,
    code: 'required',
    message: {
      es: 'Falta este dato: dalo en la partida o usa un producto que lo tenga.',
      en: 'This is missing: give it in the item or use a product that has it.',
    },
  };
}

function taxesRequired(pointer: string): ProblemItem {
  return {
    pointer,
    code: 'taxes_required',
    message: {
      es: 'Indica los impuestos, por ejemplo ["iva_16"]; si la partida no es objeto de impuesto, envía objeto_imp "01".',
      en: 'Give the taxes, for example ["iva_16"]; if the item is not object of tax, send objeto_imp "01".',
    },
  };
}

function productUnknown(pointer: string): ProblemItem {
  return {
    pointer,
    code: 'product_unknown',
    message: { es: 'No existe un producto con este identificador.', en: 'There is no product with this id.' },
  };
}
