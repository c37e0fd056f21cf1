import type { Problem } from '@kita/api-client';

/** Why a request did not do what was asked: the API said so, or nothing was heard. */
export type Failure = { readonly kind: 'problem'; readonly problem: Problem } | { readonly kind: 'unreachable' };

/** What a query or a mutation threw, told apart. Anything that is no problem document is an answer that never came. */
export function failureOf(error: unknown): Failure {
  return isProblem(error) ? { kind: 'problem', problem: error } : { kind: 'unreachable' };
}

/** Everything a problem says about one field, by its JSON pointer. */
export function messagesAt(error: unknown, pointer: string): string[] {
  if (!isProblem(error)) return [];
  return (error.errors ?? []).filter((item) => item.pointer === pointer).map((item) => item.message);
}

export function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && 'code' in error && 'title' in error && 'status' in error;
}
