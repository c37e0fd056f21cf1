import type { XmlElement } from '../xml/element.ts';
import { element, xmlText } from '../xmldsig/xml-text.ts';

/** A call to a SOAP service of SAT, ready to be sent by POST. */
export interface SoapRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export const SOAP_NAMESPACE = 'http://schemas.xmlsoap.org/soap/envelope/';

/** An envelope of SOAP 1.1. `namespaces` are declared on it. */
export function soapEnvelope(
  namespaces: Readonly<Record<string, string>>,
  header: readonly XmlElement[],
  body: readonly XmlElement[],
): XmlElement {
  return element('s:Envelope', { 'xmlns:s': SOAP_NAMESPACE, ...namespaces }, [
    element('s:Header', {}, header),
    element('s:Body', {}, body),
  ]);
}

/** The call with that envelope; `token` is the one that authentication gave. */
export function soapRequest(url: string, action: string, envelope: XmlElement | string, token?: string): SoapRequest {
  const headers = {
    'content-type': 'text/xml; charset=utf-8',
    soapaction: action,
    ...(token !== undefined && { authorization: `WRAP access_token="${token}"` }),
  };
  return { url, headers, body: typeof envelope === 'string' ? envelope : xmlText(envelope, false) };
}
