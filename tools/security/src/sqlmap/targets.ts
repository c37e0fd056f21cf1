import type { Operation } from '../contract.ts';
import type { Merchant } from '../merchant.ts';

/** Something sqlmap attacks in one run. */
export interface Target {
  readonly name: string;
  readonly operation: Operation;
  /** Queries and body with all their fields, the place in the path, or the headers a request carries. */
  readonly place: 'fields' | 'path' | 'headers';
}

/** Every operation by its queries and body, every place of a path, and the headers of one operation. */
export function targetsOf(operations: readonly Operation[]): Target[] {
  const targets = operations.flatMap((operation) => [
    ...(operation.queries.length > 0 || operation.body !== undefined ? [target(operation, 'fields')] : []),
    ...(operation.hasPathParameter ? [target(operation, 'path')] : []),
  ]);
  const reading = operations.find(({ operationId }) => operationId === 'listCustomers');
  return reading ? [...targets, target(reading, 'headers')] : targets;
}

function target(operation: Operation, place: Target['place']): Target {
  return { name: `${operation.operationId} ${place}`, operation, place };
}

/** Values that get past the shape of a query, so that what is added to them reaches what is behind it. */
const QUERY_VALUES: Readonly<Record<string, string>> = {
  limit: '5',
  q: 'cafe',
  as_of: '2026-11-21',
  folio: '1',
  created_from: '2026-01-01T00:00:00Z',
  created_to: '2027-01-01T00:00:00Z',
  from: '2026-01-01T00:00:00Z',
  to: '2027-01-01T00:00:00Z',
  format: 'csv',
  action: 'customer.created',
  list: 'invoices',
  total_min: '1.00',
  total_max: '9.00',
};

/** The arguments with which sqlmap sends the request and knows where to inject (`*`, or every field). */
export function requestArguments(url: string, { operation, place }: Target, merchant: Merchant): string[] {
  const mark = place === 'path' ? '*' : '';
  const path = operation.path.replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => `${pathValue(operation, name, merchant)}${mark}`,
  );
  const query = operation.queries.map((name) => `${name}=${encodeURIComponent(QUERY_VALUES[name] ?? 'a')}`).join('&');
  const isQueried = place === 'fields' && query !== '';
  const headers = Object.entries(merchant.headers).map(
    ([name, value]) => `${name}: ${value}${place === 'headers' ? '*' : ''}`,
  );
  const isWritten = operation.body !== undefined;
  return [
    '-u',
    `${url}${path}${isQueried ? `?${query}` : ''}`,
    '--method',
    operation.method,
    '--headers',
    [...headers, ...(isWritten ? ['Content-Type: application/json'] : [])].join('\\n'),
    ...(isWritten ? ['--data', JSON.stringify(operation.body)] : []),
  ];
}

function pathValue({ path }: Operation, name: string, { ids }: Merchant): string {
  if (name === 'catalog') return 'c_Moneda';
  if (name === 'key') return 'MXN';
  return ids.get(path.split('/')[2] ?? '') ?? 'cus_00000000000000000000000000';
}
