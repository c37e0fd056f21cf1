import type { Certificate } from '../../certificates/certificate.ts';
import type { XmlHash } from '../../xmldsig/algorithms.ts';
import type { PendingXml, XmlSigner } from '../../xmldsig/sign-xml.ts';
import { signPending } from '../../xmldsig/sign-xml.ts';
import { element } from '../../xmldsig/xml-text.ts';
import type { RequestProblem } from '../request-problems.ts';
import { dateProblems, problem, refuseProblems, rfcProblems, uuidProblems } from '../request-problems.ts';
import { CANCELACION_NAMESPACE, prepareCancelacionMessage } from './message.ts';

/** The receiver's answer to a cancellation request. */
export interface AceptacionRechazoInput {
  readonly rfcReceptor: string;
  /** RFC of the PAC through which the answer goes. */
  readonly rfcPac: string;
  /** Wall-clock time in Mexico, `YYYY-MM-DDThh:mm:ss`. */
  readonly fecha: string;
  /** Best one per request. */
  readonly folios: ReadonlyArray<{ readonly uuid: string; readonly respuesta: 'Aceptacion' | 'Rechazo' }>;
  readonly hash?: XmlHash;
}

/** The signed `SolicitudAceptacionRechazo`. @throws {SatRequestInvalid | XmlSignatureError} */
export async function signAceptacionRechazo(input: AceptacionRechazoInput, signer: XmlSigner): Promise<string> {
  return signPending(prepareAceptacionRechazo(input, signer.certificate), signer);
}

/** The same in two steps, for a key that is elsewhere. @throws {SatRequestInvalid | XmlSignatureError} */
export function prepareAceptacionRechazo(input: AceptacionRechazoInput, certificate: Certificate): PendingXml {
  refuseProblems(checkAceptacionRechazo(input));
  const { rfcReceptor, rfcPac, fecha, folios, hash } = input;
  return prepareCancelacionMessage(
    {
      name: 'SolicitudAceptacionRechazo',
      namespace: CANCELACION_NAMESPACE,
      attributes: { Fecha: fecha, RfcPacEnviaSolicitud: rfcPac, RfcReceptor: rfcReceptor },
      content: folios.map(({ uuid, respuesta }) =>
        element('Folios', {}, [element('UUID', {}, uuid.toUpperCase()), element('Respuesta', {}, respuesta)]),
      ),
      rfc: rfcReceptor,
      fecha,
      hash,
    },
    certificate,
  );
}

/** Everything SAT would refuse in an answer, before it is signed. */
export function checkAceptacionRechazo(input: AceptacionRechazoInput): readonly RequestProblem[] {
  const { rfcReceptor, rfcPac, fecha, folios } = input;
  const empty = problem('aceptacion_without_folios', '/folios', 'No hay solicitudes que contestar.', 'No requests to answer.'); // prettier-ignore
  return [
    ...rfcProblems(rfcReceptor, '/rfcReceptor'),
    ...rfcProblems(rfcPac, '/rfcPac'),
    ...dateProblems(fecha, '/fecha'),
    ...(folios.length === 0 ? empty : []),
    ...folios.flatMap(({ uuid, respuesta }, index) => [
      ...uuidProblems(uuid, `/folios/${index}/uuid`),
      ...answerProblems(respuesta, `/folios/${index}/respuesta`),
    ]),
  ];
}

function answerProblems(respuesta: string, pointer: string): readonly RequestProblem[] {
  if (respuesta === 'Aceptacion' || respuesta === 'Rechazo') return [];
  return problem(
    'aceptacion_respuesta_unknown',
    pointer,
    `La respuesta «${respuesta}» no existe: Aceptacion o Rechazo.`,
    `There is no answer "${respuesta}": Aceptacion or Rechazo.`,
  );
}
