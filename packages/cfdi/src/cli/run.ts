import { parseArgs } from 'node:util';
import { CfdiError } from '../errors.ts';
import { NotARetencion } from '../retenciones/retencion-xml.ts';
import { NotACfdi } from '../xml/from-xml.ts';
import { XmlError } from '../xml/xml-errors.ts';
import type { Arguments, Command, Io } from './command.ts';
import { UsageError } from './command.ts';
import { build } from './commands/build.ts';
import { cadena } from './commands/cadena.ts';
import { coverage } from './commands/coverage.ts';
import { diff } from './commands/diff.ts';
import { inspect } from './commands/inspect.ts';
import { seal } from './commands/seal.ts';
import { summarized } from './commands/summarize.ts';
import { validate } from './commands/validate.ts';
import { verify } from './commands/verify.ts';
import { languageOf } from './output.ts';

const commands: readonly Command[] = [build, seal, cadena, verify, inspect, validate, summarized, diff, coverage];

const COMMON = {
  raw: { type: 'boolean' },
  pretty: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Runs `kita-cfdi` with these arguments and gives its exit code: 0 fine, 1 the document is at fault (findings or an error
 * with its code, as JSON), 2 the command line is wrong. One line of JSON goes to stdout, words for people to stderr.
 */
export function run(argv: readonly string[], io: Io): 0 | 1 | 2 {
  const [name = '', ...rest] = argv;
  if (name === '' || name === 'help' || name === '--help' || name === '-h') {
    io[name === '' ? 'stderr' : 'stdout'](overview());
    return name === '' ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  try {
    if (command === undefined) throw new UsageError(`there is no command "${name}"`);
    return runCommand(command, rest, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr(`kita-cfdi: ${error.message}\n${command ? `usage: ${usageOf(command)}\n` : overview()}`);
    return 2;
  }
}

function runCommand(command: Command, rest: readonly string[], io: Io): 0 | 1 {
  const args = parsed(command, rest);
  if (args.flag('help')) {
    io.stdout(helpOf(command));
    return 0;
  }
  const language = languageOf(args);
  if (args.file === '' && command.needsFile !== false) throw new UsageError('a file is needed (- for standard input)');
  try {
    const { exitCode, json, raw } = command.run(args, io);
    if (args.flag('raw') && raw !== undefined) io.stdout(raw);
    else print(json, args, io);
    return exitCode;
  } catch (error) {
    if (!(error instanceof CfdiError)) throw error;
    const message = error.wording[language];
    // A document that cannot even be read is what PACs answer 301 to.
    const isUnread = [XmlError, NotACfdi, NotARetencion].some((kind) => error instanceof kind);
    const sat = isUnread ? { sat: '301' } : {};
    const errors = [{ code: error.code, ...sat, pointer: '', xpath: '/', message }];
    print({ valid: false, errors, warnings: [] }, args, io);
    io.stderr(`${message}\n`);
    return 1;
  }
}

function print(json: unknown, args: Arguments, io: Io): void {
  io.stdout(`${JSON.stringify(json, null, args.flag('pretty') ? 2 : 0)}\n`);
}

function parsed(command: Command, rest: readonly string[]): Arguments {
  const { values, positionals } = parseOrUsage(command, rest);
  if (positionals.length > 1) throw new UsageError(`one file at a time: ${positionals.join(' ')}`);
  const all = (name: string): readonly unknown[] => [values[name]].flat();
  const texts = (name: string): readonly string[] => all(name).filter((value) => typeof value === 'string');
  return {
    file: positionals[0] ?? '',
    flag: (name) => values[name] === true,
    text: (name) => texts(name)[0],
    texts,
  };
}

function parseOrUsage(command: Command, rest: readonly string[]): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args: [...rest], options: { ...COMMON, ...command.options }, allowPositionals: true });
  } catch (error) {
    // parseArgs throws TypeErrors whose sentence names the option.
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
} // prettier-ignore

const usageOf = ({ name, usage }: Command): string => `kita-cfdi ${name} ${usage}`;

function helpOf(command: Command): string {
  const lines = [
    ...command.help,
    '--lang es|en    language of the messages (default es)',
    '--pretty        indent the JSON',
  ];
  return `${usageOf(command)}\n\n${command.summary}\n\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}\n`);
  return `kita-cfdi COMMAND FILE [options]\n\n${lines.join('')}
JSON on standard output; exit code 0 fine, 1 the document is at fault, 2 wrong command line.
kita-cfdi COMMAND --help tells the options of a command.
`;
}
