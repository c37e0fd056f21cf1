import { element } from '../../xmldsig/xml-text.ts';
import { inner, replyElement } from '../sat-reply.ts';
import type { SoapRequest } from '../soap.ts';
import { soapEnvelope, soapRequest } from '../soap.ts';
import type { SatStatus } from './sat-status.ts';
import { satStatusOf } from './sat-status.ts';

const NAMESPACE = 'http://tempuri.org/';

/**
 * SAT's status service (ConsultaCFDI 1.4): free, without authentication. Let 15 seconds pass at most, try three times, and
 * never let a person wait for it: it is sometimes down. The test service has no certificate a client can check.
 */
export const CONSULTA_CFDI_URL = 'https://consultaqr.facturaelectronica.sat.gob.mx/ConsultaCFDIService.svc';

/** The call for an expression (`statusExpression`), to be sent by POST. The envelope is fixed: the WSDL comes and goes. */
export function statusRequest(expression: string, url = CONSULTA_CFDI_URL): SoapRequest {
  const consulta = element('c:Consulta', {}, [element('c:expresionImpresa', {}, expression)]);
  const envelope = soapEnvelope({ 'xmlns:c': NAMESPACE }, [], [consulta]);
  return soapRequest(url, `${NAMESPACE}IConsultaCFDIService/Consulta`, envelope);
}

/** The answer. @throws {SatFault | SatReplyUnreadable} */
export function readSatStatus(reply: Uint8Array | string): SatStatus {
  const { found } = replyElement(reply, ['ConsultaResult']);
  return satStatusOf({
    codigoEstatus: inner(found, 'CodigoEstatus'),
    estado: inner(found, 'Estado'),
    esCancelable: inner(found, 'EsCancelable'),
    estatusCancelacion: inner(found, 'EstatusCancelacion'),
    validacionEfos: inner(found, 'ValidacionEFOS'),
  });
}
