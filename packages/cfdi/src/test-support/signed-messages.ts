import { nodeXmlSigner } from '../node/node-xml-signer.ts';
import type { XmlSignatureOptions } from '../xmldsig/verify-xml-signature.ts';
import { signAceptacionRechazo } from '../sat-services/cancelacion/aceptacion-rechazo.ts';
import { signCancelacion } from '../sat-services/cancelacion/cancelacion.ts';
import { signConsultaRelacionados } from '../sat-services/cancelacion/consulta-relacionados.ts';
import { signAutentica } from '../sat-services/descarga/autentica.ts';
import {
  signSolicitaDescargaEmitidos,
  signSolicitaDescargaFolio,
  signSolicitaDescargaRecibidos,
} from '../sat-services/descarga/solicita.ts';
import { signDescarga, signVerifica } from '../sat-services/descarga/verifica.ts';
import { mint } from './mint-csd.ts';

export const now = new Date('2026-11-20T18:00:00Z');
export const fecha = '2026-11-20T12:00:00';
export const uuid = '6f1c0a5e-1111-4222-8333-444455556666';
export const rfcPac = 'SPR190613I52';

/** One of each message SAT signs for, with what it takes to check it. */
export interface SignedMessage {
  readonly name: string;
  readonly kind: 'csd' | 'fiel';
  readonly options: XmlSignatureOptions;
  sign(rfc: string): Promise<string>;
}

const csd = (rfc: string) => nodeXmlSigner(mint({ rfc }));
const fiel = (rfc: string) => nodeXmlSigner(mint({ rfc, kind: 'fiel' }));
const call = { token: 'a.b.c', now };
const period = { ...call, fechaInicial: '2026-10-01T00:00:00', fechaFinal: '2026-10-31T23:59:59' };

const cancelacion = (
  name: string,
  sign: SignedMessage['sign'],
): SignedMessage => ({ name, kind: 'csd', options: {}, sign }); // prettier-ignore

const descarga = (
  name: string,
  sign: (rfc: string) => Promise<{ body: string }>,
  scope: 'document' | 'soap-operation' = 'soap-operation',
): SignedMessage => ({ name, kind: 'fiel', options: { scope }, sign: async (rfc) => (await sign(rfc)).body }); // prettier-ignore

export const signedMessages: readonly SignedMessage[] = [
  cancelacion('Cancelacion', (rfc) =>
    signCancelacion({ rfcEmisor: rfc, fecha, folios: [{ uuid, motivo: '02' }] }, csd(rfc)),
  ),
  cancelacion('Cancelacion of Retenciones, SHA-256', (rfc) =>
    signCancelacion(
      { rfcEmisor: rfc, fecha, folios: [{ uuid, motivo: '03' }], documentos: 'retenciones', hash: 'sha256' },
      csd(rfc),
    ),
  ),
  cancelacion('SolicitudAceptacionRechazo', (rfc) =>
    signAceptacionRechazo({ rfcReceptor: rfc, rfcPac, fecha, folios: [{ uuid, respuesta: 'Rechazo' }] }, csd(rfc)),
  ),
  cancelacion('PeticionConsultaRelacionados', (rfc) =>
    signConsultaRelacionados({ uuid, rfc, papel: 'receptor', rfcPac }, csd(rfc)),
  ),
  descarga('Autentica', (rfc) => signAutentica({ created: now }, fiel(rfc)), 'document'),
  descarga('SolicitaDescargaEmitidos', (rfc) =>
    signSolicitaDescargaEmitidos({ ...period, tipoSolicitud: 'CFDI', rfcReceptores: ['H&E951128469'] }, fiel(rfc)),
  ),
  descarga('SolicitaDescargaRecibidos', (rfc) =>
    signSolicitaDescargaRecibidos({ ...period, tipoSolicitud: 'CFDI', estadoComprobante: 'Vigente' }, fiel(rfc)),
  ),
  descarga('SolicitaDescargaFolio', (rfc) => signSolicitaDescargaFolio({ ...call, uuid }, fiel(rfc))),
  descarga('VerificaSolicitudDescarga', (rfc) => signVerifica({ ...call, idSolicitud: uuid }, fiel(rfc))),
  descarga('Descargar', (rfc) => signDescarga({ ...call, idPaquete: `${uuid}_01` }, fiel(rfc))),
];
