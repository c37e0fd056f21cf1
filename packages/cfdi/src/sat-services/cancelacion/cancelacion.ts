import type { Certificate } from '../../certificates/certificate.ts';
import type { XmlHash } from '../../xmldsig/algorithms.ts';
import type { PendingXml, XmlSigner } from '../../xmldsig/sign-xml.ts';
import { signPending } from '../../xmldsig/sign-xml.ts';
import { element } from '../../xmldsig/xml-text.ts';
import type { RequestProblem } from '../request-problems.ts';
import { dateProblems, problem, refuseProblems, rfcProblems, uuidProblems } from '../request-problems.ts';
import { CANCELACION_NAMESPACE, RETENCIONES_NAMESPACE, prepareCancelacionMessage } from './message.ts';

/**
 * c_MotivoCancelacion: 01 issued with errors, replaced by another document; 02 issued with errors, not replaced; 03 the
 * operation did not take place; 04 named operation that is part of a global invoice.
 */
export type MotivoCancelacion = '01' | '02' | '03' | '04';

/** One document to cancel. */
export interface CancelacionFolio {
  readonly uuid: string;
  readonly motivo: MotivoCancelacion;
  /** UUID of the document that replaces it: required by motive 01, refused by the others. */
  readonly folioSustitucion?: string;
}

/** A request to cancel documents of one issuer. */
export interface CancelacionInput {
  readonly rfcEmisor: string;
  /** Wall-clock time in Mexico, `YYYY-MM-DDThh:mm:ss` (`fiscalDateAt`). */
  readonly fecha: string;
  /** Best one per request: the answer of one does not hold up the others (all libraries advise it). */
  readonly folios: readonly CancelacionFolio[];
  /** `cfdi` when left out. */
  readonly documentos?: 'cfdi' | 'retenciones';
  readonly hash?: XmlHash;
}

const MOTIVOS: ReadonlySet<string> = new Set(['01', '02', '03', '04']);

/**
 * The signed `Cancelacion` to hand to a PAC.
 * @throws {SatRequestInvalid | XmlSignatureError}
 */
export async function signCancelacion(input: CancelacionInput, signer: XmlSigner): Promise<string> {
  return signPending(prepareCancelacion(input, signer.certificate), signer);
}

/** The same in two steps, for a key that is elsewhere. @throws {SatRequestInvalid | XmlSignatureError} */
export function prepareCancelacion(input: CancelacionInput, certificate: Certificate): PendingXml {
  refuseProblems(checkCancelacion(input));
  const { rfcEmisor, fecha, folios, documentos = 'cfdi', hash } = input;
  return prepareCancelacionMessage(
    {
      name: 'Cancelacion',
      namespace: documentos === 'cfdi' ? CANCELACION_NAMESPACE : RETENCIONES_NAMESPACE,
      attributes: { RfcEmisor: rfcEmisor, Fecha: fecha },
      content: folios.map((folio) => element('Folios', {}, [element('Folio', folioAttributes(folio))])),
      rfc: rfcEmisor,
      fecha,
      hash,
    },
    certificate,
  );
}

/** Everything SAT would refuse in a cancellation, before it is signed. */
export function checkCancelacion({ rfcEmisor, fecha, folios }: CancelacionInput): readonly RequestProblem[] {
  const empty = problem('cancelacion_without_folios', '/folios', 'No hay documentos que cancelar.', 'No documents to cancel.'); // prettier-ignore
  const seen = new Set<string>();
  return [
    ...rfcProblems(rfcEmisor, '/rfcEmisor'),
    ...dateProblems(fecha, '/fecha'),
    ...(folios.length === 0 ? empty : []),
    ...folios.flatMap((folio, index) => checkFolio(folio, `/folios/${index}`, seen)),
  ];
}

function checkFolio({ uuid, motivo, folioSustitucion }: CancelacionFolio, pointer: string, seen: Set<string>): readonly RequestProblem[] {
  const problems = [...uuidProblems(uuid, `${pointer}/uuid`)];
  if (seen.has(uuid.toLowerCase())) problems.push(...problem('cancelacion_uuid_repeated', `${pointer}/uuid`, 'El documento está dos veces en la solicitud.', 'The document is twice in the request.'));
  seen.add(uuid.toLowerCase());
  if (!MOTIVOS.has(motivo)) {
    return [...problems, ...problem('cancelacion_motivo_unknown', `${pointer}/motivo`, `El motivo «${motivo}» no existe: 01, 02, 03 o 04.`, `There is no motive "${motivo}": 01, 02, 03 or 04.`)];
  }
  return [...problems, ...checkSubstitute(uuid, motivo, folioSustitucion, `${pointer}/folioSustitucion`)];
} // prettier-ignore

/** 01 needs a substitute that is another document (SAT's code 208); the others take none (209). */
function checkSubstitute(uuid: string, motivo: string, substitute: string | undefined, pointer: string): readonly RequestProblem[] {
  if (motivo !== '01') {
    if (substitute === undefined) return [];
    return problem('cancelacion_substitute_not_allowed', pointer, `El motivo ${motivo} no lleva folio de sustitución.`, `Motive ${motivo} takes no substitute.`);
  }
  if (substitute === undefined) {
    return problem('cancelacion_substitute_missing', pointer, 'El motivo 01 necesita el folio del documento que sustituye. Emítelo primero, con relación 04.', 'Motive 01 needs the UUID of the document that replaces this one. Issue it first, with relation 04.');
  }
  if (substitute.toLowerCase() === uuid.toLowerCase()) {
    return problem('cancelacion_substitute_is_itself', pointer, 'Un documento no puede sustituirse a sí mismo.', 'A document cannot replace itself.');
  }
  return uuidProblems(substitute, pointer);
} // prettier-ignore

/** FolioSustitucion is left out where there is none: SAT refuses it empty. */
function folioAttributes({ uuid, motivo, folioSustitucion }: CancelacionFolio): Readonly<Record<string, string>> {
  const folio = { UUID: uuid.toUpperCase(), Motivo: motivo };
  return folioSustitucion === undefined ? folio : { ...folio, FolioSustitucion: folioSustitucion.toUpperCase() };
}
