import {
  attributeOf,
  descendants,
  verifyXmlSignature,
  XmlError,
  type XmlNode,
  type XmlSignatureVerdict,
} from '@kita/cfdi';
import { nodeCrypto } from '@kita/cfdi/node';
import { certificateState } from '../sat/issued-certificates.ts';
import type { TrustStore } from '../sat/trust.ts';
import type { Store } from '../store/store.ts';

const namespace = 'http://cancelacfd.sat.gob.mx';

export interface CancelFolio {
  /** As written in the request. */
  readonly uuid: string;
  readonly motivo: string;
  readonly folioSustitucion?: string;
}

export interface CancelRequest {
  readonly rfcEmisor: string;
  readonly folios: readonly CancelFolio[];
}

/** The whole request is refused: nothing in it was looked at. `code` as SW writes it (sw-sapien.md section 6). */
export class CancelRefused extends Error {
  readonly code: string;

  constructor(code: string, text: string) {
    super(text);
    this.name = 'CancelRefused';
    this.code = code;
  }
}

/**
 * Reads a `Cancelacion` signed by its issuer and proves the signature.
 * @throws {CancelRefused} not well-formed, not signed by a CSD of that issuer, or the CSD is not in force
 */
export function readCancelacion(store: Store, trust: TrustStore, xml: Buffer, now: Date): CancelRequest {
  const verdict = check(xml);
  if (!verdict.valid) throw new CancelRefused('CR1309', 'Firma mal formada o inválida');
  const root = verdict.signed;
  const rfcEmisor = attributeOf(root, 'RfcEmisor');
  if (root.local !== 'Cancelacion' || root.uri !== namespace || rfcEmisor === undefined) {
    throw new CancelRefused('CR1301', 'XML mal formado: se espera Cancelacion con RfcEmisor');
  }
  const folios = descendants(root)
    .filter(({ local }) => local === 'Folio')
    .map(folioOf);
  if (folios.length === 0) throw new CancelRefused('CR1301', 'XML mal formado: no hay folios');
  checkSigner(store, trust, verdict.certificate.der, rfcEmisor, now);
  return { rfcEmisor, folios };
}

/** The signature alone, over the whole message; who signed comes after. */
function check(xml: Buffer): XmlSignatureVerdict {
  try {
    return verifyXmlSignature(xml, nodeCrypto);
  } catch (error) {
    if (error instanceof XmlError) throw new CancelRefused('CR1301', 'XML mal formado');
    throw error;
  }
}

function folioOf(node: XmlNode): CancelFolio {
  const [uuid = '', motivo = '', folioSustitucion] = ['UUID', 'Motivo', 'FolioSustitucion'].map((name) =>
    attributeOf(node, name),
  );
  return { uuid, motivo, ...(folioSustitucion !== undefined && folioSustitucion !== '' && { folioSustitucion }) };
}

function checkSigner(store: Store, trust: TrustStore, der: Uint8Array, rfc: string, now: Date): void {
  const signer = trust.inspect(Buffer.from(der).toString('base64'));
  if (signer === undefined || !signer.isTrusted) throw new CancelRefused('CR1309', 'Firma mal formada o inválida');
  if (signer.rfc !== rfc || signer.kind !== 'csd') {
    throw new CancelRefused('CR1305', 'El certificado no es un CSD del emisor');
  }
  const isInForce = signer.notBefore <= now && now <= signer.notAfter;
  if (!isInForce || certificateState(store, signer.noCertificado)?.isRevoked === true) {
    throw new CancelRefused('CR1308', 'Certificado revocado o caduco');
  }
}
