import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Growth of what is still in use, from the first quarter of a run (everything is loaded by then) to its end. */
export interface HeapGrowth {
  readonly warm_mb: number;
  readonly end_mb: number;
  readonly is_stable: boolean;
}

/** What a run may keep: lists of ids, counts by outcome, pages of the code that ran late. A leak per request is far more. */
const KEPT_MB_MAX = 64;

/** Takes a sample when asked at a quarter and at the end, after everything nobody refers to was thrown away. */
export function watchHeap(requests: number) {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  let warm: number | undefined;
  const usedMb = (): number => {
    if (typeof collect === 'function') Reflect.apply(collect, undefined, []);
    return Math.round(process.memoryUsage().heapUsed / 1_048_576);
  };
  return {
    sent(count: number): void {
      if (warm === undefined && count >= requests / 4) warm = usedMb();
    },
    growth: (): HeapGrowth => growthOf(warm ?? usedMb(), usedMb()),
  };
}

export function growthOf(warmMb: number, endMb: number): HeapGrowth {
  return { warm_mb: warmMb, end_mb: endMb, is_stable: endMb - warmMb <= KEPT_MB_MAX };
}
