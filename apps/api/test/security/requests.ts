import type { Company } from '../../src/test-support/company.ts';
import { mappingOf } from './id-mapping.ts';
import type { IdMapping } from './id-mapping.ts';
import type { IdPosition } from './id-positions.ts';
import type { Kind, Populated } from './two-companies.ts';

/** A place of the contract with what stands there. */
export type MappedPosition = IdPosition & { readonly mapping: IdMapping };

/** The places of the contract that take ids of ours. */
export function mappedPositions(positions: readonly IdPosition[]): MappedPosition[] {
  return positions.flatMap((position) => {
    const mapping = mappingOf(position.operation, position.place);
    return mapping === undefined || mapping === 'none' ? [] : [{ ...position, mapping }];
  });
}

export interface BuiltRequest {
  readonly method: Parameters<Company['call']>[0];
  readonly url: string;
  readonly body: Record<string, unknown> | undefined;
}

/** A request good in every respect, with this id at the place under question and the caller's own ids elsewhere. */
export function requestWith(
  { operation, place, mapping }: MappedPosition,
  own: Populated['test'],
  id: string,
): BuiltRequest {
  const body = place.startsWith('body ') ? withIdAt(mapping.body, place.slice(5), id) : mapping.body;
  const path = operation.path.replace(
    '{id}',
    encodeURIComponent(place === 'path id' ? id : (own[kindInPath(operation)] ?? '')),
  );
  const query = place.startsWith('query ') ? `?${place.slice(6)}=${encodeURIComponent(id)}` : '';
  return { method: operation.method, url: `${path}${query}`, body: body && { ...body } };
}

/** What `{id}` of the path names, where the id under question stands elsewhere in the request. */
function kindInPath(operation: IdPosition['operation']): Kind {
  const mapping = mappingOf(operation, 'path id');
  return mapping === undefined || mapping === 'none' ? 'customer' : mapping.kind;
}

function withIdAt(body: IdMapping['body'], pointer: string, id: string): Record<string, unknown> {
  const copy: Record<string, unknown> = structuredClone({ ...body });
  const names = pointer.split('/').slice(1);
  const last = names.pop() ?? '';
  const holder = names.reduce<unknown>((value, name) => Reflect.get(Object(value), name), copy);
  Reflect.set(Object(holder), last, id);
  return copy;
}
