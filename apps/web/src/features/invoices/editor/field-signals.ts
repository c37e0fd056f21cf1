import type { FieldPath } from 'react-hook-form';

import type { EditorValues } from './editor-values.ts';

type Name = FieldPath<EditorValues>;

/**
 * Who shows which field, so that a key reaches them and nobody else. The form's own subscriptions ask every subscriber at
 * every key whether it is meant, and two hundred lines have more than a thousand.
 */
export class FieldSignals {
  readonly #listeners = new Map<string, Set<() => void>>();

  readonly listen = (names: readonly Name[], listener: () => void): (() => void) => {
    for (const name of names) {
      const set = this.#listeners.get(name) ?? new Set();
      this.#listeners.set(name, set.add(listener));
    }
    return () => {
      for (const name of names) {
        const set = this.#listeners.get(name);
        set?.delete(listener);
        if (set?.size === 0) this.#listeners.delete(name);
      }
    };
  };

  /** A field changed, or all that stands under its name; without a name, anything may have. */
  tell(name: string | undefined): void {
    const own = name === undefined ? undefined : this.#listeners.get(name);
    const told = own ? [own] : this.#under(name);
    for (const listener of new Set(told.flatMap((set) => [...set]))) listener();
  }

  #under(name: string | undefined): ReadonlyArray<ReadonlySet<() => void>> {
    return [...this.#listeners].flatMap(([field, set]) =>
      name === undefined || field.startsWith(`${name}.`) || name.startsWith(`${field}.`) ? [set] : [],
    );
  }
}
