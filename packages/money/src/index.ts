export { allocate } from './allocate.ts';
export { Decimal, SCALE_MAX, decimal } from './decimal.ts';
export { DivisionByZero, InvalidAllocation, InvalidDecimal, PrecisionLost } from './errors.ts';
export type { RoundingMode } from './rounding.ts';
export { sum } from './sum.ts';
