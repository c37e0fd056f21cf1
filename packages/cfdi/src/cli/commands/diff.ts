import { diffDocuments } from '../../diff/diff-documents.ts';
import { parseXml } from '../../xml/parse.ts';
import type { Command } from '../command.ts';
import { UsageError } from '../command.ts';

/** Prints every difference between two documents. */
export const diff: Command = {
  name: 'diff',
  usage: 'FILE.xml --with OTHER.xml',
  summary: 'list every difference between two documents',
  help: ['--with FILE  the other document', 'Exit code 0: no difference; 1: there are some.'],
  options: { with: { type: 'string' } },
  run(args, io) {
    const other = args.text('with');
    if (other === undefined) throw new UsageError('--with is needed');
    const differences = diffDocuments(parseXml(io.read(args.file)), parseXml(io.read(other)));
    return { exitCode: differences.length === 0 ? 0 : 1, json: { equal: differences.length === 0, differences } };
  },
};
