import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { runInNewContext } from 'node:vm';
import { drawFrom } from '../random-tree.ts';
import type { FuzzJob, FuzzReport } from './fuzz-protocol.ts';
import { documentNumber } from './fuzz-protocol.ts';
import { mutateDocument } from './mutate-document.ts';

setFlagsFromString('--expose-gc');

const job = readJob(workerData);
const module: unknown = await import(job.exercise);
const exercise = functionOf(module, 'exercise');
const progress = new Int32Array(job.progress);
const outcomes: Record<string, number> = {};
const warmUp = job.from + Math.ceil((job.to - job.from) / 10);
let heapBefore = 0;

for (let index = job.from; index < job.to; index++) {
  Atomics.store(progress, 0, index);
  Atomics.add(progress, 1, 1);
  if (index === warmUp) heapBefore = liveHeap();
  const bytes = mutateDocument(job.corpus, drawFrom(documentNumber(job.seed, index)));
  try {
    const outcome = exercise(bytes);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  } catch (error) {
    send({ kind: 'crash', index, message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}
send({ kind: 'done', outcomes, heapGrowth: liveHeap() - heapBefore });

function liveHeap(): number {
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  return getHeapStatistics().used_heap_size;
}

function send(report: FuzzReport): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(report);
}

/** Safe: `runFuzz` is the only one that starts this worker, and its job is checked there. */
function readJob(value: unknown): FuzzJob {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return value as FuzzJob;
}

/** Safe: a module named as the one to exercise exports a function of bytes, or the first call fails. */
function functionOf(from: unknown, name: string): (bytes: Uint8Array) => string {
  const found: unknown = typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined;
  if (typeof found !== 'function') throw new TypeError(`${job.exercise} does not export ${name}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return found as (bytes: Uint8Array) => string;
}
