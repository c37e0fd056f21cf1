import { sign, type KeyObject } from 'node:crypto';

/** The fields of a TimbreFiscalDigital 1.1 before SAT's (here: the sandbox PAC's) seal. */
export interface UnsignedTimbre {
  readonly uuid: string;
  /** Central Mexico time, `YYYY-MM-DDThh:mm:ss`. */
  readonly fechaTimbrado: string;
  readonly rfcProvCertif: string;
  readonly selloCfd: string;
  readonly noCertificadoSat: string;
}

export interface Timbre extends UnsignedTimbre {
  readonly selloSat: string;
}

/** Cadena original of the stamp: version, UUID, date, RFC of the PAC, the document's seal, number of the certificate. */
export function cadenaOfTimbre(timbre: UnsignedTimbre): string {
  const { uuid, fechaTimbrado, rfcProvCertif, selloCfd, noCertificadoSat } = timbre;
  return `||1.1|${uuid}|${fechaTimbrado}|${rfcProvCertif}|${selloCfd}|${noCertificadoSat}||`;
}

/** Seals a stamp: RSASSA-PKCS1-v1_5 with SHA-256 over its cadena original, in base64 (Anexo 20, TFD 1.1). */
export function signTimbre(timbre: UnsignedTimbre, key: KeyObject): Timbre {
  return { ...timbre, selloSat: sign('sha256', Buffer.from(cadenaOfTimbre(timbre)), key).toString('base64') };
}

/** The node as it goes into the document. No value needs escaping: digits, letters, base64 and dates only. */
export function timbreNode(timbre: Timbre): string {
  return (
    '<tfd:TimbreFiscalDigital xmlns:tfd="http://www.sat.gob.mx/TimbreFiscalDigital"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
    ' xsi:schemaLocation="http://www.sat.gob.mx/TimbreFiscalDigital' +
    ' http://www.sat.gob.mx/sitio_internet/cfd/TimbreFiscalDigital/TimbreFiscalDigitalv11.xsd"' +
    ` Version="1.1" UUID="${timbre.uuid}" FechaTimbrado="${timbre.fechaTimbrado}"` +
    ` RfcProvCertif="${timbre.rfcProvCertif}" SelloCFD="${timbre.selloCfd}"` +
    ` NoCertificadoSAT="${timbre.noCertificadoSat}" SelloSAT="${timbre.selloSat}"/>`
  );
}

/** The node as a document of its own, as some answers of PACs carry it. */
export function timbreDocument(timbre: Timbre): string {
  return `<?xml version="1.0" encoding="utf-8"?>${timbreNode(timbre)}`;
}
