export * from './common-errors.ts';
export { KitaError, declaredErrors, defineError } from './kita-error.ts';
export type { ErrorDefinition, ErrorFactory, ErrorOccurrence, LocalizedText, ProblemItem } from './kita-error.ts';
