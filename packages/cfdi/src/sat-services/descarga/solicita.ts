import type { Certificate } from '../../certificates/certificate.ts';
import { checkSigner } from '../../xmldsig/check-signer.ts';
import type { PendingXml, XmlSigner } from '../../xmldsig/sign-xml.ts';
import { signPending } from '../../xmldsig/sign-xml.ts';
import { element } from '../../xmldsig/xml-text.ts';
import { refuseProblems, uuidProblems } from '../request-problems.ts';
import type { SoapRequest } from '../soap.ts';
import { checkEmitidos, checkRecibidos } from './check-solicita.ts';
import { prepareOperation } from './operation.ts';
import type { DescargaDocumentos } from './services.ts';
import { descargaUrls } from './services.ts';

/** What every call after authentication carries. */
export interface DescargaCall {
  /** From `readAutentica`. */
  readonly token: string;
  /** The moment of signing: the FIEL must be in force, and periods are counted from it. */
  readonly now: Date;
  readonly documentos?: DescargaDocumentos;
  /** Another host than SAT's, for a stand-in. */
  readonly base?: string;
}

/** Filters that both kinds of request share. Dates are wall-clock times of issue, `YYYY-MM-DDThh:mm:ss`. */
export interface SolicitaDescargaInput extends DescargaCall {
  /** `CFDI` gives the documents, `Metadata` a line about each (and is not limited in repetitions). */
  readonly tipoSolicitud: 'CFDI' | 'Metadata';
  readonly fechaInicial: string;
  readonly fechaFinal: string;
  readonly tipoComprobante?: 'I' | 'E' | 'T' | 'N' | 'P';
  /** `Todos` when left out. Received CFDI are given only while `Vigente`. */
  readonly estadoComprobante?: 'Vigente' | 'Cancelado' | 'Todos';
  readonly rfcACuentaTerceros?: string;
  /** SAT's word for a complement, such as `pagos20` or `nomina12`. */
  readonly complemento?: string;
}

export interface EmitidosInput extends SolicitaDescargaInput {
  /** Up to five receivers; all when left out. */
  readonly rfcReceptores?: readonly string[];
}

export interface RecibidosInput extends SolicitaDescargaInput {
  /** One issuer; all when left out. */
  readonly rfcEmisor?: string;
}

export interface FolioInput extends DescargaCall {
  readonly uuid: string;
}

/** Asks for documents issued by the holder of the FIEL. @throws {SatRequestInvalid | XmlSignatureError} */
export async function signSolicitaDescargaEmitidos(input: EmitidosInput, signer: XmlSigner): Promise<SoapRequest> {
  return signPending(prepareSolicitaDescargaEmitidos(input, signer.certificate), signer);
}

/** Asks for documents received by the holder of the FIEL. @throws {SatRequestInvalid | XmlSignatureError} */
export async function signSolicitaDescargaRecibidos(input: RecibidosInput, signer: XmlSigner): Promise<SoapRequest> {
  return signPending(prepareSolicitaDescargaRecibidos(input, signer.certificate), signer);
}

/** Asks for one document by its UUID. @throws {SatRequestInvalid | XmlSignatureError} */
export async function signSolicitaDescargaFolio(input: FolioInput, signer: XmlSigner): Promise<SoapRequest> {
  return signPending(prepareSolicitaDescargaFolio(input, signer.certificate), signer);
}

/** The first in two steps, for a key that is elsewhere. @throws {SatRequestInvalid | XmlSignatureError} */
export function prepareSolicitaDescargaEmitidos(
  input: EmitidosInput,
  certificate: Certificate,
): PendingXml<SoapRequest> {
  refuseProblems(checkEmitidos(input));
  const { rfcReceptores = [] } = input;
  const receivers = rfcReceptores.map((rfc) => element('des:RfcReceptor', {}, rfc));
  return prepareOperation(
    {
      ...request(input, 'SolicitaDescargaEmitidos'),
      attributes: { ...filters(input, certificate), RfcEmisor: certificate.rfc },
      content: receivers.length === 0 ? [] : [element('des:RfcReceptores', {}, receivers)],
    },
    fielOf(certificate, input.now),
  );
}

/** The second in two steps, for a key that is elsewhere. @throws {SatRequestInvalid | XmlSignatureError} */
export function prepareSolicitaDescargaRecibidos(
  input: RecibidosInput,
  certificate: Certificate,
): PendingXml<SoapRequest> {
  refuseProblems(checkRecibidos(input));
  const attributes = { ...filters(input, certificate), RfcEmisor: input.rfcEmisor, RfcReceptor: certificate.rfc };
  return prepareOperation(
    { ...request(input, 'SolicitaDescargaRecibidos'), attributes },
    fielOf(certificate, input.now),
  );
}

/** The third in two steps, for a key that is elsewhere. @throws {SatRequestInvalid | XmlSignatureError} */
export function prepareSolicitaDescargaFolio(input: FolioInput, certificate: Certificate): PendingXml<SoapRequest> {
  refuseProblems(uuidProblems(input.uuid, '/uuid'));
  // A request by UUID takes no other filter.
  const attributes = { Folio: input.uuid.toUpperCase(), RfcSolicitante: certificate.rfc };
  return prepareOperation({ ...request(input, 'SolicitaDescargaFolio'), attributes }, fielOf(certificate, input.now));
}

/** The certificate, when it is a FIEL in force. @throws {XmlSignatureError} */
export function fielOf(certificate: Certificate, now: Date): Certificate {
  checkSigner(certificate, 'fiel', undefined, { earliest: now.getTime(), latest: now.getTime() });
  return certificate;
}

function request({ token, documentos, base }: DescargaCall, name: string) {
  const { solicita: url } = descargaUrls(documentos, base);
  return { url, token, name, action: `ISolicitaDescargaService/${name}`, inner: 'solicitud' } as const;
}

function filters(input: SolicitaDescargaInput, { rfc }: Certificate): Readonly<Record<string, string | undefined>> {
  return {
    RfcSolicitante: rfc,
    TipoSolicitud: input.tipoSolicitud,
    FechaInicial: input.fechaInicial,
    FechaFinal: input.fechaFinal,
    TipoComprobante: input.tipoComprobante,
    EstadoComprobante: input.estadoComprobante ?? 'Todos',
    RfcACuentaTerceros: input.rfcACuentaTerceros,
    Complemento: input.complemento,
  };
}
