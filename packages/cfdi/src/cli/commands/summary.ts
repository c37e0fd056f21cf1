import { builtInCatalogs } from '@kita/sat-catalogs';
import { summarize } from '../../summary/summarize.ts';
import type { Command } from '../command.ts';
import { documentOf } from '../load-document.ts';
import { languageOf } from '../output.ts';

/** Prints what a document says in plain words. */
export const summary: Command = {
  name: 'summary',
  usage: 'FILE.xml|FILE.json',
  summary: 'say what a document says in plain words',
  help: ['--raw  print the text alone'],
  options: {},
  run(args, io) {
    const summed = summarize(documentOf(args, io), { language: languageOf(args), catalogs: builtInCatalogs() });
    return { exitCode: 0, json: summed, raw: `${summed.text}\n` };
  },
};
