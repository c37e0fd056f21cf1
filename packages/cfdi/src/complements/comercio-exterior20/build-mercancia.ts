import { Decimal } from '@kita/money';
import type { AmountReader } from '../../build/amount-reader.ts';
import { atLeastCents } from '../../build/written.ts';
import type { BilingualText } from '../../model/finding.ts';
import type { Concepto } from '../../model/concepto.ts';
import { xpathOf } from '../../model/xpath-of.ts';
import { has } from '../../rules/subject.ts';
import type { MercanciaInput } from './comercio-exterior-input.ts';
import { isSameUnit } from './customs-units.ts';
import type { MercanciaCce } from './model.ts';

/** Dollars have cents; SAT sums them with two decimals (TotalUSD). */
const CENTS = 2;
/** Decimals of ValorUnitarioAduana and CantidadAduana (ComercioExterior20.xsd). */
const UNIT_DECIMALS = 6;
const QUANTITY_DECIMALS = 3;

/** What goods are computed from. */
export interface MercanciaContext {
  /** Concepts with the NoIdentificacion of the goods. */
  readonly conceptos: readonly Concepto[];
  /** Whether other goods have the same NoIdentificacion. */
  readonly isShared: boolean;
  readonly toDollars: (importe: Decimal) => Decimal;
  readonly amounts: AmountReader;
  readonly pointer: string;
}

/** Goods as written: value in dollars, quantity and unit value at customs. */
export function buildMercancia(input: MercanciaInput, context: MercanciaContext): MercanciaCce {
  const { amounts, pointer } = context;
  const read = (field: 'valorDolares' | 'cantidadAduana' | 'valorUnitarioAduana'): Decimal | undefined => {
    const text = input[field];
    return has(text) ? amounts.read(text, () => `${pointer}/${field}`) : undefined;
  };
  const cantidad = read('cantidadAduana') ?? quantityOf(input, context);
  const unitario = read('valorUnitarioAduana');
  const dolares = read('valorDolares') ?? valueOf(cantidad, unitario, context);
  const given = unitario ?? unitValue(dolares, cantidad);
  const { noIdentificacion, fraccionArancelaria, unidadAduana, descripcionesEspecificas } = input;
  return {
    noIdentificacion,
    ...(has(fraccionArancelaria) && { fraccionArancelaria }),
    ...(cantidad && { cantidadAduana: cantidad.toString() }),
    ...(has(unidadAduana) && { unidadAduana }),
    ...(given && { valorUnitarioAduana: atLeastCents(given).toString() }),
    valorDolares: atLeastCents(dolares).toString(),
    ...(descripcionesEspecificas && descripcionesEspecificas.length > 0 && { descripcionesEspecificas }),
  };
}

/** Pieces sold are pieces at customs; between other units only the caller knows. */
function quantityOf(
  { unidadAduana }: MercanciaInput,
  { conceptos, isShared, amounts, pointer }: MercanciaContext,
): Decimal | undefined {
  if (!has(unidadAduana)) return undefined;
  const isKnown = !isShared && conceptos.every(({ claveUnidad }) => isSameUnit(claveUnidad, unidadAduana));
  const total = conceptos.reduce(
    (sum, { cantidad }) => sum.add(Decimal.tryParse(cantidad) ?? Decimal.zero),
    Decimal.zero,
  );
  if (isKnown && total.isPositive() && total.strip().scale <= QUANTITY_DECIMALS) return total.strip();
  problem(amounts, 'cantidad_aduana_required', `${pointer}/cantidadAduana`, {
    es: 'La cantidad en la unidad de la aduana no se deduce de los conceptos. Captúrala, con tres decimales como máximo.',
    en: 'The quantity in the customs unit does not follow from the lines. State it, with at most three decimals.',
  });
  return Decimal.one;
}

function valueOf(cantidad: Decimal | undefined, unitario: Decimal | undefined, context: MercanciaContext): Decimal {
  if (cantidad !== undefined && unitario !== undefined) return cantidad.mul(unitario).round(CENTS);
  const { conceptos, isShared, toDollars, amounts, pointer } = context;
  if (isShared) {
    problem(amounts, 'valor_dolares_required', `${pointer}/valorDolares`, {
      es: 'Varias mercancías tienen este número de identificación: indica cuántos dólares corresponden a cada una.',
      en: 'Several goods have this identification number: state how many dollars correspond to each.',
    });
  }
  const importe = conceptos.reduce((sum, one) => sum.add(Decimal.tryParse(one.importe) ?? Decimal.zero), Decimal.zero);
  return toDollars(importe).round(CENTS);
}

function unitValue(dolares: Decimal, cantidad: Decimal | undefined): Decimal | undefined {
  if (cantidad === undefined || cantidad.isZero()) return undefined;
  return dolares.div(cantidad, UNIT_DECIMALS).strip();
}

function problem(amounts: AmountReader, code: string, pointer: string, message: BilingualText): void {
  amounts.findings.push({ code, severity: 'error', pointer, xpath: xpathOf(pointer), message });
}
