import { execFileSync } from 'node:child_process';
import path from 'node:path';

import type { Line } from '../report.ts';

/** Work whose memory is measured, each in a process of its own. */
export const memoryCases = ['stream', 'seal', 'validate', 'parse', 'nodecfdi seal', 'nodecfdi parse'] as const;

export type MemoryCase = (typeof memoryCases)[number] | 'idle';

/** Heap of the stream's process, in MB: what it keeps fits, however many the lines are, and garbage has no room to pile up. */
const STREAM_HEAP_MB = 48;

/**
 * Peak memory of each case above that of a process that has everything loaded and does nothing; the stream also at a tenth
 * and at four times the size, because its memory must not follow it.
 */
export function* memoryLines(concepts: number): Generator<Line> {
  const idle = peakMb('idle', 0);
  const line = (what: MemoryCase, size: number): Line => {
    const peak = peakMb(what, size);
    return { bench: 'cfdi.memory', concepts: size, what, peak_mb: peak, above_idle_mb: Math.max(0, peak - idle) };
  };
  for (const size of [Math.ceil(concepts / 10), concepts, concepts * 4]) yield line('stream', size);
  for (const what of memoryCases.filter((one) => one !== 'stream')) yield line(what, concepts);
}

function peakMb(what: MemoryCase, concepts: number): number {
  const flags = what === 'stream' || what === 'idle' ? [`--max-old-space-size=${STREAM_HEAP_MB}`, '--max-semi-space-size=4'] : [];
  const file = path.join(import.meta.dirname, '../memory-case.ts');
  const out = execFileSync(process.execPath, [...flags, file, what, String(concepts)], { encoding: 'utf8' });
  return Number(out);
} // prettier-ignore
