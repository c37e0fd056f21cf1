import { CfdiError } from '../errors.ts';
import { parseRfc } from '../identifiers/rfc.ts';
import { clockOf } from '../dates/fiscal-time.ts';
import type { BilingualText } from '../model/finding.ts';

/** One thing wrong with a request to SAT, before anything was signed. `pointer` is a JSON pointer into the input. */
export interface RequestProblem {
  readonly code: string;
  readonly pointer: string;
  readonly message: BilingualText;
}

/** A request that SAT would refuse. All problems at once; `code` is that of the first. */
export class SatRequestInvalid extends CfdiError {
  readonly problems: readonly RequestProblem[];

  constructor(problems: readonly [RequestProblem, ...RequestProblem[]]) {
    const [{ code, message }] = problems;
    super(code, message);
    this.problems = problems;
  }
}

/** @throws {SatRequestInvalid} when there are any */
export function refuseProblems(problems: readonly RequestProblem[]): void {
  const [first, ...rest] = problems;
  if (first !== undefined) throw new SatRequestInvalid([first, ...rest]);
}

/** A problem of these words, as a list to be joined with others. */
export function problem(code: string, pointer: string, es: string, en: string): readonly RequestProblem[] {
  return [{ code, pointer, message: { es, en } }];
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** `request_uuid_invalid` unless it is a UUID, in whatever case. */
export function uuidProblems(uuid: string, pointer: string): readonly RequestProblem[] {
  if (UUID.test(uuid)) return [];
  return problem(
    'request_uuid_invalid',
    pointer,
    `«${uuid}» no es un folio fiscal (UUID).`,
    `"${uuid}" is not a UUID.`,
  );
}

/** `request_rfc_invalid` unless it has the form of an RFC; `&` and `Ñ` as they are. */
export function rfcProblems(rfc: string, pointer: string): readonly RequestProblem[] {
  if (parseRfc(rfc).valid) return [];
  return problem('request_rfc_invalid', pointer, `«${rfc}» no es un RFC.`, `"${rfc}" is not an RFC.`);
}

/** `request_date_invalid` unless it is `YYYY-MM-DDThh:mm:ss` of some day in the calendar. */
export function dateProblems(date: string, pointer: string): readonly RequestProblem[] {
  if (clockOf(date) !== undefined) return [];
  return problem(
    'request_date_invalid',
    pointer,
    `«${date}» no es una fecha con hora, como 2026-11-20T10:15:30.`,
    `"${date}" is not a date with its time, such as 2026-11-20T10:15:30.`,
  );
}
