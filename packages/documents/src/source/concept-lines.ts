import type { ConceptLine, Language } from '../model.ts';
import { formatMoney, formatQuantity } from '../text/format.ts';
import { keyedText } from './catalog-text.ts';
import type { CatalogText } from './catalog-text.ts';
import type { ConceptoSource, ParteSource } from './cfdi-source.ts';
import { conceptTaxes } from './tax-texts.ts';

export interface ConceptTexts {
  readonly currency: string;
  readonly language: Language;
  readonly catalogText?: CatalogText;
}

const WORDS = {
  es: { thirdParty: 'A cuenta de terceros', part: 'Parte', customs: 'pedimento' },
  en: { thirdParty: 'On behalf of', part: 'Part', customs: 'customs declaration' },
} as const satisfies Record<Language, unknown>;

/** One line of the document as it is printed. */
export function conceptLine(concept: ConceptoSource, texts: ConceptTexts): ConceptLine {
  const { currency, catalogText } = texts;
  const unitName = concept.unidad ?? catalogText?.('c_ClaveUnidad', concept.claveUnidad);
  return {
    product: keyedText(catalogText, 'c_ClaveProdServ', concept.claveProdServ),
    sku: concept.noIdentificacion,
    description: concept.descripcion,
    quantity: formatQuantity(concept.cantidad),
    unit: unitName === undefined ? { key: concept.claveUnidad } : { key: concept.claveUnidad, text: unitName },
    unitPrice: formatMoney(concept.valorUnitario, currency),
    discount: concept.descuento === undefined ? undefined : formatMoney(`-${concept.descuento}`, currency),
    amount: formatMoney(concept.importe, currency),
    taxObject: keyedText(catalogText, 'c_ObjetoImp', concept.objetoImp),
    taxes: conceptTaxes(concept, texts),
    customs: concept.informacionAduanera,
    propertyAccounts: concept.cuentaPredial,
    remarks: remarks(concept, texts),
  };
}

function remarks(concept: ConceptoSource, texts: ConceptTexts): string[] {
  const words = WORDS[texts.language];
  const third = concept.aCuentaTerceros;
  return [
    ...(third === undefined ? [] : [`${words.thirdParty}: ${third.rfcACuentaTerceros} ${third.nombreACuentaTerceros}`]),
    ...(concept.partes ?? []).map((part) => partText(part, texts)),
  ];
}

/** `Parte: 2 pieza · 40161505 Filtro · $120.00`. */
function partText(part: ParteSource, { currency, language }: ConceptTexts): string {
  const words = WORDS[language];
  const pieces = [
    `${words.part}: ${formatQuantity(part.cantidad)} ${part.unidad ?? ''}`.trim(),
    `${part.claveProdServ} ${part.descripcion}`,
    part.noIdentificacion,
    part.importe === undefined ? undefined : formatMoney(part.importe, currency),
    ...(part.informacionAduanera ?? []).map((number) => `${words.customs} ${number}`),
  ];
  return pieces.filter((piece) => piece !== undefined).join(' · ');
}
