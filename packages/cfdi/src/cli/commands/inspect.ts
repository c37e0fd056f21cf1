import { CsdUnreadableCertificate } from '../../certificates/csd-errors.ts';
import { readCertificate } from '../../certificates/read-certificate.ts';
import { typedComplements } from '../../complements/read-complement.ts';
import { fromBase64 } from '../../encoding/base64.ts';
import { qrUrl } from '../../qr/qr-url.ts';
import type { Comprobante } from '../../model/comprobante.ts';
import type { ComprobanteRetencion } from '../../retenciones/model.ts';
import { RETENCIONES } from '../../retenciones/retencion-codec.ts';
import { retencionQrUrl } from '../../retenciones/retencion-qr-url.ts';
import { retencionFromXml } from '../../retenciones/retencion-xml.ts';
import type { Timbre } from '../../tfd/timbre.ts';
import { findTimbre } from '../../tfd/timbre.ts';
import { fromXml } from '../../xml/from-xml.ts';
import { parseXml } from '../../xml/parse.ts';
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
    const root = parseXml(io.read(args.file));
    const timbre = findTimbre(root);
    const document = root.name === RETENCIONES ? { retencion: retencionFromXml(root) } : { comprobante: fromXml(root) };
    const { certificado } = document.retencion ?? document.comprobante;
    const certificate = certificateOf(certificado);
    const complements = typedComplements(document.retencion ?? document.comprobante);
    const qr = timbre && qrOf(document, timbre);
    return {
      exitCode: 0,
      json: {
        ...document,
        ...(complements.length > 0 && { complements }),
        ...(timbre && { timbre }),
        ...(certificate && { certificate }),
        ...(qr !== undefined && { qrUrl: qr }),
      },
    };
  },
};

type Shown = { readonly comprobante?: Comprobante; readonly retencion?: ComprobanteRetencion };

const AMOUNT = /^\d+(?:\.\d+)?$/;

/** A seal and an amount that can be read are needed for an address. */
function qrOf({ comprobante, retencion }: Shown, { uuid }: Timbre): string | undefined {
  if (retencion !== undefined) {
    const isComplete = retencion.sello !== undefined && AMOUNT.test(retencion.totales.montoTotOperacion);
    return isComplete ? retencionQrUrl(uuid, retencion) : undefined;
  }
  if (comprobante?.sello === undefined || !AMOUNT.test(comprobante.total)) return undefined;
  const { emisor, receptor, total, sello } = comprobante;
  return qrUrl({ uuid, rfcEmisor: emisor.rfc, rfcReceptor: receptor.rfc, total, sello });
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
