import type { Certificate } from '../../certificates/certificate.ts';
import type { XmlHash } from '../../xmldsig/algorithms.ts';
import type { PendingXml, XmlSigner } from '../../xmldsig/sign-xml.ts';
import { signPending } from '../../xmldsig/sign-xml.ts';
import { refuseProblems, rfcProblems, uuidProblems } from '../request-problems.ts';
import { CANCELACION_NAMESPACE, prepareCancelacionMessage } from './message.ts';

/** A question for the documents related to one. */
export interface ConsultaRelacionadosInput {
  readonly uuid: string;
  /** RFC that asks, which is the issuer or the receiver of the document. */
  readonly rfc: string;
  readonly papel: 'emisor' | 'receptor';
  /** RFC of the PAC through which the question goes. */
  readonly rfcPac: string;
  readonly hash?: XmlHash;
}

/** The signed `PeticionConsultaRelacionados`. @throws {SatRequestInvalid | XmlSignatureError} */
export async function signConsultaRelacionados(input: ConsultaRelacionadosInput, signer: XmlSigner): Promise<string> {
  return signPending(prepareConsultaRelacionados(input, signer.certificate), signer);
}

/** The same in two steps, for a key that is elsewhere. @throws {SatRequestInvalid | XmlSignatureError} */
export function prepareConsultaRelacionados(input: ConsultaRelacionadosInput, certificate: Certificate): PendingXml {
  const { uuid, rfc, papel, rfcPac, hash } = input;
  refuseProblems([...uuidProblems(uuid, '/uuid'), ...rfcProblems(rfc, '/rfc'), ...rfcProblems(rfcPac, '/rfcPac')]);
  return prepareCancelacionMessage(
    {
      name: 'PeticionConsultaRelacionados',
      namespace: CANCELACION_NAMESPACE,
      // The RFC that does not ask is written empty.
      attributes: {
        RfcEmisor: papel === 'emisor' ? rfc : '',
        RfcPacEnviaSolicitud: rfcPac,
        RfcReceptor: papel === 'receptor' ? rfc : '',
        Uuid: uuid.toUpperCase(),
      },
      content: [],
      rfc,
      hash,
    },
    certificate,
  );
}
