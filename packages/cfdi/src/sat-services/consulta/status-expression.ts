import { Decimal } from '@kita/money';
import type { SatStatus, SatStatusPort } from './sat-status.ts';

/** What names one document before SAT. */
export interface StatusQuery {
  readonly rfcEmisor: string;
  /** `XEXX010101000` for a receiver abroad. */
  readonly rfcReceptor: string;
  /** Total as written in the document; `0` for payments and transfers. */
  readonly total: string;
  readonly uuid: string;
  /** Seal of the issuer: its last eight characters go in. May be left out. */
  readonly sello?: string;
}

const SELLO_TAIL = 8;

/**
 * The expression of a printed document, which SAT's status service takes: `?re=…&rr=…&tt=…&id=…&fe=…`. An RFC is escaped as in
 * XML (`H&amp;E…`), once more when the expression is put into a message (`statusRequest` does that); `raw` leaves the RFC as
 * it is, which some clients send. The total goes as the document has it: SAT compares numbers.
 * @throws InvalidDecimal when the total is no amount
 */
export function statusExpression(query: StatusQuery, rfc: 'escaped' | 'raw' = 'escaped'): string {
  const { rfcEmisor, rfcReceptor, total, uuid, sello } = query;
  const written = (value: string): string => (rfc === 'raw' ? value : value.replaceAll('&', '&amp;'));
  const fields = [
    `re=${written(rfcEmisor)}`,
    `rr=${written(rfcReceptor)}`,
    `tt=${Decimal.parse(total).toString()}`,
    `id=${uuid}`,
  ];
  if (sello !== undefined && sello !== '') fields.push(`fe=${sello.slice(-SELLO_TAIL)}`);
  return `?${fields.join('&')}`;
}

/** The forms to try, the likeliest first: two where an RFC has an ampersand, otherwise one. */
export function statusExpressions(query: StatusQuery): readonly string[] {
  return [...new Set([statusExpression(query), statusExpression(query, 'raw')])];
}

/**
 * Asks in each form until SAT knows one. When it knows none, the answer to the first.
 */
export async function querySatStatus(port: SatStatusPort, query: StatusQuery): Promise<SatStatus> {
  const [first = '', ...others] = statusExpressions(query);
  const answer = await port.query(first);
  if (isKnown(answer)) return answer;
  for (const expression of others) {
    const other = await port.query(expression);
    if (isKnown(other)) return other;
  }
  return answer;
}

function isKnown({ state }: SatStatus): boolean {
  return state !== 'not_found' && state !== 'expression_invalid';
}
