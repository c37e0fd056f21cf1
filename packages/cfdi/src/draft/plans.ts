import { comprobanteRules } from '../cadena/cadena-rules.ts';
import * as tables from '../model/fields.ts';
import { comprobanteShape } from '../structure/cfdi-40.ts';
import type { NodeShape } from '../structure/shape.ts';
import type { NodePlan } from './node-plan.ts';
import { compilePlan } from './node-plan.ts';

const fields = {
  'cfdi:Comprobante': tables.comprobanteFields,
  'cfdi:InformacionGlobal': tables.informacionGlobalFields,
  'cfdi:CfdiRelacionados': [{ key: 'tipoRelacion', attribute: 'TipoRelacion', required: true }],
  'cfdi:Emisor': tables.emisorFields,
  'cfdi:Receptor': tables.receptorFields,
  'cfdi:Concepto': tables.conceptoFields,
  'cfdi:Traslado': tables.trasladoFields,
  'cfdi:Retencion': tables.trasladoFields,
  'cfdi:ACuentaTerceros': tables.aCuentaTercerosFields,
  'cfdi:Parte': tables.parteFields,
  'cfdi:Impuestos': [
    { key: 'totalImpuestosRetenidos', attribute: 'TotalImpuestosRetenidos', required: false },
    { key: 'totalImpuestosTrasladados', attribute: 'TotalImpuestosTrasladados', required: false },
  ],
};
const HEAD = ['cfdi:InformacionGlobal', 'cfdi:CfdiRelacionados', 'cfdi:Emisor', 'cfdi:Receptor'];
const children = (shape: NodeShape, names: readonly string[]): NodeShape['children'] =>
  shape.children.filter(({ node }) => names.includes(node.name));

/** The root with the nodes before the lines: what a document says of itself, of those it relates to, and of the parties. */
export const headPlan: NodePlan = planOf({ ...comprobanteShape, children: children(comprobanteShape, HEAD) });

/** A line, but for the complements of other schemas. */
export const conceptoPlan: NodePlan = planOf(below(below(comprobanteShape, 'cfdi:Conceptos'), 'cfdi:Concepto'));

/** The summary of taxes. */
export const impuestosPlan: NodePlan = planOf(below(comprobanteShape, 'cfdi:Impuestos'));

function planOf(shape: NodeShape): NodePlan {
  return compilePlan(shape, comprobanteRules, fields);
}

function below(shape: NodeShape, name: string): NodeShape {
  const [child] = children(shape, [name]);
  if (child === undefined) throw new TypeError(`${shape.name} has no ${name}`);
  return child.node;
}
