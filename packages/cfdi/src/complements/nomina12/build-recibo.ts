import type { Decimal } from '@kita/money';
import { has } from '../../rules/subject.ts';
import { antiguedadOf } from './antiguedad.ts';
import { buildPercepciones } from './build-percepciones.ts';
import { dayNumber } from './calendar.ts';
import { AJUSTES_DE_SUBSIDIO, ISR, SUBSIDIO, SUELDOS } from './kinds.ts';
import type { Deducciones, Nomina12, NominaReceptor, OtroPago } from './model.ts';
import type { OtroPagoInput, ReciboInput } from './nomina-input.ts';
import { cents, sumOf } from './nomina-reader.ts';
import type { NominaReader } from './nomina-reader.ts';

/** A complement as written, with the totals that the document needs. */
export interface BuiltRecibo {
  readonly nomina: Nomina12;
  readonly percepciones?: Decimal;
  readonly deducciones?: Decimal;
  readonly otrosPagos?: Decimal;
}

/** One `nomina12:Nomina`: defaults of dates, lines with two decimals, every total from the lines as written. */
export function buildRecibo(recibo: ReciboInput, reader: NominaReader, pointer: string): BuiltRecibo {
  const tipoNomina = has(recibo.tipoNomina) ? recibo.tipoNomina : 'O';
  const period = periodOf(recibo, tipoNomina, reader, pointer);
  const income = buildPercepciones(recibo, period.fechaFinalPago, reader, pointer);
  const withheld = buildDeducciones(recibo, reader, pointer);
  const other = buildOtrosPagos(recibo, reader, pointer);
  const { emisor, incapacidades = [] } = recibo;
  const nomina: Nomina12 = {
    tipoNomina,
    fechaPago: recibo.fechaPago,
    ...period,
    ...(income.total && { totalPercepciones: cents(income.total) }),
    ...(withheld.total && { totalDeducciones: cents(withheld.total) }),
    ...(other.total && { totalOtrosPagos: cents(other.total) }),
    ...(emisor && { emisor }),
    receptor: workerOf(recibo, tipoNomina, period.fechaFinalPago, reader, pointer),
    ...(income.percepciones && { percepciones: income.percepciones }),
    ...(withheld.deducciones && { deducciones: withheld.deducciones }),
    ...(other.otrosPagos && { otrosPagos: other.otrosPagos }),
    ...(incapacidades.length > 0 && {
      incapacidades: incapacidades.map((one, index) => ({
        ...one,
        ...optionalAmount(one, 'importeMonetario', reader, `${pointer}/incapacidades/${index}`),
      })),
    }),
  };
  return { nomina, percepciones: income.total, deducciones: withheld.total, otrosPagos: other.total };
}

type Period = Pick<Nomina12, 'fechaInicialPago' | 'fechaFinalPago' | 'numDiasPagados'>;

function periodOf(recibo: ReciboInput, tipoNomina: string, reader: NominaReader, pointer: string): Period {
  const unlessGiven = tipoNomina === 'E' ? recibo.fechaPago : '';
  const date = (key: 'fechaInicialPago' | 'fechaFinalPago'): string => {
    const given = recibo[key];
    if (has(given)) return given;
    if (unlessGiven === '') {
      reader.missing(`${pointer}/${key}`, {
        es: 'Una nómina ordinaria paga un periodo: indica su primer y su último día.',
        en: 'An ordinary payroll pays a period: state its first and its last day.',
      });
    }
    return unlessGiven;
  };
  const [fechaInicialPago, fechaFinalPago] = [date('fechaInicialPago'), date('fechaFinalPago')];
  const [first, last] = [dayNumber(fechaInicialPago), dayNumber(fechaFinalPago)];
  const days = first === undefined || last === undefined || last < first ? 1 : last - first + 1;
  const numDiasPagados = has(recibo.numDiasPagados)
    ? threeDecimals(reader.amount(recibo.numDiasPagados, `${pointer}/numDiasPagados`))
    : `${days}.000`;
  return { fechaInicialPago, fechaFinalPago, numDiasPagados };
}

/** Three decimals; days that have more are left for the rules to report. */
function threeDecimals(days: Decimal): string {
  return days.scale > 3 ? days.strip(3).toString() : days.toFixed(3);
}

function workerOf(
  { receptor }: ReciboInput,
  tipoNomina: string,
  fechaFinalPago: string,
  reader: NominaReader,
  pointer: string,
): NominaReceptor {
  const { antigüedad: given, subContratacion = [], ...worker } = receptor;
  const { fechaInicioRelLaboral, periodicidadPago } = worker;
  const antigüedad = seniority(given, fechaInicioRelLaboral, fechaFinalPago);
  if (!has(periodicidadPago) && tipoNomina !== 'E') {
    reader.missing(`${pointer}/receptor/periodicidadPago`, {
      es: 'Indica cada cuánto se paga la nómina ordinaria (periodicidadPago).',
      en: 'State how often the ordinary payroll is paid (periodicidadPago).',
    });
  }
  const place = `${pointer}/receptor`;
  return {
    ...worker,
    ...(antigüedad !== undefined && { antigüedad }),
    periodicidadPago: has(periodicidadPago) ? periodicidadPago : '99',
    ...optionalAmount(worker, 'salarioBaseCotApor', reader, place),
    ...optionalAmount(worker, 'salarioDiarioIntegrado', reader, place),
    ...(subContratacion.length > 0 && { subContratacion }),
  };
}

