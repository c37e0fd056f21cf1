export { SatRequestInvalid } from './request-problems.ts';
export type { RequestProblem } from './request-problems.ts';
export type { SoapRequest } from './soap.ts';
export {
  checkAceptacionRechazo,
  prepareAceptacionRechazo,
  signAceptacionRechazo,
} from './cancelacion/aceptacion-rechazo.ts';
export type { AceptacionRechazoInput } from './cancelacion/aceptacion-rechazo.ts';
export { checkCancelacion, prepareCancelacion, signCancelacion } from './cancelacion/cancelacion.ts';
export type { CancelacionFolio, CancelacionInput, MotivoCancelacion } from './cancelacion/cancelacion.ts';
export { prepareConsultaRelacionados, signConsultaRelacionados } from './cancelacion/consulta-relacionados.ts';
export type { ConsultaRelacionadosInput } from './cancelacion/consulta-relacionados.ts';
export { prepareAutentica, signAutentica } from './descarga/autentica.ts';
export type { AutenticaInput } from './descarga/autentica.ts';
export { checkEmitidos, checkRecibidos } from './descarga/check-solicita.ts';
export { descargaUrls } from './descarga/services.ts';
export type { DescargaDocumentos, DescargaUrls } from './descarga/services.ts';
export {
  prepareSolicitaDescargaEmitidos,
  prepareSolicitaDescargaFolio,
  prepareSolicitaDescargaRecibidos,
  signSolicitaDescargaEmitidos,
  signSolicitaDescargaFolio,
  signSolicitaDescargaRecibidos,
} from './descarga/solicita.ts';
export type { EmitidosInput, FolioInput, RecibidosInput } from './descarga/solicita.ts';
export { prepareDescarga, prepareVerifica, signDescarga, signVerifica } from './descarga/verifica.ts';
export type { DescargaInput, VerificaInput } from './descarga/verifica.ts';
export { answerCodeMeaning, cancelCodeMeaning } from './cancelacion/acuse-codes.ts';
export type { CancelOutcome, CodeMeaning } from './cancelacion/acuse-codes.ts';
export {
  readAcuseAceptacionRechazo,
  readAcuseCancelacion,
  readPeticionesPendientes,
} from './cancelacion/read-acuses.ts';
export type { Acuse, AcuseFolio, PeticionesPendientes } from './cancelacion/read-acuses.ts';
export { readRelacionados } from './cancelacion/read-relacionados.ts';
export type { DocumentoRelacionado, Relacionados } from './cancelacion/read-relacionados.ts';
export { CONSULTA_CFDI_URL, readSatStatus, statusRequest } from './consulta/consulta-cfdi.ts';
export { retencionStatusUrl } from './consulta/retencion-url.ts';
export { missingFor, satStatusOf } from './consulta/sat-status.ts';
export type { LastCancelRequest, SatState, SatStatus, SatStatusPort, SatStatusWords } from './consulta/sat-status.ts';
export { querySatStatus, statusExpression, statusExpressions } from './consulta/status-expression.ts';
export type { StatusQuery } from './consulta/status-expression.ts';
export { descargaAction } from './descarga/descarga-codes.ts';
export type { DescargaAction, EstadoSolicitud } from './descarga/descarga-codes.ts';
export { eachMetadata, parseMetadata, parseTerceros } from './descarga/metadata.ts';
export type { Metadata, MetadataRefused, MetadataRow } from './descarga/metadata.ts';
export {
  isTokenFresh,
  readAutentica,
  readDescarga,
  readSolicitaDescarga,
  readVerificaSolicitud,
} from './descarga/read-replies.ts';
export type {
  DescargaReply,
  DescargaStatus,
  DescargaToken,
  SolicitudReply,
  VerificaReply,
} from './descarga/read-replies.ts';
export { SatFault, SatReplyUnreadable } from './sat-reply.ts';
