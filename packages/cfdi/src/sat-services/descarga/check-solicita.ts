import { CENTRAL_MEXICO, clockOf, fiscalDateAt } from '../../dates/fiscal-time.ts';
import type { RequestProblem } from '../request-problems.ts';
import { dateProblems, problem, rfcProblems } from '../request-problems.ts';
import type { EmitidosInput, RecibidosInput, SolicitaDescargaInput } from './solicita.ts';

const YEARS_MAX = 6;
const RECEIVERS_MAX = 5;

/** Everything SAT would refuse in a request for issued documents (rules of v1.5), before it is signed. */
export function checkEmitidos(input: EmitidosInput): readonly RequestProblem[] {
  const { rfcReceptores = [] } = input;
  return [
    ...checkFilters(input),
    ...rfcReceptores.flatMap((rfc, index) => rfcProblems(rfc, `/rfcReceptores/${index}`)),
    ...(rfcReceptores.length > RECEIVERS_MAX ? tooManyReceivers() : []),
  ];
}

/** The same for received documents. */
export function checkRecibidos(input: RecibidosInput): readonly RequestProblem[] {
  const { tipoSolicitud, estadoComprobante, rfcEmisor } = input;
  return [
    ...checkFilters(input),
    ...(rfcEmisor === undefined ? [] : rfcProblems(rfcEmisor, '/rfcEmisor')),
    ...(tipoSolicitud === 'CFDI' && estadoComprobante !== 'Vigente' ? receivedOnlyInForce() : []),
  ];
}

function checkFilters(input: SolicitaDescargaInput): readonly RequestProblem[] {
  const { rfcACuentaTerceros, complemento } = input;
  return [
    ...checkWord(input.tipoSolicitud, ['CFDI', 'Metadata'], '/tipoSolicitud'),
    ...checkWord(input.tipoComprobante, ['I', 'E', 'T', 'N', 'P'], '/tipoComprobante'),
    ...checkWord(input.estadoComprobante, ['Vigente', 'Cancelado', 'Todos'], '/estadoComprobante'),
    ...(rfcACuentaTerceros === undefined ? [] : rfcProblems(rfcACuentaTerceros, '/rfcACuentaTerceros')),
    ...(complemento === undefined || /^[a-z][a-z0-9]*$/i.test(complemento) ? [] : complementInvalid(complemento)),
    ...checkPeriod(input),
  ];
}

function checkPeriod({ fechaInicial, fechaFinal, now }: SolicitaDescargaInput): readonly RequestProblem[] {
  const unreadable = [...dateProblems(fechaInicial, '/fechaInicial'), ...dateProblems(fechaFinal, '/fechaFinal')];
  const [start, end] = [clockOf(fechaInicial), clockOf(fechaFinal)];
  if (start === undefined || end === undefined) return unreadable;
  if (start >= end) return periodEmpty();
  return start < earliestStart(now) ? periodTooOld() : [];
}

/** Midnight of this day six years ago, in central Mexico; a 29 February counts as 1 March. */
function earliestStart(now: Date): number {
  const [year = '', month = '', day = ''] = fiscalDateAt(now, CENTRAL_MEXICO).slice(0, 10).split('-');
  return Date.UTC(Number(year) - YEARS_MAX, Number(month) - 1, Number(day));
}

function checkWord(word: string | undefined, allowed: readonly string[], pointer: string): readonly RequestProblem[] {
  if (word === undefined || allowed.includes(word)) return [];
  return problem(
    'descarga_value_unknown',
    pointer,
    `«${word}» no es un valor admitido: ${allowed.join(', ')}.`,
    `"${word}" is not an accepted value: ${allowed.join(', ')}.`,
  );
}

function complementInvalid(found: string): readonly RequestProblem[] {
  return problem(
    'descarga_complemento_invalid',
    '/complemento',
    `«${found}» no es una clave de complemento, como pagos20.`,
    `"${found}" is not a key of a complement, such as pagos20.`,
  );
}

function periodEmpty(): readonly RequestProblem[] {
  return problem(
    'descarga_period_empty',
    '/fechaFinal',
    'El periodo debe terminar después de empezar.',
    'The period must end after it begins.',
  );
}

function periodTooOld(): readonly RequestProblem[] {
  return problem(
    'descarga_period_too_old',
    '/fechaInicial',
    `El SAT entrega los últimos ${YEARS_MAX} años. Empieza el periodo más tarde.`,
    `SAT gives the last ${YEARS_MAX} years. Begin the period later.`,
  );
}

function tooManyReceivers(): readonly RequestProblem[] {
  return problem(
    'descarga_too_many_receivers',
    '/rfcReceptores',
    `Se pueden pedir hasta ${RECEIVERS_MAX} receptores a la vez. Divide la solicitud.`,
    `Up to ${RECEIVERS_MAX} receivers can be asked for at once. Split the request.`,
  );
}

function receivedOnlyInForce(): readonly RequestProblem[] {
  return problem(
    'descarga_received_only_in_force',
    '/estadoComprobante',
    'De los CFDI recibidos el SAT solo entrega los vigentes: pide estadoComprobante «Vigente», o Metadata para ver los cancelados.',
    'Of received CFDI SAT gives only those in force: ask for estadoComprobante "Vigente", or for Metadata to see the cancelled ones.',
  );
}
