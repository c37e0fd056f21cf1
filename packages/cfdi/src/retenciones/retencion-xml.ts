import { CfdiError } from '../errors.ts';
import type { XmlElement } from '../xml/element.ts';
import { attribute } from '../xml/element.ts';
import { foreignNamespaces, foreignNodes } from '../xml/foreign-nodes.ts';
import { rootDeclarations } from '../xml/root-declarations.ts';
import type { ComprobanteRetencion, UnsealedRetencion } from './model.ts';
import { RETENCIONES, retencionCodec } from './retencion-codec.ts';

/** The root is not a `retenciones:Retenciones` of version 2.0. */
export class NotARetencion extends CfdiError {
  constructor(root: string, version: string | undefined) {
    const found = version === undefined ? root : `${root} ${version}`;
    super('not_a_retencion_20', {
      es: `El archivo no es un CFDI de retenciones 2.0 (se encontró ${found}).`,
      en: `The file is not a CFDI de retenciones 2.0 (found ${found}).`,
    });
  }
}

const PREFIXES = ['retenciones', 'xsi'];
const COMPLEMENTO = 'retenciones:Complemento';
const ADDENDA = 'retenciones:Addenda';

/** The document as an XML tree in the order of SAT's schema, every namespace on the root. */
export function retencionToXml(document: UnsealedRetencion | ComprobanteRetencion): XmlElement {
  const { complementos = [], addenda = [], namespaces } = document;
  const core = retencionCodec.write({ noCertificado: '', certificado: '', ...document });
  const containers = [
    { name: COMPLEMENTO, attributes: [], children: complementos },
    { name: ADDENDA, attributes: [], children: addenda },
  ];
  return {
    ...core,
    attributes: [...rootDeclarations(PREFIXES, [...complementos, ...addenda], namespaces), ...core.attributes],
    children: [...core.children, ...containers.filter(({ children }) => children.length > 0)],
  };
}

/**
 * The model of a parsed document, with every amount as it is printed. It reads, it does not judge: what is required and
 * missing becomes empty text, which the rules report.
 * @throws {NotARetencion}
 */
export function retencionFromXml(root: XmlElement): ComprobanteRetencion {
  const version = attribute(root, 'Version');
  if (root.name !== RETENCIONES || version !== '2.0')
    throw new NotARetencion(root.name, version ?? attribute(root, 'version'));
  const complementos = foreignNodes(root, COMPLEMENTO);
  const addenda = foreignNodes(root, ADDENDA);
  const namespaces = foreignNamespaces(root);
  return {
    ...retencionCodec.read(root),
    ...(complementos.length > 0 && { complementos }),
    ...(addenda.length > 0 && { addenda }),
    ...(namespaces.length > 0 && { namespaces }),
  };
}
