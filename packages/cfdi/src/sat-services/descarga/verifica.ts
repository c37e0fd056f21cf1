import type { Certificate } from '../../certificates/certificate.ts';
import type { PendingXml, XmlSigner } from '../../xmldsig/sign-xml.ts';
import { signPending } from '../../xmldsig/sign-xml.ts';
import type { RequestProblem } from '../request-problems.ts';
import { problem, refuseProblems, uuidProblems } from '../request-problems.ts';
import type { SoapRequest } from '../soap.ts';
import { prepareOperation } from './operation.ts';
import { descargaUrls } from './services.ts';
import type { DescargaCall } from './solicita.ts';
import { fielOf } from './solicita.ts';

export interface VerificaInput extends DescargaCall {
  /** From `readSolicitaDescarga`. */
  readonly idSolicitud: string;
}

export interface DescargaInput extends DescargaCall {
  /** One of those from `readVerificaSolicitud`. */
  readonly idPaquete: string;
}

/** Asks how a request stands. @throws {SatRequestInvalid | XmlSignatureError} */
export async function signVerifica(input: VerificaInput, signer: XmlSigner): Promise<SoapRequest> {
  return signPending(prepareVerifica(input, signer.certificate), signer);
}

/** Asks for a package. @throws {SatRequestInvalid | XmlSignatureError} */
export async function signDescarga(input: DescargaInput, signer: XmlSigner): Promise<SoapRequest> {
  return signPending(prepareDescarga(input, signer.certificate), signer);
}

/** The first in two steps, for a key that is elsewhere. @throws {SatRequestInvalid | XmlSignatureError} */
export function prepareVerifica(input: VerificaInput, certificate: Certificate): PendingXml<SoapRequest> {
  const { token, now, idSolicitud, documentos, base } = input;
  refuseProblems(uuidProblems(idSolicitud, '/idSolicitud'));
  return prepareOperation(
    {
      url: descargaUrls(documentos, base).verifica,
      action: 'IVerificaSolicitudDescargaService/VerificaSolicitudDescarga',
      token,
      name: 'VerificaSolicitudDescarga',
      inner: 'solicitud',
      attributes: { IdSolicitud: idSolicitud, RfcSolicitante: certificate.rfc },
    },
    fielOf(certificate, now),
  );
}

/** The second in two steps, for a key that is elsewhere. @throws {SatRequestInvalid | XmlSignatureError} */
export function prepareDescarga(input: DescargaInput, certificate: Certificate): PendingXml<SoapRequest> {
  const { token, now, idPaquete, documentos, base } = input;
  refuseProblems(checkPackage(idPaquete));
  return prepareOperation(
    {
      url: descargaUrls(documentos, base).descarga,
      action: 'IDescargaMasivaTercerosService/Descargar',
      token,
      name: 'PeticionDescargaMasivaTercerosEntrada',
      inner: 'peticionDescarga',
      attributes: { IdPaquete: idPaquete, RfcSolicitante: certificate.rfc },
    },
    fielOf(certificate, now),
  );
}

/** A package is the id of its request, an underscore and a number. */
function checkPackage(idPaquete: string): readonly RequestProblem[] {
  if (/^[0-9A-Za-z_-]{1,100}$/.test(idPaquete)) return [];
  return problem(
    'descarga_package_invalid',
    '/idPaquete',
    `«${idPaquete}» no es el identificador de un paquete.`,
    `"${idPaquete}" is not the id of a package.`,
  );
}
