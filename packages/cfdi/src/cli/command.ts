import type { ParseArgsConfig } from 'node:util';

/** The outside world of a command, so that a test can be one. */
export interface Io {
  /** Bytes of a file; `-` is standard input. */
  read(file: string): Uint8Array;
  /** Names of the files of a folder, or `undefined` when it is not a folder. */
  list(path: string): readonly string[] | undefined;
  write(file: string, text: string): void;
  environment(name: string): string | undefined;
  now(): Date;
  stdout(text: string): void;
  stderr(text: string): void;
}

/** What the command line says, after parsing. */
export interface Arguments {
  readonly file: string;
  flag(name: string): boolean;
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
}

/** How a command ended: 0 fine, 1 the document is at fault. */
export interface Outcome {
  readonly exitCode: 0 | 1;
  readonly json: unknown;
  /** What `--raw` prints instead, exactly. */
  readonly raw?: string;
}

/** One subcommand. */
export interface Command {
  readonly name: string;
  /** Arguments after the name, for the help. */
  readonly usage: string;
  readonly summary: string;
  /** Lines of help about its options. */
  readonly help: readonly string[];
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** True unless given. */
  readonly needsFile?: false;
  run(args: Arguments, io: Io): Outcome;
}

/** The command line is wrong: exit code 2 and a word on what to type. */
export class UsageError extends Error {}
