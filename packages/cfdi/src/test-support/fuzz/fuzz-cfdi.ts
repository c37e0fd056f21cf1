import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { drawFrom } from '../random-tree.ts';
import { fuzzCorpus } from './corpus.ts';
import { documentNumber } from './fuzz-protocol.ts';
import { mutateDocument } from './mutate-document.ts';
import { runFuzz } from './run-fuzz.ts';

process.exitCode = await fuzz();

/**
 * `pnpm fuzz:cfdi --documents N [--seed S]`: mutated documents to everything that reads foreign ones. Stdout: one line of
 * JSON. Exit 1 after a crash, a hang or a leak; each such document is written to the system's temporary folder.
 */
async function fuzz(): Promise<number> {
  const { values } = parseArgs({
    options: {
      documents: { type: 'string', default: '100000' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
      workers: { type: 'string', default: '2' },
      'heap-mb': { type: 'string', default: '512' },
      exercise: { type: 'string' },
    },
  });
  const [documents, seed, workers] = [Number(values.documents), Number(values.seed), Number(values.workers)];
  if (!Number.isInteger(documents) || documents < 1) throw new Error('--documents takes a whole number, 1 or more');
  if (!Number.isInteger(seed)) throw new Error('--seed takes a whole number');
  const startedAt = performance.now();
  say(`${documents} documents, seed ${seed}`);
  const { failures, outcomes, heapGrowthBytes } = await runFuzz({
    documents,
    seed,
    workers,
    heapMaxMb: Number(values['heap-mb']),
    exercise: values.exercise,
  });
  const corpus = fuzzCorpus(seed);
  for (const { kind, index, message } of failures) {
    const file = path.join(tmpdir(), `kita-fuzz-${seed}-${index}.xml`);
    writeFileSync(file, mutateDocument(corpus, drawFrom(documentNumber(seed, index))));
    say(`${kind.toUpperCase()} document ${index} (${file}): ${message}`);
  }
  const count = (wanted: string): number => failures.filter(({ kind }) => kind === wanted).length;
  const summary = {
    documents,
    crashes: count('crash'),
    hangs: count('hang'),
    memory: count('memory'),
    heap_growth_mb: Math.round(heapGrowthBytes / 1024 / 102.4) / 10,
    outcomes,
    seconds: Math.round((performance.now() - startedAt) / 1000),
    seed,
  };
  process.stdout.write(`${JSON.stringify(summary)}\n`);
  return failures.length > 0 ? 1 : 0;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
