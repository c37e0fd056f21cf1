import { ruleCoverage } from '../../rules/rule-coverage.ts';
import type { Command } from '../command.ts';
import { languageOf } from '../output.ts';

/** Prints which of SAT's published codes are answered for. */
export const coverage: Command = {
  name: 'coverage',
  usage: '',
  summary: "list SAT's published validation codes: implemented by which rule, or why not",
  help: [],
  options: {},
  needsFile: false,
  run(args) {
    const language = languageOf(args);
    const json = ruleCoverage().map(({ codes, ...matrix }) => ({
      ...matrix,
      codes: codes.map(({ reason, ...code }) => ({ ...code, ...(reason && { reason: reason[language] }) })),
    }));
    return { exitCode: 0, json };
  },
};
