import type { Certificate } from '../../certificates/certificate.ts';
import { instantsOf } from '../../dates/fiscal-time.ts';
import type { XmlElement } from '../../xml/element.ts';
import type { XmlHash } from '../../xmldsig/algorithms.ts';
import { ENVELOPED } from '../../xmldsig/algorithms.ts';
import { checkSigner } from '../../xmldsig/check-signer.ts';
import { keyValue, x509Data } from '../../xmldsig/key-info.ts';
import type { PendingXml } from '../../xmldsig/sign-xml.ts';
import { prepareSignature } from '../../xmldsig/sign-xml.ts';
import { element } from '../../xmldsig/xml-text.ts';

/** Namespace of cancellation messages for CFDI; Retenciones have their own. */
export const CANCELACION_NAMESPACE = 'http://cancelacfd.sat.gob.mx';
export const RETENCIONES_NAMESPACE = 'http://www.sat.gob.mx/esquemas/retencionpago/1';

/** A message of one root element, signed by the CSD of the RFC that speaks. */
export interface CancelacionMessage {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly XmlElement[];
  /** RFC that speaks: the certificate must be its CSD. */
  readonly rfc: string;
  /** Date of the message, when it has one: the certificate must be in force then. */
  readonly fecha?: string;
  /** `sha1` when left out, as SAT's own sample. */
  readonly hash?: XmlHash;
}

/**
 * Enveloped signature over the whole message, Canonical XML 1.0. `xmlns:xsd` and `xmlns:xsi` stand on the root although
 * nothing uses them: without them the messages were refused (phpcfdi/xml-cancelacion, README).
 * @throws {XmlSignatureError}
 */
export function prepareCancelacionMessage(message: CancelacionMessage, certificate: Certificate): PendingXml {
  const { name, namespace, attributes, content, rfc, fecha, hash = 'sha1' } = message;
  checkSigner(certificate, 'csd', rfc, fecha === undefined ? undefined : instantsOf(fecha));
  const root = {
    xmlns: namespace,
    'xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    ...attributes,
  };
  return prepareSignature({
    message: (signature) => element(name, root, [...content, ...signature]),
    covered: (document) => document,
    form: 'inclusive',
    hash,
    uri: '',
    transforms: [ENVELOPED],
    keyInfo: [x509Data(certificate, 'number'), keyValue(certificate)],
    certificate,
    declaration: true,
  });
}
