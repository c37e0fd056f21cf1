import { Decimal } from '@kita/money';
import type { Rule } from '../../../rules/rule.ts';
import { numberOf, onCartaPorte, sumOf } from './carta-porte-subject.ts';
import type { CartaPorteSubject } from './carta-porte-subject.ts';

const KILOGRAM = 'KGM';
const THOUSAND = Decimal.fromInteger(1000);

/** Counts and weights: what the schema describes as sums (CartaPorte31.xsd, attributes of Mercancias). */
export const cartaPortePesoRules: readonly Rule[] = [
  onCartaPorte({
    code: 'carta_porte_num_total_mercancias',
    message: {
      es: 'La carta porte tiene {expected} mercancías y dice que son {found}.',
      en: 'The carta porte has {expected} kinds of goods and says there are {found}.',
    },
    *check({ mercancias, goods }) {
      const [found, expected] = [mercancias.numTotalMercancias, String(goods.length)];
      if (numberOf(found)?.eq(Decimal.parse(expected)) === false)
        yield { pointer: '/mercancias/numTotalMercancias', found, expected };
    },
  }),
  onCartaPorte({
    code: 'carta_porte_peso_bruto_total',
    message: {
      es: 'El peso bruto total es {found} y las mercancías pesan {expected}.',
      en: 'The total gross weight is {found} and the goods weigh {expected}.',
    },
    *check(subject) {
      const { pesoBrutoTotal: found, unidadPeso } = subject.mercancias;
      const total = numberOf(found);
      const sums = grossWeights(subject);
      const [usual] = sums;
      // Only kilograms can be told from the goods, which always state theirs.
      if (total === undefined || usual === undefined || unidadPeso !== KILOGRAM || sums.some((sum) => sum.eq(total))) return;
      yield { pointer: '/mercancias/pesoBrutoTotal', found, expected: usual.toString() };
    },
  }),
  onCartaPorte({
    code: 'carta_porte_peso_neto_total',
    message: {
      es: 'El peso neto total es {found} y los pesos netos suman {expected}.',
      en: 'The total net weight is {found} and the net weights add up to {expected}.',
    },
    *check(subject) {
      const { pesoNetoTotal: found } = subject.mercancias;
      const [total, sum] = [numberOf(found), netWeight(subject)];
      if (total === undefined || sum === undefined || total.eq(sum)) return;
      yield { pointer: '/mercancias/pesoNetoTotal', found, expected: sum.toString() };
    },
  }),
  onCartaPorte({
    code: 'carta_porte_peso_neto_total_missing',
    severity: 'warning',
    message: {
      es: 'Las mercancías indican su peso neto: indica también el peso neto total, {expected}.',
      en: 'The goods state their net weight: state the total net weight too, {expected}.',
    },
    *check(subject) {
      const sum = netWeight(subject);
      if (sum !== undefined && subject.mercancias.pesoNetoTotal === undefined)
        yield { pointer: '/mercancias/pesoNetoTotal', expected: sum.toString() };
    },
  }),
  onCartaPorte({
    code: 'carta_porte_peso_tara',
    severity: 'warning',
    message: {
      es: 'La tara es el peso bruto menos el neto: {expected}, no {found}.',
      en: 'The tare is the gross weight less the net one: {expected}, not {found}.',
    },
    *check({ goods }) {
      for (const { value, pointer } of goods) {
        const { pesoBruto, pesoNeto, pesoTara: found } = value.detalleMercancia ?? {};
        const [gross, net, tare] = [numberOf(pesoBruto), numberOf(pesoNeto), numberOf(found)];
        if (gross === undefined || net === undefined || tare === undefined || gross.sub(net).eq(tare)) continue;
        yield { pointer: `${pointer}/detalleMercancia/pesoTara`, found, expected: gross.sub(net).toString() };
      }
    },
  }),
]; // prettier-ignore

/** What the goods may add up to, the usual sum first: SAT's texts take another one for each means of transport. */
function grossWeights({ goods, mercancias }: CartaPorteSubject): Decimal[] {
  const { carros = [] } = mercancias.transporteFerroviario ?? {};
  const tonnes = sumOf(carros.map(({ toneladasNetasCarro }) => toneladasNetasCarro));
  return [
    sumOf(goods.map(({ value }) => value.pesoEnKg)),
    sumOf(goods.map(({ value }) => value.detalleMercancia?.pesoBruto)),
    tonnes,
    tonnes?.mul(THOUSAND),
  ].filter((sum) => sum !== undefined);
}

/** Only when all goods state it, in one unit. */
function netWeight({ goods }: CartaPorteSubject): Decimal | undefined {
  const units = new Set(goods.map(({ value }) => value.detalleMercancia?.unidadPesoMerc));
  return units.size === 1 ? sumOf(goods.map(({ value }) => value.detalleMercancia?.pesoNeto)) : undefined;
}
