import { sqlState } from './pg-errors.ts';

type Results<T extends readonly unknown[]> = { -readonly [K in keyof T]: Awaited<T[K]> };

/** What every statement after the failed one gets. */
const TRANSACTION_ABORTED = '25P02';

/**
 * Sends statements side by side on one transaction and waits for all their answers; the server runs them in the order
 * given. Unlike `Promise.all` it does not return before the last one has ended, so that nothing is still being sent when
 * the transaction is rolled back. What is thrown is the failure that caused the others.
 */
export async function together<T extends readonly unknown[]>(...work: T): Promise<Results<T>> {
  // A query of the builder runs each time it is awaited: here, once.
  const running = work.map(async (one) => one);
  const failures = (await Promise.allSettled(running)).flatMap((one) =>
    one.status === 'rejected' ? [one.reason] : [],
  );
  if (failures.length > 0) throw failures.find((reason) => sqlState(reason) !== TRANSACTION_ABORTED) ?? failures[0];
  const results = await Promise.all(running);
  // `map` keeps order and length, so these are the awaited values of `T`, which the type of `map` cannot say.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return results as Results<T>;
}
