import { builtInCatalogs } from '@kita/sat-catalogs';
import { summarizeRetencion } from '../../summary/summarize-retencion.ts';
import { summarize } from '../../summary/summarize.ts';
import type { Command } from '../command.ts';
import { loadDocument } from '../load-document.ts';
import { languageOf, verdictOf } from '../output.ts';

/** Prints what a document says in plain words. */
export const summarized: Command = {
  name: 'summary',
  usage: 'FILE.xml|FILE.json',
  summary: 'say what a document says in plain words',
  help: ['--raw  print the text alone'],
  options: {},
  run(args, io) {
    const { comprobante, retencion, findings } = loadDocument(args, io);
    const options = { language: languageOf(args), catalogs: builtInCatalogs() };
    const summed = comprobante ? summarize(comprobante, options) : retencion && summarizeRetencion(retencion, options);
    if (summed === undefined) return { exitCode: 1, json: verdictOf(findings, options.language) };
    return { exitCode: 0, json: summed, raw: `${summed.text}\n` };
  },
};
