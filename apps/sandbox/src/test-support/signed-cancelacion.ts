import { createHash, sign } from 'node:crypto';
import type { TestCsd } from './sealed-invoice.ts';

export interface CancelacionParts {
  readonly rfc?: string;
  readonly hash?: 'sha1' | 'sha256';
  readonly folios: ReadonlyArray<{ uuid: string; motivo: string; folioSustitucion?: string }>;
}

const dsig = 'http://www.w3.org/2000/09/xmldsig#';
const unused = 'xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const algorithms = {
  sha1: { digest: `${dsig}sha1`, signature: `${dsig}rsa-sha1` },
  sha256: {
    digest: 'http://www.w3.org/2001/04/xmlenc#sha256',
    signature: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  },
};

/**
 * A `Cancelacion` as phpcfdi/xml-cancelacion describes it, written by hand in canonical form so that what is digested is
 * what is sent: the sandbox is not tested with the canonicaliser it uses.
 */
export function signedCancelacion(csd: TestCsd, { rfc = csd.rfc, hash = 'sha1', folios }: CancelacionParts): string {
  const root = `<Cancelacion xmlns="http://cancelacfd.sat.gob.mx" ${unused} Fecha="2026-03-10T12:00:00" RfcEmisor="${rfc}">`;
  const content = folios.map(({ uuid, motivo, folioSustitucion }) => {
    const substitute = folioSustitucion === undefined ? '' : ` FolioSustitucion="${folioSustitucion}"`;
    return `<Folios><Folio${substitute} Motivo="${motivo}" UUID="${uuid}"></Folio></Folios>`;
  });
  const message = `${root}${content.join('')}</Cancelacion>`;
  const { digest, signature } = algorithms[hash];
  const inside =
    '<CanonicalizationMethod Algorithm="http://www.w3.org/TR/2001/REC-xml-c14n-20010315"></CanonicalizationMethod>' +
    `<SignatureMethod Algorithm="${signature}"></SignatureMethod><Reference URI=""><Transforms>` +
    `<Transform Algorithm="${dsig}enveloped-signature"></Transform></Transforms>` +
    `<DigestMethod Algorithm="${digest}"></DigestMethod>` +
    `<DigestValue>${createHash(hash).update(message).digest('base64')}</DigestValue></Reference></SignedInfo>`;
  // Canonical form of SignedInfo alone shows the namespaces it inherits; in the document it need not repeat them.
  const value = sign(hash, Buffer.from(`<SignedInfo xmlns="${dsig}" ${unused}>${inside}`), csd.key).toString('base64');
  const keyInfo = `<KeyInfo><X509Data><X509Certificate>${csd.certificado}</X509Certificate></X509Data></KeyInfo>`;
  const block = `<Signature xmlns="${dsig}"><SignedInfo>${inside}<SignatureValue>${value}</SignatureValue>${keyInfo}</Signature>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${message.replace('</Cancelacion>', `${block}</Cancelacion>`)}`;
}
