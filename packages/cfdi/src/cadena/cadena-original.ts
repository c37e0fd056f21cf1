import { CfdiError } from '../errors.ts';
import type { XmlElement } from '../xml/element.ts';
import type { CadenaRules } from './cadena-rules.ts';
import { comprobanteRules, retencionesRules, timbreRules } from './cadena-rules.ts';
import { walkCadena } from './walk-cadena.ts';

/** The root is neither a CFDI 4.0, nor a Retenciones 2.0, nor a timbre: there is no seal string for it. */
export class CadenaUnknownRoot extends CfdiError {
  constructor(name: string) {
    super('cadena_unknown_root', {
      es: `No hay cadena original para un documento «${name}». Se esperaba un CFDI 4.0 (cfdi:Comprobante).`,
      en: `There is no cadena original for a document "${name}". A CFDI 4.0 (cfdi:Comprobante) was expected.`,
    });
  }
}

const rulesByRoot: Readonly<Record<string, CadenaRules>> = {
  'cfdi:Comprobante': comprobanteRules,
  'retenciones:Retenciones': retencionesRules,
  'tfd:TimbreFiscalDigital': timbreRules,
};

/**
 * The cadena original of a CFDI 4.0 (or a Retenciones 2.0): the text whose UTF-8 bytes are signed. Byte for byte what
 * SAT's stylesheets give (Anexo 20, section I.A; `cadenaoriginal_4_0.xslt`), complements included. No final newline.
 *
 * One exception: inside a complement the stylesheet knows nothing about, XSLT copies the white space between nodes, which
 * the tree does not keep. No such complement passes SAT's schema.
 * @throws {CadenaUnknownRoot}
 */
export function cadenaOriginal(root: XmlElement): string {
  const rules = rulesByRoot[root.name];
  if (rules === undefined) throw new CadenaUnknownRoot(root.name);
  return `|${walkCadena(root, rules)}||`;
}

/**
 * The cadena of a timbre (`tfd:TimbreFiscalDigital` 1.1): what SelloSAT signs.
 * @throws {CadenaUnknownRoot} when the element is something else
 */
export function cadenaTfd(timbre: XmlElement): string {
  if (timbre.name !== 'tfd:TimbreFiscalDigital') throw new CadenaUnknownRoot(timbre.name);
  return cadenaOriginal(timbre);
}
