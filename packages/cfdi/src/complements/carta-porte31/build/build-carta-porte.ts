import { Decimal } from '@kita/money';
import { AmountReader, InvalidCfdiInput } from '../../../build/amount-reader.ts';
import { normalizeInput } from '../../../build/normalize-input.ts';
import { has } from '../../../rules/subject.ts';
import type { CartaPorte31 } from '../model/carta-porte.ts';
import type { Ubicacion } from '../model/ubicacion.ts';
import { buildMercancias } from './build-mercancias.ts';
import type { CartaPorteInput } from './carta-porte-input.ts';
import { ownEntry } from '../../../model/own-entry.ts';

/**
 * The complement that follows from an input: places numbered, distances, weights and goods added up. Pure arithmetic: what
 * SAT thinks of the result is `validateComprobante`'s job.
 * @throws {InvalidCfdiInput} when weights or distances are no decimal numbers; pointers start at `/cartaPorte`
 */
export function buildCartaPorte(input: CartaPorteInput): CartaPorte31 {
  const amounts = new AmountReader();
  const cartaPorte = cartaPorteWith(normalizeInput(input), amounts);
  if (amounts.findings.length > 0) throw new InvalidCfdiInput(amounts.findings);
  return cartaPorte;
}

/** Same for a normalised input, leaving malformed amounts to the reader. */
export function cartaPorteWith(input: CartaPorteInput, amounts: AmountReader): CartaPorte31 {
  const { transpInternac, totalDistRec, ubicaciones, mercancias, entradaSalidaMerc } = input;
  const distance = has(totalDistRec) ? totalDistRec : totalDistance(input, amounts);
  return {
    ...input,
    transpInternac: has(transpInternac) ? transpInternac : has(entradaSalidaMerc) ? 'Sí' : 'No',
    ...(distance !== undefined && { totalDistRec: distance }),
    ubicaciones: numbered(ubicaciones),
    mercancias: buildMercancias(mercancias, amounts),
  };
}

/** Kilometres by road and rail, the only means for which SAT asks for them. */
function totalDistance({ ubicaciones, mercancias }: CartaPorteInput, amounts: AmountReader): string | undefined {
  if (mercancias.autotransporte === undefined && mercancias.transporteFerroviario === undefined) return undefined;
  const total = ubicaciones.reduce((sum, { distanciaRecorrida }, index) => {
    if (!has(distanciaRecorrida)) return sum;
    return sum.add(amounts.read(distanciaRecorrida, () => `/cartaPorte/ubicaciones/${index}/distanciaRecorrida`));
  }, Decimal.zero);
  return total.isZero() ? undefined : total.toString();
}

function numbered(ubicaciones: readonly Ubicacion[]): Ubicacion[] {
  const taken = new Set(ubicaciones.map(({ idUbicacion }) => idUbicacion));
  return ubicaciones.map((ubicacion) => {
    const prefix = ownEntry(PREFIXES, ubicacion.tipoUbicacion);
    if (has(ubicacion.idUbicacion) || prefix === undefined) return ubicacion;
    const idUbicacion = nextFree(prefix, taken);
    taken.add(idUbicacion);
    return { ...ubicacion, idUbicacion };
  });
}

const PREFIXES: Readonly<Record<string, string>> = { Origen: 'OR', Destino: 'DE' };

function nextFree(prefix: string, taken: ReadonlySet<string | undefined>): string {
  for (let number = 1; ; number++) {
    const id = prefix + String(number).padStart(6, '0');
    if (!taken.has(id)) return id;
  }
}
