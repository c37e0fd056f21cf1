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
