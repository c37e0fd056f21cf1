import { Decimal } from '@kita/money';
import type { AmountReader } from '../build/amount-reader.ts';
import { written } from '../build/written.ts';
import { RFC_PUBLICO_EN_GENERAL } from '../identifiers/rfc.ts';
import type { DetalleDelServicio, PlataformasTecnologicas } from './complements/plataformas-tecnologicas.ts';
import type { ImpuestoRetenido, TotalesRetencion } from './model.ts';
import { EFECTIVO, TASA_ISR_SIN_RFC, serviciosDigitales, tasaIsr } from './platform-catalogs.ts';
import { problem } from './retencion-problem.ts';
import type { PlataformasInput, RetencionInput, ServicioInput } from './retencion-input.ts';

/** The complement with the totals of the document that follow from it. */
export interface BuiltPlataformas {
  readonly complement: PlataformasTecnologicas;
  readonly totales: TotalesRetencion;
}

interface Operation {
  readonly detalle: DetalleDelServicio;
  readonly precio: Decimal;
  readonly iva: Decimal;
  readonly comision: Decimal;
  readonly contribucion?: Decimal;
  readonly isCash: boolean;
}

const IVA = '02';
const HALF = Decimal.parse('0.5');
const AT = '/plataformasTecnologicas';

/**
 * Complement and totals of a document of platforms (matrix of Servicios Plataformas Tecnológicas, SPT107–134):
 *
 *     IVA of a service = price × rate, six decimals
 *     base of IVA      = Σ IVA not paid in cash, cut to cents       withheld: half or all of it, cut to cents
 *     base of ISR      = Σ prices not paid in cash, cut to cents    withheld: base × rate, cut to cents
 *     IVA handed over  = Σ IVA − Σ IVA paid in cash − withheld IVA  (nothing to a resident abroad)
 *
 * One service of 1681.06 by transfer, IVA 16 %, trade of goods in 2025: IVA 268.9696, base 268.96, withheld 134.48; ISR
 * 16.81; handed over 134.4896.
 */
export function buildPlataformas(
  input: PlataformasInput,
  document: RetencionInput,
  amounts: AmountReader,
): BuiltPlataformas {
  const operations = input.servicios.map((one, index) => operationOf(one, input.tipoDeServ, index, amounts));
  const sum = (amount: (one: Operation) => Decimal, which = operations): Decimal =>
    which.reduce((total, one) => total.add(amount(one)), Decimal.zero);
  const cash = operations.filter(({ isCash }) => isCash);
  const [precios, iva] = [sum(({ precio }) => precio), sum((one) => one.iva)];
  const isExtranjero = document.receptor.extranjero !== undefined;
  const ivaRet = iva.isPositive() || isExtranjero ? ivaRetenido(input, document, iva.sub(sum((one) => one.iva, cash)), amounts) : undefined;
  const isrRet = isrRetenido(input, document, precios.sub(sum(({ precio }) => precio, cash)), amounts);
  const retained = Decimal.parse(ivaRet?.montoRet ?? '0');
  const contributions = operations.flatMap(({ contribucion }) => contribucion ?? []);
  const impRetenidos = [ivaRet, isrRet].flatMap((tax) => tax ?? []);
  const monto = precios.toFixed(2);
  return {
    complement: {
      periodicidad: input.periodicidad,
      numServ: String(operations.length),
      monTotServSiva: written(precios).toString(),
      totalIvaTrasladado: written(iva).toString(),
      totalIvaRetenido: retained.toFixed(2),
      totalIsrRetenido: isrRet?.montoRet ?? '0.00',
      difIvaEntregadoPrestServ: isExtranjero ? '0.00' : written(iva.sub(sum((one) => one.iva, cash)).sub(retained)).toString(),
      monTotalporUsoPlataforma: written(sum(({ comision }) => comision)).toString(),
      ...(contributions.length > 0 && {
        monTotalContribucionGubernamental: written(contributions.reduce((total, one) => total.add(one))).toString(),
      }),
      servicios: operations.map(({ detalle }) => detalle),
    },
    totales: {
      montoTotOperacion: monto,
      montoTotGrav: monto,
      montoTotExent: '0.00',
      montoTotRet: impRetenidos.reduce((total, { montoRet }) => total.add(Decimal.parse(montoRet)), Decimal.zero).toFixed(2),
      ...(impRetenidos.length > 0 && { impRetenidos }),
    },
  };
} // prettier-ignore

