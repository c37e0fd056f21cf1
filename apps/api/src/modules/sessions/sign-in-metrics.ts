import type { Metrics } from '../../platform/observability/index.ts';

/** How a try to sign in ended; never whose it was. */
export type SignInResult = 'done' | 'wrong' | 'locked' | 'second_factor';

let count: ((labels: { result: SignInResult }) => void) | undefined;

/** Counts tries to sign in by how they ended: a wave of wrong ones is somebody guessing. */
export function signInMetrics(metrics: Metrics): void {
  count = metrics.counter({
    name: 'kita_sign_ins_total',
    help: 'Tries to sign in, by how they ended',
    labels: ['result'],
  });
}

export function countSignIn(result: SignInResult): void {
  count?.({ result });
}
