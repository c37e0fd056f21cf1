import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { fuzzCorpus } from './corpus.ts';
import type { FuzzReport } from './fuzz-protocol.ts';

export interface FuzzOptions {
  readonly documents: number;
  readonly seed: number;
  readonly workers?: number;
  /** Longest time for one document; generous, because the machine may be busy. */
  readonly limitMs?: number;
  /** Live heap that a worker may gain between its first tenth and its end. */
  readonly heapGrowthMaxBytes?: number;
  /** Heap of a worker, in MiB. A document is at most some megabytes: beyond this is a leak or a bomb. */
  readonly heapMaxMb?: number;
  /** Module whose `exercise` gets the bytes. */
  readonly exercise?: string;
}

export interface FuzzFailure {
  readonly kind: 'crash' | 'hang' | 'memory';
  /** Number of the document under this seed. */
  readonly index: number;
  readonly message: string;
}

export interface FuzzResult {
  readonly documents: number;
  readonly failures: readonly FuzzFailure[];
  /** How often each code refused a document, and `read` for those that were read. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly heapGrowthBytes: number;
}

const FAILURES_MAX = 20;
const POLL_MS = 200;

/**
 * Gives mutated documents to readers in worker threads, with a watchdog for each: a document that takes too long or too
 * much memory ends its worker, is reported, and the next worker goes on after it.
 */
export async function runFuzz(options: FuzzOptions): Promise<FuzzResult> {
  const { documents, seed, workers = 2 } = options;
  const run = new FuzzRun(options, fuzzCorpus(seed));
  const share = Math.ceil(documents / workers);
  await Promise.all(
    Array.from({ length: workers }, async (_, worker) =>
      run.work(worker * share, Math.min(documents, (worker + 1) * share)),
    ),
  );
  return run.result();
}

class FuzzRun {
  readonly #options: FuzzOptions;
  readonly #corpus: readonly string[];
  readonly #failures: FuzzFailure[] = [];
  readonly #outcomes: Record<string, number> = {};
  #heapGrowth = 0;

  constructor(options: FuzzOptions, corpus: readonly string[]) {
    this.#options = options;
    this.#corpus = corpus;
  }

  async work(from: number, to: number): Promise<void> {
    let next = from;
    while (next < to && this.#failures.length < FAILURES_MAX) next = await this.#untilStopped(next, to);
  }

  result(): FuzzResult {
    const { documents, heapGrowthMaxBytes = 64 * 1024 * 1024 } = this.#options;
    const leak: FuzzFailure[] =
      this.#heapGrowth > heapGrowthMaxBytes
        ? [{ kind: 'memory', index: documents, message: `the live heap grew by ${this.#heapGrowth} bytes` }]
        : [];
    const failures = [...this.#failures, ...leak];
    return { documents, failures, outcomes: this.#outcomes, heapGrowthBytes: this.#heapGrowth };
  }

  /** One worker's life; answers where the next one starts. */
  async #untilStopped(from: number, to: number): Promise<number> {
    const { seed, limitMs = 10_000, heapMaxMb = 512, exercise = import.meta.resolve('./exercise.ts') } = this.#options;
    const progress = new SharedArrayBuffer(8);
    const seen = new Int32Array(progress);
    const worker = new Worker(new URL('fuzz-worker.ts', import.meta.url), {
      workerData: { corpus: this.#corpus, seed, from, to, exercise, progress },
      resourceLimits: { maxOldGenerationSizeMb: heapMaxMb },
    });
    let isOver = false;
    const ended = new Promise<number>((resolve, reject) => {
      worker.on('message', (report: FuzzReport) => this.#note(report));
      worker.on('error', (error) => {
        if (Atomics.load(seen, 1) === 0) reject(error);
        const index = Atomics.load(seen, 0);
        this.#failures.push({ kind: isOutOfMemory(error) ? 'memory' : 'crash', index, message: String(error) });
        resolve(index + 1);
      });
      worker.on('exit', () => {
        isOver = true;
        resolve(to);
      });
    });
    const watch = async (): Promise<number> => {
      let [count, since] = [-1, performance.now()];
      while (!isOver) {
        await sleep(POLL_MS);
        const now = Atomics.load(seen, 1);
        if (now !== count) [count, since] = [now, performance.now()];
        else if (count > 0 && performance.now() - since > limitMs) return this.#hang(worker, Atomics.load(seen, 0));
      }
      return to;
    };
    const next = await Promise.race([ended, watch()]);
    isOver = true;
    await worker.terminate();
    return next;
  }

  #note(report: FuzzReport): void {
    if (report.kind === 'crash') {
      this.#failures.push(report);
      return;
    }
    for (const [code, count] of Object.entries(report.outcomes))
      this.#outcomes[code] = (this.#outcomes[code] ?? 0) + count;
    this.#heapGrowth = Math.max(this.#heapGrowth, report.heapGrowth);
  }

  #hang(worker: Worker, index: number): number {
    worker.removeAllListeners('error');
    this.#failures.push({ kind: 'hang', index, message: `no answer within ${this.#options.limitMs ?? 10_000} ms` });
    return index + 1;
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
