/** Tells a person what happens, one line per step, with its time. */
export interface Progress {
  /** Runs a step and reports it when done: `  ✓ PostgreSQL 18 on port 25432 (0.4 s)`. */
  step<T>(name: string, work: () => Promise<T>, describe?: (result: T) => string): Promise<T>;
  say(text: string): void;
}

/** Progress on a stream; colours and marks only where a person looks at it. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  const mark = stream.isTTY ? '\u001B[32m✓\u001B[0m' : '✓';
  return {
    say: (text) => void stream.write(`${text}\n`),
    step: async (name, work, describe) => {
      const startedAt = performance.now();
      if (stream.isTTY) stream.write(`  … ${name}`);
      try {
        const result = await work();
        const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
        stream.write(`${clear(stream)}  ${mark} ${describe?.(result) ?? name} (${seconds} s)\n`);
        return result;
      } catch (error) {
        stream.write(`${clear(stream)}  ✗ ${name}\n`);
        throw error;
      }
    },
  };
}

function clear(stream: NodeJS.WriteStream): string {
  return stream.isTTY ? '\r\u001B[K' : '';
}
