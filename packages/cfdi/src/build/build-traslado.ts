import { Decimal } from '@kita/money';
import type { CartaPorteInput } from '../complements/carta-porte31/build/carta-porte-input.ts';
import type { Unsealed } from '../model/comprobante.ts';
import type { Concepto } from '../model/concepto.ts';
import type { CfdiInput, ConceptoInput } from '../model/input.ts';
import type { Receptor } from '../model/parties.ts';
import { has } from '../rules/subject.ts';
import { AmountReader, InvalidCfdiInput } from './amount-reader.ts';
import { withComplementNodes, withConceptoNodes } from './complement-inputs.ts';
import { computeConcepto } from './compute-concepto.ts';
import { currencyDecimals } from './currency-decimals.ts';
import { normalizeInput } from './normalize-input.ts';
import type { TrasladoConceptoInput, TrasladoInput } from './traslado-input.ts';

/**
 * The document of type T: subtotal and total 0, no way of payment, no taxes, S01; own goods go to the issuer himself. With
 * `cartaPorte` the complement is built too, and without `conceptos` its goods become the lines.
 * @throws {InvalidCfdiInput} when amounts are no decimal numbers; it names all of them
 */
export function buildTraslado(input: TrasladoInput): Unsealed {
  const amounts = new AmountReader();
  const comprobante = trasladoWith(normalizeInput(input), amounts);
  if (amounts.findings.length > 0) throw new InvalidCfdiInput(amounts.findings);
  return comprobante;
}

/** Same for a normalised input, leaving malformed amounts to the reader instead of throwing. */
export function trasladoWith(input: TrasladoInput, amounts: AmountReader): Unsealed {
  const complete = asCfdiInput(input);
  const { moneda = 'XXX', exportacion = complete.comercioExterior === undefined ? '01' : '02' } = complete;
  const conceptos = complete.conceptos.map((line, index) => concepto(line, index, amounts));
  const decimals = currencyDecimals(moneda);
  const document = withComplementNodes(complete, { neto: Decimal.zero, decimals, conceptos, amounts });
  return {
    ...document,
    version: '4.0',
    subTotal: '0',
    moneda,
    total: '0',
    tipoDeComprobante: 'T',
    exportacion,
    conceptos,
  };
}

/** The input with what is always so in a transfer: what complements and pointers of findings start from. */
export function asCfdiInput(input: TrasladoInput): CfdiInput {
  const { conceptos, receptor, emisor, ...rest } = input;
  const lines = conceptos ?? linesOf(input.cartaPorte);
  return { ...rest, emisor, receptor: receiver(receptor, emisor), conceptos: lines.map(withoutValue) };
}

/** Who is not the issuer has a name and a regime of his own, which nobody else can tell. */
function receiver(given: TrasladoInput['receptor'], { rfc, nombre, regimenFiscal }: TrasladoInput['emisor']): Receptor {
  const isIssuer = !has(given.rfc) || given.rfc === rfc;
  const own = isIssuer ? { nombre, regimenFiscalReceptor: regimenFiscal } : { nombre: '', regimenFiscalReceptor: '' };
  const stated = Object.fromEntries(Object.entries(given).filter(([, value]) => has(value)));
  return { rfc, ...own, domicilioFiscalReceptor: '', ...stated, usoCfdi: 'S01' };
}

/** Goods as lines: the key is the same in both catalogues. */
function linesOf(cartaPorte: CartaPorteInput | undefined): TrasladoConceptoInput[] {
  return (cartaPorte?.mercancias.mercancia ?? []).map(
    ({ bienesTransp, cantidad, claveUnidad, unidad, descripcion }) => ({
      claveProdServ: bienesTransp,
      cantidad,
      claveUnidad,
      ...(has(unidad) && { unidad }),
      descripcion,
    }),
  );
}

function withoutValue({ valorUnitario, objetoImp, ...line }: TrasladoConceptoInput): ConceptoInput {
  return { ...line, valorUnitario: has(valorUnitario) ? valorUnitario : '0', objetoImp: has(objetoImp) ? objetoImp : '01' };
} // prettier-ignore

function concepto(input: ConceptoInput, index: number, amounts: AmountReader): Concepto {
  const computed = computeConcepto(withConceptoNodes(input), index, amounts);
  // Nothing is nothing in any currency, XXX included, which has no decimals.
  return /^[0.]+$/.test(input.valorUnitario) ? { ...computed.concepto, valorUnitario: '0', importe: '0' } : computed.concepto;
} // prettier-ignore
