import type { CatalogPort, Unsealed } from '@kita/cfdi/light';
import type { Tenant } from '@kita/api-client';

import type { EditorValues } from './editor-values.ts';
import { fieldOfPointer } from './field-of-pointer.ts';
import type { LiveDocument, LiveInput } from './live-document.ts';
import { tidied } from './request-values.ts';

/** What the fiscal core gives, fetched while the person begins to type. */
export interface FiscalCore {
  readonly computeTotals: (input: Omit<LiveInput, 'catalogs'>) => Unsealed | undefined;
  readonly computeLive: (input: LiveInput) => LiveDocument;
  readonly catalogs: CatalogPort;
}

/** What the server said of a place of the request. */
export interface Refusal {
  readonly pointer: string;
  readonly message: string;
}

/** Rules follow the hand at this distance: totals never wait for them. */
const RULES_AFTER_MS = 250;

/**
 * The document behind the form, outside React: totals are computed within the event of the key, rules a moment after
 * the last one. Whoever shows a part listens to that part only, so that a key redraws a total and not two hundred lines.
 */
export class LiveStore {
  #core: FiscalCore | undefined;
  #values: EditorValues;
  #totals: Unsealed | undefined;
  #live: LiveDocument | undefined;
  #messages: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map();
  #refused: readonly Refusal[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #issuer: Tenant;
  readonly #language: 'es' | 'en';

  constructor(issuer: Tenant, language: 'es' | 'en', values: EditorValues) {
    this.#issuer = issuer;
    this.#language = language;
    this.#values = values;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly values = (): EditorValues => this.#values;
  readonly totals = (): Unsealed | undefined => this.#totals;
  readonly live = (): LiveDocument | undefined => this.#live;

  /** What is wrong with a part of the form (`items.3`, or `form` for the rest), by the rest of the field's name. */
  readonly messagesOf = (part: string): ReadonlyMap<string, string> | undefined => this.#messages.get(part);

  start(core: FiscalCore): void {
    this.#core = core;
    this.#count();
    this.#judge();
  }

  /** The form changed. */
  change(values: EditorValues): void {
    this.#values = values;
    this.#refused = [];
    this.#count();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#judge(), RULES_AFTER_MS);
  }

  /** Totals and rules of exactly what stands in the form: before a summary nothing may lag behind. */
  settle(): LiveDocument | undefined {
    clearTimeout(this.#timer);
    this.#judge();
    return this.#live;
  }

  /** The server knows more: what it refused stands at its field until something changes. */
  refuse(items: readonly Refusal[]): void {
    this.#refused = items;
    this.#judge();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #count(): void {
    if (!this.#core) return;
    this.#totals = this.#core.computeTotals({ values: tidied(this.#values), issuer: this.#issuer, now: new Date() });
    this.#tell();
  }

  #judge(): void {
    const core = this.#core;
    if (!core) return;
    const input = { values: tidied(this.#values), issuer: this.#issuer, now: new Date() };
    this.#live = core.computeLive({ ...input, catalogs: core.catalogs });
    this.#messages = this.#byPart(this.#live);
    this.#tell();
  }

  /** A part whose messages are the same keeps its object, so that nobody who shows it draws again. */
  #byPart({ errors }: LiveDocument): ReadonlyMap<string, ReadonlyMap<string, string>> {
    const parts = new Map<string, Map<string, string>>();
    const told = [
      ...this.#refused,
      ...errors.map(({ pointer, message }) => ({ pointer, message: message[this.#language] })),
    ];
    for (const { pointer, message } of told) {
      const field = fieldOfPointer(pointer);
      if (field === undefined) continue;
      const [, line, rest] = /^(items\.\d+)\.(.*)$/.exec(field) ?? [undefined, 'form', field];
      const part = parts.get(line ?? 'form') ?? new Map<string, string>();
      if (!part.has(rest ?? '')) part.set(rest ?? '', message);
      parts.set(line ?? 'form', part);
    }
    return new Map(
      [...parts].map(([name, part]) => {
        const before = this.#messages.get(name);
        return [name, before && isSame(before, part) ? before : part];
      }),
    );
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}
