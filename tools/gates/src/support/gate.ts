import path from 'node:path';

/** The repository this code lies in; its installed tools check any root. */
export const repository = path.resolve(import.meta.dirname, '../../../..');

/** One check of the whole project. */
export interface Gate {
  /** What is typed to run it alone: `pnpm check imports`. */
  readonly name: string;
  /** What it protects, in a line. */
  readonly promise: string;
  /** Problems found below `root`, each a sentence with its place; none when all is well. */
  run(root: string): Promise<readonly string[]>;
}

/** A gate that cannot do its work here, e.g. before the code it checks exists. Counts as a failure. */
export class GateBroken extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'GateBroken';
  }
}
