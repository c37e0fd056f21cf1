import type { XmlNode } from '../../xmldsig/xml-node.ts';
import { childNodes, descendants } from '../../xmldsig/xml-node.ts';
import { inner, replyElement } from '../sat-reply.ts';

/** A document related to the one asked about. */
export interface DocumentoRelacionado {
  readonly uuid: string;
  readonly rfcEmisor: string;
  readonly rfcReceptor: string;
}

/** The answer about related documents. While one of the `hijos` is in force, the document cannot be cancelled. */
export interface Relacionados {
  readonly uuidConsultado: string;
  /** SAT's sentence, whole. */
  readonly resultado: string;
  /** The code in it: `2000` there are some, `2001` none, `301` and others when the question was wrong. */
  readonly clave?: string;
  /** Documents that this one refers to. */
  readonly padres: readonly DocumentoRelacionado[];
  /** Documents that refer to this one. */
  readonly hijos: readonly DocumentoRelacionado[];
}

/** Reads `ConsultaRelacionados`. @throws {SatFault | SatReplyUnreadable} */
export function readRelacionados(xml: Uint8Array | string): Relacionados {
  const { found } = replyElement(xml, [
    'ConsultaRelacionados',
    'ProcesarRespuestaResult',
    'servicioConsultaRelacionados',
  ]);
  const resultado = inner(found, 'Resultado') || inner(found, 'resultado');
  return {
    uuidConsultado: inner(found, 'UuidConsultado'),
    resultado,
    clave: /Clave:\s*(\d+)/i.exec(resultado)?.[1],
    padres: documents(found, /^UuidsRelacionadosPadres?$/),
    hijos: documents(found, /^UuidsRelacionadosHijos?$/),
  };
}

function documents(node: XmlNode, list: RegExp): readonly DocumentoRelacionado[] {
  const lists = descendants(node).filter(({ local }) => list.test(local));
  return lists
    .flatMap((one) => childNodes(one))
    .map((one) => ({
      uuid: inner(one, 'Uuid'),
      rfcEmisor: inner(one, 'RfcEmisor'),
      rfcReceptor: inner(one, 'RfcReceptor'),
    }));
}
