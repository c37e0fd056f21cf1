import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

export interface BrowserBundle {
  readonly code: string;
  readonly gzipBytes: number;
  /** Files that went into it. */
  readonly modules: readonly string[];
}

/** A module, by its address, with everything it uses, as a browser would load it. */
export async function bundleForBrowser(entry: string): Promise<BrowserBundle> {
  const build = await rolldown({
    input: fileURLToPath(entry),
    platform: 'browser',
    logLevel: 'warn',
    onLog(_level, log) {
      // A module of Node.js in the bundle is a warning there and an error here.
      throw new Error(log.message);
    },
  });
  try {
    const { output } = await build.generate({ format: 'esm', minify: true, codeSplitting: false });
    const { code, moduleIds } = output[0];
    return { code, gzipBytes: gzipSync(code).length, modules: moduleIds };
  } finally {
    await build.close();
  }
}
