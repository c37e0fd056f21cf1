import { Decimal } from '@kita/money';
import { AmountReader, InvalidCfdiInput } from '../../build/amount-reader.ts';
import { normalizeInput } from '../../build/normalize-input.ts';
import { atLeastCents } from '../../build/written.ts';
import type { Unsealed } from '../../model/comprobante.ts';
import { has } from '../../rules/subject.ts';
import { buildMercancia } from './build-mercancia.ts';
import type { ComercioExteriorInput } from './comercio-exterior-input.ts';
import type { ComercioExterior, ReceptorCce } from './model.ts';

/** What the complement takes from its document; type I, E or T. */
export type ExportDocument = Pick<Unsealed, 'conceptos' | 'moneda' | 'tipoCambio' | 'receptor'>;

/**
 * The Comercio Exterior complement of a document: values in dollars from the concepts and the exchange rates, quantities
 * and unit values at customs, TotalUSD. Two pieces at 1,000 pesos with 20 pesos per dollar: CantidadAduana 2, ValorDolares
 * 100.00, ValorUnitarioAduana 50.00. `writeComplement` makes a node of it; `computeComprobante` does all of this with the
 * field `comercioExterior`.
 * @throws {InvalidCfdiInput} when something cannot be computed; pointers start at `/comercioExterior`
 */
export function buildComercioExterior(input: ComercioExteriorInput, document: ExportDocument): ComercioExterior {
  const amounts = new AmountReader();
  const built = comercioExteriorWith(normalizeInput(input), document, amounts);
  if (amounts.findings.length > 0) throw new InvalidCfdiInput(amounts.findings);
  return built;
}

/** Same for a normalised input, leaving what is wrong to the reader. */
export function comercioExteriorWith(
  input: ComercioExteriorInput,
  document: ExportDocument,
  amounts: AmountReader,
): ComercioExterior {
  const { claveDePedimento = 'A1', certificadoOrigen, numCertificadoOrigen, mercancias, ...rest } = input;
  const tipoCambioUsd = amounts.read(input.tipoCambioUsd, () => '/comercioExterior/tipoCambioUsd');
  const toDollars = dollarsOf(document, tipoCambioUsd, amounts);
  const lines = Map.groupBy(document.conceptos, ({ noIdentificacion }) => noIdentificacion);
  const goods = Map.groupBy(mercancias, ({ noIdentificacion }) => noIdentificacion);
  const written = mercancias.map((mercancia, index) =>
    buildMercancia(mercancia, {
      conceptos: lines.get(mercancia.noIdentificacion) ?? [],
      isShared: (goods.get(mercancia.noIdentificacion)?.length ?? 0) > 1,
      toDollars,
      amounts,
      pointer: `/comercioExterior/mercancias/${index}`,
    }),
  );
  const total = written.reduce(
    (sum, { valorDolares }) => sum.add(Decimal.tryParse(valorDolares) ?? Decimal.zero),
    Decimal.zero,
  );
  return {
    ...rest,
    claveDePedimento,
    certificadoOrigen: certificadoOrigen ?? (has(numCertificadoOrigen) ? '1' : '0'),
    ...(has(numCertificadoOrigen) && { numCertificadoOrigen }),
    tipoCambioUsd: atLeastCents(tipoCambioUsd).toString(),
    totalUsd: total.toFixed(2),
    ...(input.receptor && { receptor: receptorOf(input.receptor, document) }),
    mercancias: written,
  };
}

/** Importe × TipoCambio ÷ TipoCambioUSD; an amount in dollars is itself. */
function dollarsOf(
  { moneda, tipoCambio }: ExportDocument,
  tipoCambioUsd: Decimal,
  amounts: AmountReader,
): (importe: Decimal) => Decimal {
  if (tipoCambioUsd.isZero()) {
    amounts.read('', () => '/comercioExterior/tipoCambioUsd');
    return (importe) => importe;
  }
  if (moneda === 'USD') return (importe) => importe;
  const rate = (has(tipoCambio) ? Decimal.tryParse(tipoCambio) : undefined) ?? Decimal.one;
  return (importe) => importe.mul(rate).div(tipoCambioUsd, 12);
}

/** The tax number abroad is that of the document unless the complement says another. */
function receptorOf(receptor: ReceptorCce, document: ExportDocument): ReceptorCce {
  const numRegIdTrib = receptor.numRegIdTrib ?? document.receptor.numRegIdTrib;
  return { ...receptor, ...(has(numRegIdTrib) && { numRegIdTrib }) };
}
