import {
  aCuentaTercerosFields,
  comprobanteFields,
  conceptoFields,
  emisorFields,
  informacionGlobalFields,
  parteFields,
  receptorFields,
  trasladoFields,
} from './fields.ts';
import type { Field } from './fields.ts';

/** A step of the model: the elements it stands for, and what hangs below. */
interface Step {
  /** Path below the parent; the last element takes the index of a list. Empty for what is an attribute list itself. */
  readonly path: string;
  readonly list?: true;
  /** Attribute that carries the value of a list of plain texts. */
  readonly value?: string;
  readonly fields?: ReadonlyArray<Field>;
  readonly children?: Readonly<Record<string, Step>>;
}

const pedimento: Step = { path: 'cfdi:InformacionAduanera', list: true, value: 'NumeroPedimento' };

const root: Step = {
  path: '/cfdi:Comprobante',
  fields: comprobanteFields,
  children: {
    informacionGlobal: { path: 'cfdi:InformacionGlobal', fields: informacionGlobalFields },
    cfdiRelacionados: {
      path: 'cfdi:CfdiRelacionados',
      list: true,
      fields: [{ key: 'tipoRelacion', attribute: 'TipoRelacion', required: true }],
      children: { uuids: { path: 'cfdi:CfdiRelacionado', list: true, value: 'UUID' } },
    },
    emisor: { path: 'cfdi:Emisor', fields: emisorFields },
    receptor: { path: 'cfdi:Receptor', fields: receptorFields },
    conceptos: {
      path: 'cfdi:Conceptos/cfdi:Concepto',
      list: true,
      fields: conceptoFields,
      children: {
        traslados: { path: 'cfdi:Impuestos/cfdi:Traslados/cfdi:Traslado', list: true, fields: trasladoFields },
        retenciones: { path: 'cfdi:Impuestos/cfdi:Retenciones/cfdi:Retencion', list: true, fields: trasladoFields },
        aCuentaTerceros: { path: 'cfdi:ACuentaTerceros', fields: aCuentaTercerosFields },
        informacionAduanera: pedimento,
        cuentaPredial: { path: 'cfdi:CuentaPredial', list: true, value: 'Numero' },
        complementoConcepto: { path: 'cfdi:ComplementoConcepto/*', list: true },
        partes: {
          path: 'cfdi:Parte',
          list: true,
          fields: parteFields,
          children: { informacionAduanera: pedimento },
        },
      },
    },
    impuestos: {
      path: 'cfdi:Impuestos',
      fields: [
        { key: 'totalImpuestosRetenidos', attribute: 'TotalImpuestosRetenidos', required: false },
        { key: 'totalImpuestosTrasladados', attribute: 'TotalImpuestosTrasladados', required: false },
      ],
      children: {
        retenciones: { path: 'cfdi:Retenciones/cfdi:Retencion', list: true, fields: trasladoFields },
        traslados: { path: 'cfdi:Traslados/cfdi:Traslado', list: true, fields: trasladoFields },
      },
    },
    complementos: { path: 'cfdi:Complemento/*', list: true },
    addenda: { path: 'cfdi:Addenda/*', list: true },
  },
};

/**
 * Place in the XML of a JSON pointer into the model:
 * `/conceptos/2/traslados/0/importe` is
 * `/cfdi:Comprobante/cfdi:Conceptos/cfdi:Concepto[3]/cfdi:Impuestos/cfdi:Traslados/cfdi:Traslado[1]/@Importe`.
 * What the model does not name stays at the nearest node that it does.
 */
export function xpathOf(pointer: string): string {
  let step = root;
  let xpath = root.path;
  const tokens = pointer.split('/').slice(1);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? '';
    const next = step.children?.[token];
    if (next === undefined) return xpath + attributePath(step, token);
    xpath += `/${next.path}`;
    step = next;
    const position = tokens[index + 1];
    if (next.list && position !== undefined && /^\d+$/.test(position)) {
      xpath += `[${Number(position) + 1}]`;
      index++;
    }
  }
  return step.value === undefined ? xpath : `${xpath}/@${step.value}`;
}

function attributePath(step: Step, token: string): string {
  const field = step.fields?.find(({ key }) => key === token);
  return field === undefined ? '' : `/@${field.attribute}`;
}
