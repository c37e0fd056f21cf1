/** Tells a person what happens, one line per step, with its time. */
export interface Progress {
  /** Runs a step and reports it when done: `  ✓ PostgreSQL on 127.0.0.1:25432 (0.4 s)`. Steps may overlap. */
  step<T>(name: string, work: () => Promise<T>, describe?: (result: T) => string): Promise<T>;
  say(text: string): void;
}

/** The part of a terminal stream that is needed. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Progress on a stream; only where a person looks at it with colour and a line that shows what is under way. */
export function createProgress(stream: Terminal): Progress {
  const underWay = new Set<string>();
  const isWatched = stream.isTTY === true;
  const print = (line: string) => {
    const pending = isWatched && underWay.size > 0 ? `  … ${[...underWay].join(', ')}` : '';
    stream.write(`${isWatched ? '\r\u001B[K' : ''}${line}${pending}`);
  };
  return {
    say: (text) => print(`${text}\n`),
    step: async (name, work, describe) => {
      const startedAt = performance.now();
      underWay.add(name);
      print('');
      try {
        const result = await work();
        underWay.delete(name);
        const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
        print(`  ${isWatched ? '\u001B[32m✓\u001B[0m' : '✓'} ${describe?.(result) ?? name} (${seconds} s)\n`);
        return result;
      } catch (error) {
        underWay.delete(name);
        print(`  ✗ ${name}\n`);
        throw error;
      }
    },
  };
}
