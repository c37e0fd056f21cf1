import { Decimal } from '@kita/money';
import type { AmountReader } from '../../../build/amount-reader.ts';
import { has } from '../../../rules/subject.ts';
import type { DetalleMercancia, Mercancia, Mercancias } from '../model/mercancia.ts';
import type { DetalleInput, MercanciaInput, MercanciasInput } from './carta-porte-input.ts';

const WHERE = '/cartaPorte/mercancias';

/** Goods with their totals. */
export function buildMercancias(input: MercanciasInput, amounts: AmountReader): Mercancias {
  const mercancia = input.mercancia.map((one, index) => buildMercancia(one, amounts, `${WHERE}/mercancia/${index}`));
  const { pesoBrutoTotal, unidadPeso, pesoNetoTotal } = input;
  const gross = grossWeight(input, mercancia, amounts);
  const net = has(pesoNetoTotal) ? pesoNetoTotal : netWeight(input, mercancia, amounts);
  return {
    ...input,
    pesoBrutoTotal: has(pesoBrutoTotal) ? pesoBrutoTotal : gross.sum,
    unidadPeso: has(unidadPeso) ? unidadPeso : gross.unit,
    ...(net !== undefined && { pesoNetoTotal: net }),
    numTotalMercancias: String(mercancia.length),
    mercancia,
  };
}

function buildMercancia(input: MercanciaInput, amounts: AmountReader, pointer: string): Mercancia {
  const { materialPeligroso, cveMaterialPeligroso, valorMercancia, moneda, detalleMercancia, ...rest } = input;
  const material = has(materialPeligroso) ? materialPeligroso : has(cveMaterialPeligroso) ? 'Sí' : undefined;
  const currency = has(moneda) ? moneda : has(valorMercancia) ? 'MXN' : undefined;
  return {
    ...rest,
    ...(material !== undefined && { materialPeligroso: material }),
    ...(has(cveMaterialPeligroso) && { cveMaterialPeligroso }),
    ...(has(valorMercancia) && { valorMercancia }),
    ...(currency !== undefined && { moneda: currency }),
    ...(detalleMercancia && { detalleMercancia: withTare(detalleMercancia, amounts, `${pointer}/detalleMercancia`) }),
  };
}

function withTare(detail: DetalleInput, amounts: AmountReader, pointer: string): DetalleMercancia {
  const { pesoTara, pesoBruto, pesoNeto } = detail;
  if (has(pesoTara)) return { ...detail, pesoTara };
  const gross = amounts.read(pesoBruto, () => `${pointer}/pesoBruto`);
  const net = amounts.read(pesoNeto, () => `${pointer}/pesoNeto`);
  return { ...detail, pesoTara: gross.sub(net).toString() };
}

interface Weight {
  readonly sum: string;
  readonly unit: string;
}

function grossWeight(input: MercanciasInput, goods: readonly Mercancia[], amounts: AmountReader): Weight {
  const { autotransporte, transporteAereo, transporteFerroviario } = input;
  const isBySea = (autotransporte ?? transporteAereo ?? transporteFerroviario) === undefined;
  const ofDetails = isBySea ? detailed(goods, 'pesoBruto', amounts) : undefined;
  if (ofDetails !== undefined) return ofDetails;
  const kilograms = goods.reduce(
    (sum, { pesoEnKg }, index) => sum.add(amounts.read(pesoEnKg, () => `${WHERE}/mercancia/${index}/pesoEnKg`)),
    Decimal.zero,
  );
  return { sum: kilograms.toString(), unit: 'KGM' };
}

/** By rail the tonnes of the cars (CP152 of SAT's matrix), else the details. */
function netWeight(input: MercanciasInput, goods: readonly Mercancia[], amounts: AmountReader): string | undefined {
  const { transporteMaritimo, transporteFerroviario } = input;
  if (transporteFerroviario === undefined || transporteMaritimo !== undefined)
    return detailed(goods, 'pesoNeto', amounts)?.sum;
  const at = `${WHERE}/transporteFerroviario/carros`;
  return transporteFerroviario.carros
    .reduce(
      (sum, { toneladasNetasCarro }, index) =>
        sum.add(amounts.read(toneladasNetasCarro, () => `${at}/${index}/toneladasNetasCarro`)),
      Decimal.zero,
    )
    .toString();
}

/** The sum over the details, when all goods have one and in the same unit. */
function detailed(
  goods: readonly Mercancia[],
  key: 'pesoBruto' | 'pesoNeto',
  amounts: AmountReader,
): Weight | undefined {
  const details = goods.flatMap(({ detalleMercancia }) => detalleMercancia ?? []);
  const [unit, other] = new Set(details.map(({ unidadPesoMerc }) => unidadPesoMerc));
  if (unit === undefined || other !== undefined || details.length < goods.length) return undefined;
  const sum = details.reduce(
    (total, detail, index) =>
      total.add(amounts.read(detail[key], () => `${WHERE}/mercancia/${index}/detalleMercancia/${key}`)),
    Decimal.zero,
  );
  return { sum: sum.toString(), unit };
}
