import { useForm } from 'react-hook-form';
import type { DefaultValues, FieldErrors, FieldValues, Resolver, UseFormReturn } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import type { ZodMiniType } from 'zod/mini';

import { messagesAt } from '../api/problem.ts';

interface FormOptions<Values extends FieldValues> {
  /** Messages of the schema are keys of `common.errors`. */
  readonly schema: ZodMiniType<Values, Values>;
  readonly defaultValues: DefaultValues<Values>;
  /** Hundreds of fields: nothing is judged at each key, only when a field is left. */
  readonly isLarge?: boolean;
}

/** A form that tells what is wrong when a field is left, and again at once while it is being corrected. */
export function useCheckedForm<Values extends FieldValues>(options: FormOptions<Values>): UseFormReturn<Values> {
  const { schema, defaultValues, isLarge = false } = options;
  return useForm<Values>({
    resolver: resolverOf(schema),
    defaultValues,
    mode: isLarge ? 'onBlur' : 'onTouched',
    reValidateMode: isLarge ? 'onBlur' : 'onChange',
    shouldFocusError: true,
  });
}

function resolverOf<Values extends FieldValues>(schema: ZodMiniType<Values, Values>): Resolver<Values> {
  return (values) => {
    const { data, error } = schema.safeParse(values);
    return data ? { values: data, errors: {} } : { values: {}, errors: nested<Values>(error?.issues ?? []) };
  };
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The first message of each field, at its place in an object shaped as the form. */
function nested<Values extends FieldValues>(issues: readonly Issue[]): FieldErrors<Values> {
  const errors: Record<PropertyKey, unknown> = {};
  for (const { path, message } of issues) {
    let at = errors;
    for (const key of path.slice(0, -1)) at = childOf(at, key);
    at[path.at(-1) ?? 'root'] ??= { type: 'schema', message };
  }
  return asErrors(errors);
}

function childOf(parent: Record<PropertyKey, unknown>, key: PropertyKey): Record<PropertyKey, unknown> {
  parent[key] ??= {};
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made here, or by an earlier issue below the same key
  return parent[key] as Record<PropertyKey, unknown>;
}

/** The keys are those of the schema, which are those of the form. */
function asErrors<Values extends FieldValues>(errors: Record<PropertyKey, unknown>): FieldErrors<Values> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- said above
  return errors as FieldErrors<Values>;
}

/** What is wrong with a field: by our own schema, or by what the API answered about its pointer. */
export function useFieldErrors<Values extends FieldValues>(errors: FieldErrors<Values>, refusal: unknown) {
  const say = useErrorText();
  return (name: keyof Values & string, pointer = `/${name}`): string | undefined => {
    const message = errors[name]?.message;
    return typeof message === 'string' ? say(message) : messagesAt(refusal, pointer)[0];
  };
}

/** A message of a schema in words. */
export function useErrorText(): (message: string | undefined) => string | undefined {
  const t = useTranslations('common.errors');
  return (message) => {
    const key = errorNames.find((name) => name === message);
    return key === undefined ? message : t(key);
  };
}

const errorNames = [
  'required',
  'tooLong',
  'email',
  'passwordShort',
  'rfc',
  'choose',
  'postalCode',
  'amount',
  'chooseCustomer',
  'claveProdServ',
  'claveUnidad',
  'color',
  'seriesCode',
  'folio',
] as const;