function seniority(given: string | undefined, desde: string | undefined, hasta: string): string | undefined {
  const isComputed = !has(given) || given === 'semanas' || given === 'calendario';
  if (!isComputed) return given;
  return has(desde) ? antiguedadOf(desde, hasta, given === 'calendario' ? given : 'semanas') : undefined;
}

function buildDeducciones(
  { deducciones: given = [] }: ReciboInput,
  reader: NominaReader,
  pointer: string,
): { readonly deducciones?: Deducciones; readonly total?: Decimal } {
  if (given.length === 0) return {};
  const lines = given.map((one, index) => {
    const amount = reader.amount(one.importe, `${pointer}/deducciones/${index}/importe`);
    const { tipoDeduccion, concepto } = one;
    const clave = has(one.clave) ? one.clave : tipoDeduccion;
    return { amount, deduccion: { tipoDeduccion, clave, concepto, importe: cents(amount) } };
  });
  const isr = lines.filter(({ deduccion }) => deduccion.tipoDeduccion === ISR).map(({ amount }) => amount);
  const others = lines.filter(({ deduccion }) => deduccion.tipoDeduccion !== ISR).map(({ amount }) => amount);
  return {
    deducciones: {
      ...(others.length > 0 && { totalOtrasDeducciones: cents(sumOf(others)) }),
      ...(isr.length > 0 && { totalImpuestosRetenidos: cents(sumOf(isr)) }),
      deducciones: lines.map(({ deduccion }) => deduccion),
    },
    total: sumOf([...isr, ...others]),
  };
}

/** A worker on wages to whom no subsidy was due: the line must be there all the same (NOM105). */
const NO_SUBSIDY: OtroPagoInput = {
  tipoOtroPago: SUBSIDIO,
  concepto: 'Subsidio para el empleo (efectivamente entregado al trabajador)',
  subsidioAlEmpleo: { subsidioCausado: '0.00' },
};

function buildOtrosPagos(
  { otrosPagos: given = [], receptor }: ReciboInput,
  reader: NominaReader,
  pointer: string,
): { readonly otrosPagos?: readonly OtroPago[]; readonly total?: Decimal } {
  const hasSubsidy = given.some(
    ({ tipoOtroPago }) => tipoOtroPago === SUBSIDIO || AJUSTES_DE_SUBSIDIO.has(tipoOtroPago),
  );
  const all = receptor.tipoRegimen === SUELDOS && !hasSubsidy ? [...given, NO_SUBSIDY] : given;
  if (all.length === 0) return {};
  const lines = all.map((one, index) => buildOtroPago(one, reader, `${pointer}/otrosPagos/${index}`));
  return { otrosPagos: lines.map(({ otroPago }) => otroPago), total: sumOf(lines.map(({ amount }) => amount)) };
}

function buildOtroPago(
  one: OtroPagoInput,
  reader: NominaReader,
  pointer: string,
): { readonly otroPago: OtroPago; readonly amount: Decimal } {
  const amount = reader.amount(one.importe, `${pointer}/importe`);
  const { tipoOtroPago, concepto, subsidioAlEmpleo, compensacionSaldosAFavor: saldo } = one;
  const otroPago: OtroPago = {
    tipoOtroPago,
    clave: has(one.clave) ? one.clave : tipoOtroPago,
    concepto,
    importe: cents(amount),
    ...(subsidioAlEmpleo && {
      subsidioAlEmpleo: {
        subsidioCausado: cents(
          reader.amount(subsidioAlEmpleo.subsidioCausado, `${pointer}/subsidioAlEmpleo/subsidioCausado`),
        ),
      },
    }),
    ...(saldo && {
      compensacionSaldosAFavor: {
        saldoAFavor: cents(reader.amount(saldo.saldoAFavor, `${pointer}/compensacionSaldosAFavor/saldoAFavor`)),
        año: saldo.año,
        remanenteSalFav: cents(
          reader.amount(saldo.remanenteSalFav, `${pointer}/compensacionSaldosAFavor/remanenteSalFav`),
        ),
      },
    }),
  };
  return { otroPago, amount };
}

/** An optional amount with its two decimals; left out or empty it stays absent. */
function optionalAmount<K extends string>(
  from: Partial<Record<K, string>>,
  key: K,
  reader: NominaReader,
  pointer: string,
): Partial<Record<K, string>> {
  const text = from[key];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a record of that one key
  return has(text) ? ({ [key]: cents(reader.amount(text, `${pointer}/${key}`)) } as Partial<Record<K, string>>) : {};
}
