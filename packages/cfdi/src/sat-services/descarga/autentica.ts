import type { Certificate } from '../../certificates/certificate.ts';
import { toBase64 } from '../../encoding/base64.ts';
import { EXCLUSIVE_C14N } from '../../xmldsig/algorithms.ts';
import { checkSigner } from '../../xmldsig/check-signer.ts';
import type { PendingXml, XmlSigner } from '../../xmldsig/sign-xml.ts';
import { mapPending, prepareSignature, signPending } from '../../xmldsig/sign-xml.ts';
import type { XmlNode } from '../../xmldsig/xml-node.ts';
import { descendants } from '../../xmldsig/xml-node.ts';
import { element } from '../../xmldsig/xml-text.ts';
import type { SoapRequest } from '../soap.ts';
import { soapEnvelope, soapRequest } from '../soap.ts';
import type { DescargaDocumentos } from './services.ts';
import { AUTENTICA_NAMESPACE, descargaUrls } from './services.ts';

/** A request for a token of the mass download. */
export interface AutenticaInput {
  /** When it is made; SAT's clock must agree within the minutes that the message lives. */
  readonly created: Date;
  /** Life of the message. SAT takes 300 seconds, which is what is asked when left out. */
  readonly seconds?: number;
  readonly documentos?: DescargaDocumentos;
  /** Another host than SAT's, for a stand-in. */
  readonly base?: string;
}

const OASIS = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-';
const WSSE = `${OASIS}wssecurity-secext-1.0.xsd`;
const WSU = `${OASIS}wssecurity-utility-1.0.xsd`;
const X509_TOKEN = `${OASIS}x509-token-profile-1.0#X509v3`;
const BASE64_BINARY = `${OASIS}soap-message-security-1.0#Base64Binary`;
const TIMESTAMP_ID = '_0';
const TOKEN_ID = 'BinarySecurityToken';
const LIFE_SECONDS = 300;

/**
 * The signed call that gives a token (`readAutentica` reads the answer): WS-Security with the FIEL's certificate and a
 * signature over the timestamp, exclusive canonical form, SHA-1.
 * @throws {XmlSignatureError} with anything but a FIEL in force
 */
export async function signAutentica(input: AutenticaInput, signer: XmlSigner): Promise<SoapRequest> {
  return signPending(prepareAutentica(input, signer.certificate), signer);
}

/** The same in two steps, for a key that is elsewhere. @throws {XmlSignatureError} */
export function prepareAutentica(input: AutenticaInput, certificate: Certificate): PendingXml<SoapRequest> {
  const { created, seconds = LIFE_SECONDS, documentos, base } = input;
  const instant = created.getTime();
  checkSigner(certificate, 'fiel', undefined, { earliest: instant, latest: instant });
  const timestamp = element('u:Timestamp', { 'u:Id': TIMESTAMP_ID }, [
    element('u:Created', {}, created.toISOString()),
    element('u:Expires', {}, new Date(instant + seconds * 1000).toISOString()),
  ]);
  const tokenAttributes = { 'u:Id': TOKEN_ID, ValueType: X509_TOKEN, EncodingType: BASE64_BINARY };
  const token = element('o:BinarySecurityToken', tokenAttributes, toBase64(certificate.der));
  const pending = prepareSignature({
    message: (signature) =>
      soapEnvelope(
        { 'xmlns:u': WSU },
        [element('o:Security', { 'xmlns:o': WSSE, 's:mustUnderstand': '1' }, [timestamp, token, ...signature])],
        [element('Autentica', { xmlns: AUTENTICA_NAMESPACE })],
      ),
    covered: timestampOf,
    form: 'exclusive',
    hash: 'sha1',
    uri: `#${TIMESTAMP_ID}`,
    transforms: [EXCLUSIVE_C14N],
    keyInfo: [tokenReference()],
    certificate,
    declaration: false,
  });
  const { autentica } = descargaUrls(documentos, base);
  return mapPending(pending, (xml) => soapRequest(autentica, `${AUTENTICA_NAMESPACE}/IAutenticacion/Autentica`, xml));
}

function tokenReference(): ReturnType<typeof element> {
  const reference = element('o:Reference', { ValueType: X509_TOKEN, URI: `#${TOKEN_ID}` });
  return element('o:SecurityTokenReference', {}, [reference]);
}

function timestampOf(root: XmlNode): XmlNode {
  return descendants(root).find(({ local, uri }) => local === 'Timestamp' && uri === WSU) ?? root;
}
