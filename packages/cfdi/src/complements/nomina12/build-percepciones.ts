import type { Decimal } from '@kita/money';
import { has } from '../../rules/subject.ts';
import { yearsOfService } from './antiguedad.ts';
import { esDeJubilacion, esDeSeparacion, esDeSueldos } from './kinds.ts';
import type { JubilacionPensionRetiro, Percepcion, Percepciones, SeparacionIndemnizacion } from './model.ts';
import type { PercepcionInput, ReciboInput } from './nomina-input.ts';
import { cents, sumOf } from './nomina-reader.ts';
import type { NominaReader } from './nomina-reader.ts';

/** A line as written, with its numbers. */
interface Line {
  readonly percepcion: Percepcion;
  readonly gravado: Decimal;
  readonly exento: Decimal;
}

/** Income with its totals, and their sum; nothing when there is no income. */
export function buildPercepciones(
  recibo: ReciboInput,
  fechaFinalPago: string,
  reader: NominaReader,
  pointer: string,
): { readonly percepciones?: Percepciones; readonly total?: Decimal } {
  const given = recibo.percepciones ?? [];
  if (given.length === 0) return {};
  const lines = given.map((input, index) => buildLine(input, reader, `${pointer}/percepciones/${index}`));
  const total = (isOf: (tipo: string) => boolean): Decimal | undefined => worth(ofKind(lines, isOf));
  const sueldos = total(esDeSueldos);
  const separacion = total(esDeSeparacion);
  const jubilacion = total(esDeJubilacion);
  const percepciones: Percepciones = {
    ...(sueldos && { totalSueldos: cents(sueldos) }),
    ...(separacion && { totalSeparacionIndemnizacion: cents(separacion) }),
    ...(jubilacion && { totalJubilacionPensionRetiro: cents(jubilacion) }),
    totalGravado: cents(sumOf(lines.map(({ gravado }) => gravado))),
    totalExento: cents(sumOf(lines.map(({ exento }) => exento))),
    percepciones: lines.map(({ percepcion }) => percepcion),
    ...jubilacionOf(recibo, lines, reader, `${pointer}/jubilacionPensionRetiro`),
    ...separacionOf(recibo, fechaFinalPago, lines, reader, `${pointer}/separacionIndemnizacion`),
  };
  return { percepciones, total: worth(lines) };
}

function buildLine(input: PercepcionInput, reader: NominaReader, pointer: string): Line {
  const gravado = reader.amount(input.importeGravado, `${pointer}/importeGravado`);
  const exento = reader.amount(input.importeExento, `${pointer}/importeExento`);
  const { accionesOTitulos, horasExtra = [] } = input;
  const percepcion: Percepcion = {
    tipoPercepcion: input.tipoPercepcion,
    clave: has(input.clave) ? input.clave : input.tipoPercepcion,
    concepto: input.concepto,
    importeGravado: cents(gravado),
    importeExento: cents(exento),
    ...(accionesOTitulos && { accionesOTitulos }),
    ...(horasExtra.length > 0 && {
      horasExtra: horasExtra.map((horas, index) => ({
        ...horas,
        importePagado: cents(reader.amount(horas.importePagado, `${pointer}/horasExtra/${index}/importePagado`)),
      })),
    }),
  };
  return { percepcion, gravado, exento };
}

function ofKind(lines: readonly Line[], isOf: (tipo: string) => boolean): Line[] {
  return lines.filter(({ percepcion }) => isOf(percepcion.tipoPercepcion));
}

function worth(lines: readonly Line[]): Decimal | undefined {
  return lines.length === 0 ? undefined : sumOf(lines.flatMap(({ gravado, exento }) => [gravado, exento]));
}

