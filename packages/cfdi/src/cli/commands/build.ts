import type { Command } from '../command.ts';
import { loadDocument, xmlOf } from '../load-document.ts';
import { languageOf, verdictOf } from '../output.ts';

/** Computes an invoice or a Retenciones document and writes its XML, without certificate and seal. */
export const build: Command = {
  name: 'build',
  usage: 'FILE.json',
  summary: 'compute taxes and totals, apply the rules of SAT, write the unsealed XML',
  help: [
    'FILE.json has the fields of packages/cfdi/examples/ingreso.json, nomina.json or retencion.json; amounts are text',
    '--exact-total POLICY  with shelf prices (grossUnitPrice): try, require or ignore the exact total (default try)',
    '--now LOCAL_TIME      also check the 72-hour window, as of YYYY-MM-DDThh:mm:ss at the place of issue',
    '--raw                 print the XML alone',
  ],
  options: { 'exact-total': { type: 'string' }, now: { type: 'string' } },
  run(args, io) {
    const document = loadDocument(args, io);
    const { comprobante, retencion, findings, exactTotal } = document;
    const verdict = verdictOf(findings, languageOf(args));
    const xml = xmlOf(document);
    return {
      exitCode: verdict.valid ? 0 : 1,
      json: {
        ...verdict,
        ...(exactTotal && { exactTotal }),
        ...(comprobante && { comprobante }),
        ...(retencion && { retencion }),
        ...(xml !== undefined && { xml }),
      },
      raw: xml,
    };
  },
};
