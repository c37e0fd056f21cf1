export { HumanCheckFailed } from './human-check-errors.ts';
export { turnstile } from './human-check.ts';
export type { HumanCheck } from './human-check.ts';
