import { Decimal } from '@kita/money';
import type { Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import { numberOf, onCartaPorte, placed, RAIL, SEA, sumOf } from './carta-porte-subject.ts';
import type { CartaPorteSubject } from './carta-porte-subject.ts';

const KILOGRAM = 'KGM';
const THOUSAND = Decimal.fromInteger(1000);
const THOUSANDTH = Decimal.parse('0.001');
const ONE = Decimal.fromInteger(1);

/** Counts and weights: what SAT wants as sums. */
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
  grossTotal(['carta_porte_peso_bruto_total', 'CP149'], ({ modes }) => !modes.has(SEA)),
  grossTotal(['carta_porte_peso_bruto_maritimo', 'CP150'], ({ modes }) => modes.has(SEA)),
  ...netTotal(['carta_porte_peso_neto_total', 'CP151'], SEA, RAIL, netWeight),
  ...netTotal(['carta_porte_peso_neto_tren', 'CP152'], RAIL, SEA, tonnes),
  onCartaPorte({
    code: 'carta_porte_toneladas_carro',
    message: {
      es: 'El carro lleva {found} toneladas y sus contenedores {expected}.',
      en: 'The car carries {found} tonnes and its containers {expected}.',
    },
    *check({ mercancias }) {
      const cars = placed(mercancias.transporteFerroviario?.carros, '/mercancias/transporteFerroviario/carros');
      for (const { value, pointer } of cars) {
        const kilograms = sumOf((value.contenedores ?? []).map(({ pesoNetoMercancia }) => pesoNetoMercancia));
        const found = value.toneladasNetasCarro;
        const tons = numberOf(found);
        // Tonnes have three decimals, which may be rounded.
        if (kilograms === undefined || tons === undefined || kilograms.sub(tons.mul(THOUSAND)).abs().lt(ONE)) continue;
        yield { pointer: `${pointer}/toneladasNetasCarro`, found, expected: kilograms.mul(THOUSANDTH).toString() };
      }
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

/** Of each means of transport, SAT's matrix takes one sum; with a vessel and another means either may be meant. */
function grossTotal(
  [code, sat]: readonly [code: string, sat: string],
  isAbout: (subject: CartaPorteSubject) => boolean,
): Rule {
  return onCartaPorte({
    sat,
    code,
    message: {
      es: 'El peso bruto total es {found} y las mercancías pesan {expected}.',
      en: 'The total gross weight is {found} and the goods weigh {expected}.',
    },
    *check(subject) {
      const found = subject.mercancias.pesoBrutoTotal;
      const total = numberOf(found);
      const sums = grossWeights(subject);
      const [usual] = sums;
      if (total === undefined || usual === undefined || !isAbout(subject) || sums.some((sum) => sum.eq(total))) return;
      yield { pointer: '/mercancias/pesoBrutoTotal', found, expected: usual.toString() };
    },
  });
}

/** By sea the details; else the kilograms of the goods, which tell nothing about a total in another unit. */
function grossWeights({ goods, mercancias, modes }: CartaPorteSubject): Decimal[] {
  const details = goods.map(({ value }) => value.detalleMercancia?.pesoBruto);
  const isOtherToo = !modes.has(SEA) || modes.size > 1;
  if (isOtherToo && mercancias.unidadPeso !== KILOGRAM) return [];
  return [
    modes.has(SEA) ? sumOf(details) : undefined,
    isOtherToo ? sumOf(goods.map(({ value }) => value.pesoEnKg)) : undefined,
  ].filter((sum) => sum !== undefined);
}

type Weigh = (subject: CartaPorteSubject) => Decimal | undefined;

/** Net weight by sea and by rail are different sums: with both, nobody can tell. */
function netTotal(
  [code, sat]: readonly [code: string, sat: string],
  mode: string,
  other: string,
  weigh: Weigh,
): Rule[] {
  const sumFor = (subject: CartaPorteSubject): Decimal | undefined =>
    subject.modes.has(mode) && !subject.modes.has(other) ? weigh(subject) : undefined;
  const pointer = '/mercancias/pesoNetoTotal';
  return [
    onCartaPorte({
      sat,
      code,
      message: {
        es: 'El peso neto total es {found} y los pesos netos suman {expected}.',
        en: 'The total net weight is {found} and the net weights add up to {expected}.',
      },
      *check(subject) {
        const found = subject.mercancias.pesoNetoTotal;
        const [total, sum] = [numberOf(found), sumFor(subject)];
        if (total !== undefined && sum !== undefined && !total.eq(sum))
          yield { pointer, found, expected: sum.toString() };
      },
    }),
    onCartaPorte({
      sat,
      code: `${code}_missing`,
      message: {
        es: 'Por mar y por tren se indica el peso neto total, {expected}.',
        en: 'By sea and by rail the total net weight is stated, {expected}.',
      },
      *check(subject) {
        const sum = sumFor(subject);
        if (sum !== undefined && !has(subject.mercancias.pesoNetoTotal)) yield { pointer, expected: sum.toString() };
      },
    }),
  ];
}

/** Only when all goods state it, in one unit. */
function netWeight({ goods }: CartaPorteSubject): Decimal | undefined {
  const units = new Set(goods.map(({ value }) => value.detalleMercancia?.unidadPesoMerc));
  return units.size === 1 ? sumOf(goods.map(({ value }) => value.detalleMercancia?.pesoNeto)) : undefined;
}

function tonnes({ mercancias }: CartaPorteSubject): Decimal | undefined {
  const { carros = [] } = mercancias.transporteFerroviario ?? {};
  return sumOf(carros.map(({ toneladasNetasCarro }) => toneladasNetasCarro));
}