function operationOf(input: ServicioInput, tipoDeServ: string, index: number, amounts: AmountReader): Operation {
  const at = `${AT}/servicios/${index}`;
  const { tasaIva, comision, contribucionGubernamental, precioServSinIva, ...rest } = input;
  const precio = amounts.read(precioServSinIva, () => `${at}/precioServSinIva`);
  const tasa = tasaIva === undefined ? undefined : amounts.read(tasaIva, () => `${at}/tasaIva`);
  const iva = tasa === undefined ? Decimal.zero : written(precio.mul(tasa));
  const charged = comision && comisionOf(comision, `${at}/comision`, amounts);
  const contribucion =
    contribucionGubernamental &&
    amounts.read(contribucionGubernamental.impContrib, () => `${at}/contribucionGubernamental/impContrib`);
  const base = written(precio).toString();
  const detalle: DetalleDelServicio = {
    ...rest,
    tipoDeServ,
    precioServSinIva: base,
    ...(tasa !== undefined && {
      impuestosTrasladados: {
        base,
        impuesto: IVA,
        tipoFactor: 'Tasa',
        tasaCuota: tasa.toFixed(6),
        importe: iva.toString(),
      },
    }),
    ...(contribucionGubernamental && { contribucionGubernamental }),
    ...(charged && comision && { comision: { ...comision, importe: written(charged).toString() } }),
  };
  return {
    detalle,
    precio,
    iva,
    comision: charged ?? Decimal.zero,
    ...(contribucion && { contribucion }),
    isCash: input.formaPagoServ === EFECTIVO,
  };
}

function comisionOf(comision: NonNullable<ServicioInput['comision']>, at: string, amounts: AmountReader): Decimal {
  const { importe, base, porcentaje } = comision;
  if (importe !== undefined) return written(amounts.read(importe, () => `${at}/importe`));
  if (base !== undefined && porcentaje !== undefined)
    return written(amounts.read(base, () => `${at}/base`).mul(amounts.read(porcentaje, () => `${at}/porcentaje`)));
  problem(amounts, 'field_required', `${at}/importe`, {
    es: 'Falta el importe de la comisión, o su base y su porcentaje.',
    en: 'The amount of the commission is missing, or its base and percentage.',
  });
  return Decimal.one;
}

function ivaRetenido(
  { parteIva, tipoDeServ }: PlataformasInput,
  { receptor }: RetencionInput,
  iva: Decimal,
  amounts: AmountReader,
): ImpuestoRetenido {
  const base = iva.round(2, 'down');
  const isWhole = receptor.nacional?.rfcR === RFC_PUBLICO_EN_GENERAL || serviciosDigitales.has(tipoDeServ);
  const part = parteIva === undefined ? (isWhole ? Decimal.one : HALF) : amounts.read(parteIva, () => `${AT}/parteIva`);
  const montoRet = base.mul(part).round(2, 'down').toFixed(2);
  return { baseRet: base.toFixed(2), impuestoRet: '002', montoRet, tipoPagoRet: '01' };
}

function isrRetenido(
  input: PlataformasInput,
  document: RetencionInput,
  precios: Decimal,
  amounts: AmountReader,
): ImpuestoRetenido | undefined {
  const tasa = tasaOf(input, document, amounts);
  if (tasa.isZero()) return undefined;
  const base = precios.round(2, 'down');
  const montoRet = base.mul(tasa).round(2, 'down').toFixed(2);
  return { baseRet: base.toFixed(2), impuestoRet: '001', montoRet, tipoPagoRet: input.tipoPagoIsr ?? '04' };
}

function tasaOf(input: PlataformasInput, document: RetencionInput, amounts: AmountReader): Decimal {
  const { receptor, emisor, periodo } = document;
  if (input.tasaIsr !== undefined) return amounts.read(input.tasaIsr, () => `${AT}/tasaIsr`);
  const isForbidden =
    emisor.rfcE.length === 13 || receptor.extranjero !== undefined || serviciosDigitales.has(input.tipoDeServ);
  if (isForbidden) return Decimal.zero;
  if (receptor.nacional?.rfcR === RFC_PUBLICO_EN_GENERAL) return Decimal.parse(TASA_ISR_SIN_RFC);
  const known = tasaIsr(input.tipoDeServ, periodo.ejercicio);
  if (known !== undefined) return Decimal.parse(known);
  problem(amounts, 'tasa_isr_required', `${AT}/tasaIsr`, {
    es: `Indica la tasa de retención de ISR del servicio ${input.tipoDeServ} en ${periodo.ejercicio}: el catálogo del SAT que conocemos no la trae.`,
    en: `State the rate of ISR to withhold for service ${input.tipoDeServ} in ${periodo.ejercicio}: the catalogue of SAT we know does not have it.`,
  });
  return Decimal.zero;
}
