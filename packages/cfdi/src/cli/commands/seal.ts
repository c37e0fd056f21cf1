import { openCsd } from '../../node/open-csd.ts';
import { nodeSigner } from '../../node/node-signer.ts';
import { sealRetencion } from '../../retenciones/seal-retencion.ts';
import { sealComprobante } from '../../seal/seal-comprobante.ts';
import type { SealedText } from '../../seal/seal-tree.ts';
import type { Signer } from '../../seal/signer.ts';
import { UsageError } from '../command.ts';
import type { Arguments, Command, Io } from '../command.ts';
import { loadDocument } from '../load-document.ts';
import type { LoadedDocument } from '../load-document.ts';
import { languageOf, verdictOf } from '../output.ts';

/** Seals an invoice or a Retenciones document with a CSD. */
export const seal: Command = {
  name: 'seal',
  usage: 'FILE.json|FILE.xml --cer FILE.cer --key FILE.key --password-file FILE | --password-env NAME',
  summary: 'compute (or read) an invoice, check it, and seal it with a CSD',
  help: [
    '--cer, --key          the two files of the CSD, as SAT gives them',
    '--password-file FILE  file whose first line is the password of the key',
    '--password-env NAME   environment variable with the password',
    '--out FILE            also write the sealed XML there',
    '--force               seal in spite of errors',
    '--exact-total POLICY  with shelf prices (grossUnitPrice): try, require or ignore the exact total (default try)',
    '--now LOCAL_TIME      also check the 72-hour window, as of YYYY-MM-DDThh:mm:ss at the place of issue',
    '--raw                 print the XML alone',
  ],
  options: {
    cer: { type: 'string' },
    key: { type: 'string' },
    'password-file': { type: 'string' },
    'password-env': { type: 'string' },
    out: { type: 'string' },
    force: { type: 'boolean' },
    'exact-total': { type: 'string' },
    now: { type: 'string' },
  },
  run(args, io) {
    const [cer, key] = [required(args, 'cer'), required(args, 'key')].map((file) => io.read(file));
    const password = passwordOf(args, io);
    if (cer === undefined || key === undefined) throw new UsageError('--cer and --key are needed');
    const document = loadDocument(args, io);
    const verdict = verdictOf(document.findings, languageOf(args));
    const rfc = document.comprobante?.emisor.rfc ?? document.retencion?.emisor.rfcE;
    if (rfc === undefined || (!verdict.valid && !args.flag('force'))) return { exitCode: 1, json: verdict };
    const csd = openCsd({ cer, key, password, expectedRfc: rfc, now: io.now() });
    const sealed = sealedBy(document, nodeSigner(csd));
    const out = args.text('out');
    if (out !== undefined && sealed) io.write(out, sealed.xml);
    const { exactTotal } = document;
    return { exitCode: 0, json: { ...verdict, ...(exactTotal && { exactTotal }), ...sealed }, raw: sealed?.xml };
  },
}; // prettier-ignore

function sealedBy(
  { comprobante, retencion }: LoadedDocument,
  signer: Signer,
): (SealedText & Pick<Signer, 'noCertificado'>) | undefined {
  const sealed = comprobante ? sealComprobante(comprobante, signer) : retencion && sealRetencion(retencion, signer);
  if (sealed === undefined) return undefined;
  const { cadena, sello, xml } = sealed;
  return { noCertificado: signer.noCertificado, cadena, sello, xml };
}

function required(args: Arguments, name: string): string {
  const value = args.text(name);
  if (value === undefined) throw new UsageError(`--${name} is needed`);
  return value;
}

/** From a file or a variable, never from the command line: other users of the machine can read that. */
function passwordOf(args: Arguments, io: Io): string {
  const [file, name] = [args.text('password-file'), args.text('password-env')];
  if ((file === undefined) === (name === undefined)) {
    throw new UsageError('give the password with either --password-file or --password-env');
  }
  if (file !== undefined) return new TextDecoder().decode(io.read(file)).split(/\r?\n/, 1)[0] ?? '';
  const password = io.environment(name ?? '');
  if (password === undefined) throw new UsageError(`the environment variable ${name} is not set`);
  return password;
}
