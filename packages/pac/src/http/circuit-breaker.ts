import { CIRCUIT_RULES, CLOSED, admit, record } from './circuit-state.ts';
import type { CircuitReport, CircuitRules, CircuitState } from './circuit-state.ts';

/** The state machine of `circuit-state.ts` with a place to live and a clock. */
export class CircuitBreaker {
  #state: CircuitState = CLOSED;
  readonly #rules: CircuitRules;
  readonly #now: () => number;

  constructor(now: () => number, rules: CircuitRules = CIRCUIT_RULES) {
    this.#now = now;
    this.#rules = rules;
  }

  get state(): CircuitState['kind'] {
    return this.#state.kind;
  }

  /** Asks to send. Every `true` must be followed by `report`. */
  admit(): boolean {
    const answer = admit(this.#state, this.#now(), this.#rules);
    this.#state = answer.state;
    return answer.isAllowed;
  }

  report(report: CircuitReport): void {
    this.#state = record(this.#state, this.#now(), report, this.#rules);
  }
}
