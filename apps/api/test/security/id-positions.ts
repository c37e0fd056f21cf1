import type { Contract, ContractOperation, JsonSchema } from '../support/contract.ts';

/** A place of a request where the id of something stored may stand. */
export interface IdPosition {
  readonly operation: ContractOperation;
  /** `path id`, `query customer`, `body /items/0/product`. */
  readonly place: string;
}

/** Speaks of an id of ours: "Customer id (cus_…)", "Only events of the object with this id". */
const SPEAKS_OF_AN_ID = /\bid\b|\([a-z]{3}_…\)/;
const NAMED_AS_AN_ID = /(?:^|_)id$/;

/** Every place of the contract that could take an id, path parameters first. */
export function idPositions(contract: Contract): IdPosition[] {
  return contract.operations.flatMap((operation) => [
    ...parametersOf(operation).map((place) => ({ operation, place })),
    ...(operation.body ? bodyPlaces(contract, operation.body, '', 0) : []).map((pointer) => ({
      operation,
      place: `body ${pointer}`,
    })),
  ]);
}

function parametersOf(operation: ContractOperation): string[] {
  return operation.parameters.flatMap(({ name, in: place, schema, description }) => {
    if (place === 'path') return [`path ${name}`];
    return place === 'query' && couldBeId(name, description ?? schema.description) ? [`query ${name}`] : [];
  });
}

function bodyPlaces(contract: Contract, schema: JsonSchema, pointer: string, depth: number): string[] {
  const resolved = contract.resolve(schema);
  if (depth > 12) throw new Error(`the contract nests without end at ${pointer}`);
  const own = Object.entries(resolved.properties ?? {}).flatMap(([name, member]) => {
    const inner = bodyPlaces(contract, member, `${pointer}/${name}`, depth + 1);
    const description = member.description ?? contract.resolve(member).description;
    return couldBeId(name, description) ? [`${pointer}/${name}`, ...inner] : inner;
  });
  const branches = [...(resolved.anyOf ?? []), ...(resolved.oneOf ?? []), ...(resolved.allOf ?? [])];
  return [
    ...own,
    ...branches.flatMap((branch) => bodyPlaces(contract, branch, pointer, depth + 1)),
    ...(resolved.items ? bodyPlaces(contract, resolved.items, `${pointer}/0`, depth + 1) : []),
  ];
}

function couldBeId(name: string, description = ''): boolean {
  return NAMED_AS_AN_ID.test(name) || SPEAKS_OF_AN_ID.test(description);
}
