import fc from 'fast-check';

import type { Contract, JsonSchema } from '../support/contract.ts';

/**
 * Values a schema accepts, mostly: examples where it has some, else made from types, formats and patterns. Rules between
 * fields are not known to a schema, so many of them are refused later, which is where refusals are interesting.
 */
export function validValue(contract: Contract, schema: JsonSchema, depth = 0): fc.Arbitrary<unknown> {
  const resolved = contract.resolve(schema);
  const made = madeFrom(contract, resolved, depth);
  const { examples } = resolved;
  if (!examples || examples.length === 0) return made;
  const example = fc.constantFrom(...examples);
  const blended = fc.tuple(example, made, fc.infiniteStream(fc.nat(3))).map(([base, other, dice]) => {
    const next = (): number => dice.next().value ?? 0;
    return blend(base, other, next);
  });
  return fc.oneof({ weight: 3, arbitrary: example }, { weight: 3, arbitrary: blended }, { weight: 1, arbitrary: made });
}

/** The example with some members of the other value, at every level: plausible, and like nothing anyone wrote. */
function blend(base: unknown, other: unknown, dice: () => number): unknown {
  if (Array.isArray(base) && Array.isArray(other)) {
    return base.map((element, index): unknown => (index in other ? blend(element, other[index], dice) : element));
  }
  if (!isRecord(base) || !isRecord(other)) return dice() === 0 ? other : base;
  const merged = { ...base };
  for (const [key, value] of Object.entries(other)) {
    if (value === undefined) continue;
    if (key in base) merged[key] = blend(base[key], value, dice);
    else if (dice() === 0) merged[key] = value;
  }
  return merged;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function madeFrom(contract: Contract, schema: JsonSchema, depth: number): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const branches = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (branches) return fc.oneof(...branches.map((branch) => validValue(contract, branch, depth + 1)));
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  if (types.length === 0) return fc.constant(null);
  return fc.oneof(...types.map((type) => ofType(contract, schema, type, depth)));
}

function ofType(contract: Contract, schema: JsonSchema, type: string, depth: number): fc.Arbitrary<unknown> {
  if (type === 'null') return fc.constant(null);
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer' || type === 'number') return numberOf(schema);
  if (type === 'array') return arrayOf(contract, schema, depth);
  if (type === 'object') return objectOf(contract, schema, depth);
  return textOf(schema);
}

function numberOf(schema: JsonSchema): fc.Arbitrary<number> {
  const min = schema.minimum ?? -1000;
  const max = schema.maximum ?? Number.MAX_SAFE_INTEGER;
  return fc.oneof(fc.maxSafeInteger().map(clamp(min, max)), fc.integer({ min: 1, max: 50 }).map(clamp(min, max)));
}

function clamp(min: number, max: number): (value: number) => number {
  return (value) => Math.min(max, Math.max(min, value));
}

function arrayOf(contract: Contract, schema: JsonSchema, depth: number): fc.Arbitrary<unknown[]> {
  const minLength = schema.minItems ?? 0;
  const maxLength = depth > 4 ? minLength : Math.min(schema.maxItems ?? 3, minLength + 3);
  return fc.array(validValue(contract, schema.items ?? {}, depth + 1), { minLength, maxLength });
}

function objectOf(contract: Contract, schema: JsonSchema, depth: number): fc.Arbitrary<Record<string, unknown>> {
  const properties = Object.entries(schema.properties ?? {});
  if (properties.length === 0) return fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), textOf({}), { maxKeys: 3 });
  const isRequired = new Set(schema.required);
  const members = properties.map(([key, member]) => {
    const value = validValue(contract, member, depth + 1);
    return [key, isRequired.has(key) ? value : fc.option(value, { nil: undefined, freq: 2 })] as const;
  });
  return fc.record(Object.fromEntries(members));
}

function textOf(schema: JsonSchema): fc.Arbitrary<string> {
  if (schema.format === 'date-time') return fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
  if (schema.format === 'date') return fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  if (schema.format === 'email') return fc.emailAddress();
  if (schema.format === 'uri') return fc.webUrl();
  if (schema.pattern !== undefined) return matching(schema.pattern);
  const minLength = schema.minLength ?? 0;
  return fc.string({ minLength, maxLength: Math.max(minLength, Math.min(schema.maxLength ?? 30, 60)) });
}

/** Patterns are written for JavaScript; what the generator cannot invert becomes a short text. */
function matching(pattern: string): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(new RegExp(pattern, 'u'), { size: 'small' });
  } catch {
    return fc.string({ maxLength: 20 });
  }
}
