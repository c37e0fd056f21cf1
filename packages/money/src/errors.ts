/** Text that is not a plain decimal number. `code` is stable; the message quotes at most 80 characters of the text. */
export class InvalidDecimal extends Error {
  readonly code = 'invalid_decimal';

  constructor(text: string) {
    super(`not a decimal number: ${JSON.stringify(text.slice(0, 80))}`);
    this.name = 'InvalidDecimal';
  }
}

/** A division by zero: always a bug of the caller, who must look first. */
export class DivisionByZero extends Error {
  readonly code = 'division_by_zero';

  constructor() {
    super('division by zero');
    this.name = 'DivisionByZero';
  }
}

/** The number has more decimals than the target can hold and nobody asked to round. */
export class PrecisionLost extends Error {
  readonly code = 'precision_lost';

  constructor(text: string, scale: number) {
    super(`${text} does not fit ${scale} decimals`);
    this.name = 'PrecisionLost';
  }
}

/** `allocate` was asked for something impossible: no weights, or a negative one. */
export class InvalidAllocation extends Error {
  readonly code = 'invalid_allocation';

  constructor(reason: string) {
    super(reason);
    this.name = 'InvalidAllocation';
  }
}
