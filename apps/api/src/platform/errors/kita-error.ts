/** Text shown to people, in the two languages the product speaks. Spanish is the default on the wire. */
export interface LocalizedText {
  readonly es: string;
  readonly en: string;
}

/** One problem inside a request: where (JSON pointer into the body), which rule of ours, and SAT's code when it has one. */
export interface ProblemItem {
  readonly pointer: string;
  readonly code: string;
  readonly sat?: string;
  readonly message: LocalizedText;
}

/** What every error class declares once; `docs/errors/<code>.md` explains it to integrators. */
export interface ErrorDefinition {
  readonly code: string;
  readonly status: number;
  readonly title: LocalizedText;
  /** What happened and what to do about it. A function when the text needs values of the occurrence. */
  readonly detail: LocalizedText;
}

export interface ErrorOccurrence {
  /** Replaces the definition's detail when this occurrence has something more exact to say. */
  readonly detail?: LocalizedText;
  readonly items?: readonly ProblemItem[];
  /** Extra members of the problem document (snake_case), safe to show. */
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** An expected failure. Anything thrown that is not one of these is a bug and is answered as `internal_error`. */
export class KitaError extends Error {
  readonly definition: ErrorDefinition;
  readonly occurrence: ErrorOccurrence;

  constructor(definition: ErrorDefinition, occurrence: ErrorOccurrence = {}) {
    super(`${definition.code}: ${(occurrence.detail ?? definition.detail).en}`, { cause: occurrence.cause });
    this.name = 'KitaError';
    this.definition = definition;
    this.occurrence = occurrence;
  }

  get code(): string {
    return this.definition.code;
  }
}

/** A declared error: call it to make an occurrence, compare with `is`, list it in an operation's `errors`. */
export interface ErrorFactory {
  (occurrence?: ErrorOccurrence): KitaError;
  readonly definition: ErrorDefinition;
  is(error: unknown): error is KitaError;
}

const registry = new Map<string, ErrorDefinition>();

/** Declares an error code. Each code is declared exactly once; the gates compare the registry with `docs/errors/`. */
export function defineError(definition: ErrorDefinition): ErrorFactory {
  if (registry.has(definition.code)) throw new Error(`error code declared twice: ${definition.code}`);
  registry.set(definition.code, definition);
  const make = (occurrence?: ErrorOccurrence): KitaError => new KitaError(definition, occurrence);
  return Object.assign(make, {
    definition,
    is: (error: unknown): error is KitaError => error instanceof KitaError && error.code === definition.code,
  });
}

/** Every declared error, sorted by code. */
export function declaredErrors(): readonly ErrorDefinition[] {
  return [...registry.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
