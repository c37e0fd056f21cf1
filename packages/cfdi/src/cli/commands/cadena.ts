import { cadenaOriginal, cadenaTfd } from '../../cadena/cadena-original.ts';
import { CfdiError } from '../../errors.ts';
import { timbreElements } from '../../tfd/timbre.ts';
import { parseXml } from '../../xml/parse.ts';
import type { Command } from '../command.ts';

/** Prints the text that was signed. */
export const cadena: Command = {
  name: 'cadena',
  usage: 'FILE.xml',
  summary: 'print the cadena original of a document (and of its timbre)',
  help: ['--tfd  with --raw: the cadena of the timbre', '--raw  print the cadena alone, without a final newline'],
  options: { tfd: { type: 'boolean' } },
  run(args, io) {
    const root = parseXml(io.read(args.file));
    const [timbre] = timbreElements(root);
    const ofTimbre = timbre && cadenaTfd(timbre);
    if (args.flag('tfd') && ofTimbre === undefined) throw new NoTimbre();
    const original = cadenaOriginal(root);
    return {
      exitCode: 0,
      json: { cadena: original, ...(ofTimbre !== undefined && { cadenaTfd: ofTimbre }) },
      raw: args.flag('tfd') ? ofTimbre : original,
    };
  },
};

class NoTimbre extends CfdiError {
  constructor() {
    super('tfd_missing', {
      es: 'El documento no trae timbre fiscal digital.',
      en: 'The document carries no timbre fiscal digital.',
    });
  }
}
