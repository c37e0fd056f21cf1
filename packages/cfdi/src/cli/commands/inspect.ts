import { CsdUnreadableCertificate } from '../../certificates/csd-errors.ts';
import { readCertificate } from '../../certificates/read-certificate.ts';
import { typedComplements } from '../../complements/read-complement.ts';
import { fromBase64 } from '../../encoding/base64.ts';
import { qrUrl } from '../../qr/qr-url.ts';
import { parseCfdi } from '../../xml/parse-cfdi.ts';
import type { ParsedCfdi } from '../../xml/parse-cfdi.ts';
import type { Command } from '../command.ts';
import { shownCertificate } from '../shown-certificate.ts';

/** Prints what a document says, without judging it. */
export const inspect: Command = {
  name: 'inspect',
  usage: 'FILE.xml',
  summary: 'print the content of a document as JSON',
  help: [],
  options: {},
  run(args, io) {
    const parsed = parseCfdi(io.read(args.file));
    const { comprobante, timbre } = parsed;
    const qr = qrOf(parsed);
    const certificate = certificateOf(comprobante.certificado);
    const complements = typedComplements(comprobante);
    return {
      exitCode: 0,
      json: {
        comprobante,
        ...(complements.length > 0 && { complements }),
        ...(timbre && { timbre }),
        ...(certificate && { certificate }),
        ...(qr && { qrUrl: qr }),
      },
    };
  },
};

function qrOf({ comprobante, timbre }: ParsedCfdi): string | undefined {
  const { emisor, receptor, total, sello } = comprobante;
  if (timbre === undefined || sello === undefined || !/^\d+(?:\.\d+)?$/.test(total)) return undefined;
  return qrUrl({ uuid: timbre.uuid, rfcEmisor: emisor.rfc, rfcReceptor: receptor.rfc, total, sello });
}

function certificateOf(certificado: string): object | undefined {
  const der = fromBase64(certificado);
  if (der === undefined || der.length === 0) return undefined;
  try {
    return shownCertificate(readCertificate(der));
  } catch (error) {
    if (error instanceof CsdUnreadableCertificate) return undefined;
    throw error;
  }
}