function jubilacionOf(
  { jubilacionPensionRetiro: input }: ReciboInput,
  lines: readonly Line[],
  reader: NominaReader,
  pointer: string,
): { readonly jubilacionPensionRetiro?: JubilacionPensionRetiro } {
  const una = worth(ofKind(lines, (tipo) => tipo === '039'));
  const parcial = worth(ofKind(lines, (tipo) => tipo === '044'));
  const total = una ?? parcial;
  if (total === undefined && input === undefined) return {};
  const gravado = sumOf(ofKind(lines, esDeJubilacion).map((line) => line.gravado));
  const limit = has(input?.ultimoSueldoMensOrd) ? input.ultimoSueldoMensOrd : undefined;
  if (una !== undefined && limit === undefined && !has(input?.ingresoAcumulable)) {
    reader.missing(`${pointer}/ultimoSueldoMensOrd`, {
      es: 'Para separar el ingreso acumulable del que no lo es, indica el último sueldo mensual ordinario, o ambos ingresos.',
      en: 'To split the income that accumulates from the rest, state the last ordinary monthly salary, or both incomes.',
    });
  }
  const split = splitOf(
    limit === undefined ? sumOf(total ? [total] : []) : gravado,
    limit === undefined ? undefined : reader.amount(limit, `${pointer}/ultimoSueldoMensOrd`),
  );
  const montoDiario = has(input?.montoDiario)
    ? { montoDiario: cents(reader.amount(input.montoDiario, `${pointer}/montoDiario`)) }
    : {};
  return {
    jubilacionPensionRetiro: {
      ...(una && { totalUnaExhibicion: cents(una) }),
      ...(parcial && { totalParcialidad: cents(parcial) }),
      ...montoDiario,
      ...incomesOf(input, split, reader, pointer),
    },
  };
}

function separacionOf(
  { separacionIndemnizacion: input, receptor }: ReciboInput,
  fechaFinalPago: string,
  lines: readonly Line[],
  reader: NominaReader,
  pointer: string,
): { readonly separacionIndemnizacion?: SeparacionIndemnizacion } {
  const paid = ofKind(lines, esDeSeparacion);
  if (input === undefined) {
    if (paid.length > 0) {
      reader.missing(pointer, {
        es: 'Hay pagos por separación: indica al menos el último sueldo mensual ordinario.',
        en: 'There is severance pay: state at least the last ordinary monthly salary.',
      });
    }
    return {};
  }
  const desde = receptor.fechaInicioRelLaboral;
  const años = has(input.numAñosServicio) ? input.numAñosServicio : yearsOfService(desde ?? '', fechaFinalPago);
  if (años === undefined) {
    reader.missing(`${pointer}/numAñosServicio`, {
      es: 'Indica los años de servicio, o la fecha de inicio de la relación laboral para calcularlos.',
      en: 'State the years of service, or the first day of work to compute them.',
    });
  }
  const ultimo = reader.amount(input.ultimoSueldoMensOrd, `${pointer}/ultimoSueldoMensOrd`);
  const split = splitOf(sumOf(paid.map(({ gravado }) => gravado)), ultimo);
  return {
    separacionIndemnizacion: {
      totalPagado: cents(sumOf(paid.flatMap(({ gravado, exento }) => [gravado, exento]))),
      numAñosServicio: años ?? '',
      ultimoSueldoMensOrd: cents(ultimo),
      ...incomesOf(input, split, reader, pointer),
    },
  };
}

type Incomes = Pick<SeparacionIndemnizacion, 'ingresoAcumulable' | 'ingresoNoAcumulable'>;

interface Split {
  readonly acumulable: Decimal;
  readonly resto: Decimal;
}

/** LISR 95: what is taxed accumulates up to the last monthly salary; without one, all of it does (LISR 96). */
function splitOf(gravado: Decimal, ultimoSueldo: Decimal | undefined): Split {
  if (ultimoSueldo === undefined || gravado.lte(ultimoSueldo))
    return { acumulable: gravado, resto: gravado.sub(gravado) };
  return { acumulable: ultimoSueldo, resto: gravado.sub(ultimoSueldo) };
}

function incomesOf(input: Partial<Incomes> | undefined, split: Split, reader: NominaReader, pointer: string): Incomes {
  const one = (key: keyof Incomes, computed: Decimal): string =>
    cents(has(input?.[key]) ? reader.amount(input[key], `${pointer}/${key}`) : computed);
  return {
    ingresoAcumulable: one('ingresoAcumulable', split.acumulable),
    ingresoNoAcumulable: one('ingresoNoAcumulable', split.resto),
  };
}
