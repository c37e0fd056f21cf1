import type { BilingualText } from '../../model/finding.ts';
import { ownEntry } from '../../model/own-entry.ts';

/**
 * What SAT did with one document of a request.
 *
 * - `received`: the request was taken. **It is not a cancellation**: only the status service says `cancelled`.
 * - `repeated`: there was one before.
 * - `refused`: nothing was requested; `message` says why.
 * - `unknown`: a code this version does not know.
 */
export type CancelOutcome = 'received' | 'repeated' | 'refused' | 'unknown';

/** A code of SAT with its meaning. */
export interface CodeMeaning {
  readonly outcome: CancelOutcome;
  readonly message: BilingualText;
}

const refused = (es: string, en: string): CodeMeaning => ({ outcome: 'refused', message: { es, en } });

/** EstatusUUID of cancellations (documentation of the PAC SW); those of Retenciones are the same plus a thousand. */
const CANCEL_CODES: Readonly<Record<string, CodeMeaning>> = {
  '201': { outcome: 'received', message: { es: 'Solicitud de cancelación recibida.', en: 'Cancellation request received.' } },
  '202': { outcome: 'repeated', message: { es: 'Ya se había pedido o hecho la cancelación.', en: 'Cancelled or requested before.' } },
  '203': refused('El documento no es de este emisor.', 'The document is not of this issuer.'),
  '204': refused('El documento no puede cancelarse.', 'The document cannot be cancelled.'),
  '205': refused('El SAT no conoce el documento. Uno recién timbrado puede tardar hasta 48 horas.', 'SAT does not know the document. A new one may take up to 48 hours.'),
  '206': refused('El documento no es un CFDI del sector primario.', 'The document is not a CFDI of the primary sector.'),
  '207': refused('Falta el motivo o no es válido.', 'The motive is missing or not valid.'),
  '208': refused('El folio de sustitución no es válido: debe existir, estar vigente y relacionar este documento.', 'The substitute is not valid: it must exist, be in force and refer to this document.'),
  '209': refused('Este motivo no lleva folio de sustitución.', 'This motive takes no substitute.'),
  '210': refused('Ya pasó el plazo para cancelar: la declaración anual.', 'The time to cancel is over: the annual return.'),
  '211': refused('Ya pasó el plazo para cancelar la factura global.', 'The time to cancel the global invoice is over.'),
  '212': refused('La relación no es válida o no existe.', 'The relation is not valid or does not exist.'),
}; // prettier-ignore

/** EstatusUUID of answers of receivers (phpcfdi/finkok, after SAT's documentation). */
const ANSWER_CODES: Readonly<Record<string, CodeMeaning>> = {
  '1000': { outcome: 'received', message: { es: 'Respuesta recibida.', en: 'Answer received.' } },
  '1001': refused('No hay una solicitud de cancelación que espere respuesta.', 'No cancellation request waits for an answer.'),
  '1002': { outcome: 'repeated', message: { es: 'Ya se había respondido.', en: 'It was answered before.' } },
  '1003': refused('El sello no es del receptor.', 'The seal is not of the receiver.'),
  '1004': refused('Hay más de una solicitud para el documento.', 'There is more than one request for the document.'),
  '1005': refused('El folio fiscal falta o no tiene la forma correcta.', 'The UUID is missing or malformed.'),
  '1006': refused('Se rebasó el número de solicitudes permitidas.', 'The number of requests allowed was exceeded.'),
}; // prettier-ignore

/** Meaning of a code of a cancellation: `201` … `212`, `1201` … for Retenciones. */
export function cancelCodeMeaning(code: string): CodeMeaning {
  return ownEntry(CANCEL_CODES, code.replace(/^1(?=2\d\d$)/, '')) ?? unknownCode(code);
}

/** Meaning of a code of an acceptance or rejection: `1000` … `1006`. */
export function answerCodeMeaning(code: string): CodeMeaning {
  return ownEntry(ANSWER_CODES, code) ?? unknownCode(code);
}

function unknownCode(code: string): CodeMeaning {
  return { outcome: 'unknown', message: { es: `Código ${code} del SAT.`, en: `Code ${code} of SAT.` } };
}
