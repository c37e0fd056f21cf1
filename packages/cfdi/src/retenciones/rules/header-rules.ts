import { clockOf } from '../../dates/fiscal-time.ts';
import { textProblem } from '../../build/normalize-text.ts';
import { has } from '../../rules/subject.ts';
import { complementsFor } from '../clave-complements.ts';
import { numberOf } from './retencion-subject.ts';
import type { RetencionRule } from './retencion-subject.ts';

/** Date and kind of the withholding (Reten20103, 20106–20108). */
export const retencionHeaderRules: readonly RetencionRule[] = [
  {
    sat: 'Reten20103',
    code: 'retencion_fecha_malformed',
    message: {
      es: 'Escribe la fecha como AAAA-MM-DDThh:mm:ss, con segundos y sin zona horaria: la hora local del lugar de expedición.',
      en: 'Write the date as YYYY-MM-DDThh:mm:ss, with seconds and without zone: local time of the place of issue.',
    },
    *check({ document: { fechaExp } }) {
      if (!/^20[1-9]/.test(fechaExp) || clockOf(fechaExp) === undefined)
        yield { pointer: '/fechaExp', found: fechaExp, expected: 'AAAA-MM-DDThh:mm:ss' };
    },
  },
  {
    code: 'retencion_fecha_in_future',
    message: {
      es: 'La fecha {found} está en el futuro para el lugar de expedición, donde son las {expected}. Usa la hora local.',
      en: 'The date {found} is in the future for the place of issue, where it is {expected}. Use the local time.',
    },
    *check({ document: { fechaExp }, now }) {
      if (now !== undefined && clockOf(fechaExp) !== undefined && fechaExp > now.slice(0, 19))
        yield { pointer: '/fechaExp', found: fechaExp, expected: now.slice(0, 19) };
    },
  },
  {
    sat: 'Reten20106',
    code: 'retencion_desc_required',
    message: {
      es: 'La clave 25 (otro tipo de retenciones) necesita una descripción de la retención. Escríbela.',
      en: 'Key 25 (other withholdings) needs a description of the withholding. Write it.',
    },
    *check({ document: { cveRetenc, descRetenc } }) {
      if (cveRetenc === '25' && !has(descRetenc)) yield { pointer: '/descRetenc' };
    },
  },
  {
    sat: 'Reten20107',
    code: 'retencion_complement_missing',
    message: {
      es: 'La clave de retención {found} necesita el complemento {expected}. Agrégalo.',
      en: 'Withholding key {found} needs the complement {expected}. Add it.',
    },
    *check({ document: { cveRetenc, complementos = [] }, isExtranjero }) {
      const expected = complementsFor(cveRetenc, isExtranjero);
      if (expected !== undefined && !complementos.some(({ name }) => name === expected))
        yield { pointer: '/cveRetenc', found: cveRetenc, expected };
    },
  },
  {
    sat: 'Reten20108',
    code: 'retencion_rif_amounts',
    message: {
      es: 'Con la clave 28 (RIF) los montos gravado y exento son cero, no {found}.',
      en: 'With key 28 (RIF) the taxed and the exempt amount are zero, not {found}.',
    },
    *check({ document: { cveRetenc, totales } }) {
      if (cveRetenc !== '28') return;
      for (const key of ['montoTotGrav', 'montoTotExent'] as const) {
        if (numberOf(totales[key])?.isZero() === false)
          yield { pointer: `/totales/${key}`, found: totales[key], expected: '0' };
      }
    },
  },
  {
    sat: '301',
    code: 'retencion_control_character',
    message: {
      es: 'El texto contiene caracteres de control invisibles. Bórralo y escríbelo de nuevo sin pegarlo de otro programa.',
      en: 'The text contains invisible control characters. Delete it and type it again instead of pasting it.',
    },
    *check({ document }) {
      for (const { pointer, text } of textsOf({ ...document, complementos: [], addenda: [], namespaces: [] }, ''))
        if (textProblem(text) === 'control_character') yield { pointer, found: text.slice(0, 80) };
      for (const [index, node] of (document.complementos ?? []).entries()) {
        const broken = [...textsOf(node, '')].some(({ text }) => textProblem(text) === 'control_character');
        if (broken) yield { pointer: `/complementos/${index}`, found: node.name };
      }
    },
  },
];

function* textsOf(node: object, parent: string): Generator<{ readonly pointer: string; readonly text: string }> {
  for (const [key, value] of Object.entries<unknown>({ ...node })) {
    if (typeof value === 'string') yield { pointer: `${parent}/${key}`, text: value };
    else if (typeof value === 'object' && value !== null) yield* textsOf(value, `${parent}/${key}`);
  }
}
