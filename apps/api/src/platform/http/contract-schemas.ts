/** A part of a JSON document, read without knowing its schema. */
export type JsonObject = Record<string, unknown>;

/** The value when it is an object, else an empty one. */
export function toObject(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

const SCHEMA_REF = '#/components/schemas/';

/** Rebuilds a JSON value from the leaves up. */
function rebuild(value: unknown, change: (node: JsonObject) => JsonObject): unknown {
  if (Array.isArray(value)) return value.map((item) => rebuild(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return change(Object.fromEntries(Object.entries(value).map(([key, child]) => [key, rebuild(child, change)])));
}

function rebuildObject(value: JsonObject, change: (node: JsonObject) => JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, rebuild(child, change)]));
}

/** `anyOf [{type: T, …}, {type: null}]` says the same as `type: [T, null]`, which readers and generators show better. */
export function mergeNullables(value: JsonObject): JsonObject {
  return rebuildObject(value, (node) => {
    const { anyOf, ...rest } = node;
    if (!Array.isArray(anyOf) || anyOf.length !== 2) return node;
    const [member, nothing] = anyOf;
    if (!isNull(nothing) || !isPlain(member)) return node;
    return { ...member, ...rest, type: [member['type'], 'null'] };
  });
}

function isNull(member: unknown): boolean {
  return isObject(member) && member['type'] === 'null' && Object.keys(member).length === 1;
}

/** A member that stays true when null joins its type: no list of values, no reference. */
function isPlain(member: unknown): member is JsonObject {
  return isObject(member) && typeof member['type'] === 'string' && !('enum' in member) && !('const' in member);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The transform emits an input and an output form of every schema; only what is referenced stays, by name. */
export function usedSchemas(from: JsonObject, schemas: JsonObject): JsonObject {
  const used = new Set<string>();
  const visit = (value: unknown): void => {
    for (const name of refsIn(value)) {
      if (used.has(name)) continue;
      used.add(name);
      visit(schemas[name]);
    }
  };
  visit(from);
  const names = Object.keys(schemas).filter((name) => used.has(name));
  return Object.fromEntries(names.sort().map((name) => [name, schemas[name]]));
}

function refsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === '$ref' && typeof child === 'string' ? [child.replace(SCHEMA_REF, '')] : refsIn(child),
  );
}

/** A schema used only as input loses the suffix the transform gives it: `CreateInvoiceInput` is `CreateInvoice`. */
export function shortenNames(document: JsonObject): JsonObject {
  const components = isObject(document['components']) ? document['components'] : {};
  const schemas = isObject(components['schemas']) ? components['schemas'] : {};
  const shorter = (name: string): string => {
    const short = name.replace(/Input$/, '');
    return short in schemas ? name : short;
  };
  const renamed = Object.entries(schemas).map(([name, schema]) => [shorter(name), schema] as const);
  const sorted = renamed.sort(([a], [b]) => (a < b ? -1 : 1));
  return rebuildObject(
    { ...document, components: { ...components, schemas: Object.fromEntries(sorted) } },
    ({ $ref, ...rest }) => {
      if (typeof $ref !== 'string') return $ref === undefined ? rest : { $ref, ...rest };
      const isSchema = $ref.startsWith(SCHEMA_REF);
      return { $ref: isSchema ? `${SCHEMA_REF}${shorter($ref.slice(SCHEMA_REF.length))}` : $ref, ...rest };
    },
  );
}

/** A description that stands beside every reference to a schema belongs to the schema. */
export function liftDescriptions(document: JsonObject): JsonObject {
  const said = new Map<string, Set<string>>();
  rebuild(document, (node) => {
    const { $ref, description } = node;
    if (typeof $ref === 'string' && typeof description === 'string')
      said.set($ref, (said.get($ref) ?? new Set()).add(description));
    return node;
  });
  const withoutThem = rebuildObject(document, (node) => {
    const { $ref, description: _, ...rest } = node;
    const isOnlyOne = typeof $ref === 'string' && said.get($ref)?.size === 1;
    return isOnlyOne ? { $ref, ...rest } : node;
  });
  return changeSchemas(withoutThem, (name, schema) => {
    const [only, other] = said.get(`${SCHEMA_REF}${name}`) ?? [];
    return only === undefined || other !== undefined || 'description' in schema
      ? schema
      : { description: only, ...schema };
  });
}

/** Gives schemas their examples, in place of any the code declared. */
export function addExamples(document: JsonObject, examples: Readonly<Record<string, unknown>>): JsonObject {
  return changeSchemas(document, (name, schema) =>
    name in examples ? { ...schema, examples: [examples[name]] } : schema,
  );
}

function changeSchemas(document: JsonObject, change: (name: string, schema: JsonObject) => JsonObject): JsonObject {
  const components = toObject(document['components']);
  const schemas = Object.entries(toObject(components['schemas'])).map(([name, schema]) => [
    name,
    change(name, toObject(schema)),
  ]);
  return { ...document, components: { ...components, schemas: Object.fromEntries(schemas) } };
}
