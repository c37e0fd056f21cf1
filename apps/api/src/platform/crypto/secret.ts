import { inspect } from 'node:util';

const MASK = '[secret]';

/**
 * A value that must not be seen. Every way of turning it into text gives `[secret]`: JSON, string templates, logging,
 * `console.log`. The one door is `reveal()`, which is easy to search for.
 */
export class Secret<T> {
  readonly #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  /** The value itself. Pass it straight to where it is used; do not keep it. */
  reveal(): T {
    return this.#value;
  }

  toJSON(): string {
    return MASK;
  }

  toString(): string {
    return MASK;
  }

  [Symbol.toPrimitive](): string {
    return MASK;
  }

  [inspect.custom](): string {
    return MASK;
  }
}
