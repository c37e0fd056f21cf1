import type { Command } from '../command.ts';
import { loadDocument } from '../load-document.ts';
import { languageOf, verdictOf } from '../output.ts';
import { toXml } from '../../xml/to-xml.ts';
import { writeXml } from '../../xml/write.ts';

/** Computes an invoice and writes its XML, without certificate and seal. */
export const build: Command = {
  name: 'build',
  usage: 'FILE.json',
  summary: 'compute taxes and totals, apply the rules of SAT, write the unsealed XML',
  help: [
    'FILE.json has the fields of packages/cfdi/examples/ingreso.json, or of nomina.json; amounts are text',
    '--exact-total POLICY  with shelf prices (grossUnitPrice): try, require or ignore the exact total (default try)',
    '--now LOCAL_TIME      also check the 72-hour window, as of YYYY-MM-DDThh:mm:ss at the place of issue',
    '--raw                 print the XML alone',
  ],
  options: { 'exact-total': { type: 'string' }, now: { type: 'string' } },
  run(args, io) {
    const { comprobante, findings, exactTotal } = loadDocument(args, io);
    const verdict = verdictOf(findings, languageOf(args));
    const xml = comprobante && writeXml(toXml(comprobante));
    return {
      exitCode: verdict.valid ? 0 : 1,
      json: { ...verdict, ...(exactTotal && { exactTotal }), ...(comprobante && { comprobante, xml }) },
      raw: xml,
    };
  },
};
