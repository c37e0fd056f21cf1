import type { Certificate } from '../../certificates/certificate.ts';
import type { XmlElement } from '../../xml/element.ts';
import { DSIG, EXCLUSIVE_C14N } from '../../xmldsig/algorithms.ts';
import { x509Data } from '../../xmldsig/key-info.ts';
import type { PendingXml } from '../../xmldsig/sign-xml.ts';
import { mapPending, prepareSignature } from '../../xmldsig/sign-xml.ts';
import { childNodes } from '../../xmldsig/xml-node.ts';
import { element } from '../../xmldsig/xml-text.ts';
import type { SoapRequest } from '../soap.ts';
import { SOAP_NAMESPACE, soapEnvelope, soapRequest } from '../soap.ts';
import { DESCARGA_NAMESPACE } from './services.ts';

/** One operation of the mass download: an element, with one inside that carries the parameters and the signature. */
export interface DescargaOperation {
  readonly url: string;
  readonly action: string;
  readonly token: string;
  readonly name: string;
  readonly inner: 'solicitud' | 'peticionDescarga';
  /** Empty ones are left out; written in order of their names. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly content?: readonly XmlElement[];
}

/**
 * The operation signed: the digest is over the operation's element before the signature is put into it, exclusive canonical
 * form, RSA-SHA1, although the reference says `URI=""`: that is how the messages SAT answers are made
 * (phpcfdi/sat-ws-descarga-masiva).
 */
export function prepareOperation(operation: DescargaOperation, certificate: Certificate): PendingXml<SoapRequest> {
  const { url, action, token, name, inner, content = [] } = operation;
  const attributes = Object.entries(operation.attributes)
    .filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const pending = prepareSignature({
    message: (signature) => {
      const parameters = element(`des:${inner}`, Object.fromEntries(attributes), [...content, ...signature]);
      const namespaces = { 'xmlns:des': DESCARGA_NAMESPACE, 'xmlns:xd': DSIG };
      return soapEnvelope(namespaces, [], [element(`des:${name}`, {}, [parameters])]);
    },
    covered: (root) => childNodes(root, 'Body', SOAP_NAMESPACE).flatMap((body) => childNodes(body))[0] ?? root,
    form: 'exclusive',
    hash: 'sha1',
    uri: '',
    transforms: [EXCLUSIVE_C14N],
    keyInfo: [x509Data(certificate, 'decimal')],
    certificate,
    declaration: false,
  });
  return mapPending(pending, (xml) => soapRequest(url, `${DESCARGA_NAMESPACE}/${action}`, xml, token));
}
