import type { Command } from '../command.ts';
import { loadDocument } from '../load-document.ts';
import { languageOf, verdictOf } from '../output.ts';

/** Applies structure and rules. */
export const validate: Command = {
  name: 'validate',
  usage: 'FILE.xml|FILE.json',
  summary: "check structure, arithmetic and the rules of SAT's error matrix",
  help: ['--now LOCAL_TIME  also check the 72-hour window, as of YYYY-MM-DDThh:mm:ss at the place of issue'],
  options: { now: { type: 'string' } },
  run(args, io) {
    const verdict = verdictOf(loadDocument(args, io).findings, languageOf(args));
    return { exitCode: verdict.valid ? 0 : 1, json: verdict };
  },
};
