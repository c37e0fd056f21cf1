import type { BilingualText, Finding } from '../model/finding.ts';
import type { NodeShape } from './shape.ts';

type Place = Pick<Finding, 'xpath' | 'pointer'>;

/** 301 is what every PAC answers to a document whose structure is not that of the schema. */
function error(code: string, place: Place, message: BilingualText, values: Pick<Finding, 'expected' | 'found'> = {}): Finding {
  return { code, sat: '301', severity: 'error', pointer: place.pointer, xpath: place.xpath, message, ...values };
} // prettier-ignore

export const unexpectedRoot = (found: string): Finding =>
  error(
    'structure_root_unexpected',
    { pointer: '', xpath: `/${found}` },
    {
      es: `El documento no es un CFDI 4.0: su nodo raíz es ${found}.`,
      en: `The document is not a CFDI 4.0: its root is ${found}.`,
    },
    { expected: 'cfdi:Comprobante', found },
  );

export const nodeUnexpected = (place: Place, name: string): Finding =>
  error('structure_node_unexpected', place, {
    es: `El nodo ${name} no existe en este lugar del documento. Quítalo; si es información comercial, va en la addenda.`,
    en: `The node ${name} does not exist in this place of the document. Remove it; commercial data goes into the addenda.`,
  });

export const nodeRepeated = (place: Place, name: string, max = 1): Finding =>
  error('structure_node_repeated', place, {
    es: `El nodo ${name} solo puede aparecer ${max === 1 ? 'una vez' : `${max} veces`} aquí.`,
    en: `The node ${name} may appear only ${max === 1 ? 'once' : `${max} times`} here.`,
  });

export const nodeOutOfOrder = (place: Place, name: string, parent: NodeShape): Finding =>
  error(
    'structure_node_order',
    place,
    {
      es: `El nodo ${name} está fuera de orden.`,
      en: `The node ${name} is out of order.`,
    },
    { expected: parent.children.map(({ node }) => node.name).join(' ') },
  );

export const nodeMissing = (place: Place, name: string): Finding =>
  error('structure_node_missing', place, {
    es: `Falta el nodo obligatorio ${name}.`,
    en: `The required node ${name} is missing.`,
  });

export const nodeEmpty = (place: Place, name: string): Finding =>
  error('structure_node_empty', place, {
    es: `El nodo ${name} está vacío.`,
    en: `The node ${name} is empty.`,
  });

export const attributeMissing = (place: Place, name: string): Finding =>
  error('structure_attribute_missing', place, {
    es: `Falta el atributo obligatorio ${name}.`,
    en: `The required attribute ${name} is missing.`,
  });

export const attributeUnknown = (place: Place, name: string): Finding =>
  error('structure_attribute_unknown', place, {
    es: `El atributo ${name} no existe en este nodo. Quítalo.`,
    en: `The attribute ${name} does not exist on this node. Remove it.`,
  });

export const attributeInvalid = (place: Place, name: string, wording: BilingualText, found: string): Finding =>
  error(
    'structure_attribute_invalid',
    place,
    {
      es: `El valor de ${name} no tiene la forma correcta. Debe ser ${wording.es}.`,
      en: `The value of ${name} does not have the right form. It must be ${wording.en}.`,
    },
    { expected: wording.es, found: found.slice(0, 200) },
  );

export const textNotAllowed = (place: Place, found: string): Finding =>
  error(
    'structure_text_not_allowed',
    place,
    {
      es: 'Hay texto suelto dentro de un nodo que solo lleva atributos y nodos.',
      en: 'There is loose text inside a node that only takes attributes and nodes.',
    },
    { found: found.trim().slice(0, 200) },
  );

export const complementUnknown = (place: Place, name: string): Finding => ({
  code: 'structure_complement_unknown',
  severity: 'warning',
  pointer: place.pointer,
  xpath: place.xpath,
  message: {
    es: `${name} no es un complemento del SAT conocido: el sello no lo cubre y un PAC lo rechaza. La información comercial va en la addenda.`,
    en: `${name} is no complement of SAT we know: the seal does not cover it and a PAC refuses it. Commercial data goes into the addenda.`,
  },
});
