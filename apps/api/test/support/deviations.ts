import type { Contract, JsonSchema } from './contract.ts';

/**
 * Where a value is not what a schema of the contract says, as `pointer: what`. Stricter than JSON Schema: a field that is
 * not declared deviates wherever the schema does not say that any field may stand there.
 */
export function deviations(contract: Contract, schema: JsonSchema, value: unknown, pointer = ''): string[] {
  const resolved = contract.resolve(schema);
  const branches = resolved.anyOf ?? resolved.oneOf;
  if (branches) return nearest(branches.map((branch) => deviations(contract, branch, value, pointer)));
  if ('const' in resolved && resolved.const !== value) return [`${pointer}: is not ${JSON.stringify(resolved.const)}`];
  if (resolved.enum && !resolved.enum.includes(value)) return [`${pointer}: is none of the values declared`];
  const types = typeof resolved.type === 'string' ? [resolved.type] : (resolved.type ?? []);
  if (types.length > 0 && !types.some((type) => isOfType(type, value))) return [`${pointer}: is no ${types.join('|')}`];
  if (Array.isArray(value))
    return value.flatMap((element, index) =>
      deviations(contract, resolved.items ?? {}, element, `${pointer}/${index}`),
    );
  if (typeof value === 'object' && value !== null) return ofObject(contract, resolved, value, pointer);
  return typeof value === 'string' ? ofText(resolved, value, pointer) : [];
}

/** Of several schemas that may hold, the one that comes closest. */
function nearest(all: readonly string[][]): string[] {
  return all.reduce((best, next) => (next.length < best.length ? next : best));
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}

function ofObject(contract: Contract, schema: JsonSchema, value: object, pointer: string): string[] {
  const declared = schema.properties ?? {};
  const others = schema.additionalProperties ?? (schema.properties === undefined && schema.type === undefined);
  const missing = (schema.required ?? []).filter((name) => !(name in value));
  const inside = Object.entries(value).flatMap(([name, member]: [string, unknown]) => {
    const at = `${pointer}/${name}`;
    const own = declared[name];
    if (own) return deviations(contract, own, member, at);
    if (others === false) return [`${at}: is not declared`];
    return others === true ? [] : deviations(contract, others, member, at);
  });
  return [...missing.map((name) => `${pointer}/${name}: is missing`), ...inside];
}

function ofText({ pattern }: JsonSchema, value: string, pointer: string): string[] {
  return pattern === undefined || new RegExp(pattern, 'u').test(value)
    ? []
    : [`${pointer}: does not match its pattern`];
}
