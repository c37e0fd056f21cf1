import type { Concepto } from '../model/concepto.ts';
import type { Place, Rule } from './rule.ts';
import { has } from './subject.ts';
import type { Subject } from './subject.ts';

/** Values every line of a global invoice has (SAT's guide for the global invoice): one line per ticket. */
const FIXED = { claveProdServ: '01010101', cantidad: '1', claveUnidad: 'ACT', descripcion: 'Venta' } as const;

/** Structure of the global invoice by its guide; the matrix checks only the node. */
export const guideGlobalRules: readonly Rule[] = [
  {
    code: 'global_concepto_unusual',
    severity: 'warning',
    message: {
      es: 'En la factura global cada nota es un concepto con {expected}, no {found}.',
      en: 'In a global invoice each ticket is a line with {expected}, not {found}.',
    },
    *check(subject) {
      for (const { concepto, pointer } of globalConceptos(subject)) {
        for (const [field, expected] of Object.entries(FIXED)) {
          const found = String(Reflect.get(concepto, field));
          if (found !== expected) yield { pointer: `${pointer}/${field}`, found, expected };
        }
      }
    },
  },
  {
    code: 'global_ticket_missing',
    severity: 'warning',
    message: {
      es: 'En la factura global cada concepto lleva el folio de la nota en NoIdentificacion.',
      en: 'In a global invoice each line has the number of the ticket in NoIdentificacion.',
    },
    *check(subject) {
      for (const { concepto, pointer } of globalConceptos(subject)) {
        if (!has(concepto.noIdentificacion)) yield { pointer: `${pointer}/noIdentificacion` };
      }
    },
  },
  {
    code: 'global_concepto_forbidden_data',
    severity: 'warning',
    message: {
      es: 'La factura global no lleva {found} en sus conceptos. Quítalo o factura esa venta aparte.',
      en: 'A global invoice has no {found} in its lines. Remove it or invoice that sale apart.',
    },
    *check(subject) {
      for (const { concepto, pointer } of globalConceptos(subject)) yield* forbiddenData(concepto, pointer);
    },
  },
  {
    code: 'global_receptor_unusual',
    severity: 'warning',
    message: {
      es: 'La factura global va a PUBLICO EN GENERAL, RFC XAXX010101000, uso S01 y método PUE: aquí dice {found}.',
      en: 'A global invoice goes to PUBLICO EN GENERAL, RFC XAXX010101000, use S01 and method PUE: here it says {found}.',
    },
    *check({ document: { informacionGlobal, receptor, metodoPago } }) {
      if (informacionGlobal === undefined) return;
      const usual = [
        ['/receptor/rfc', receptor.rfc, 'XAXX010101000'],
        ['/receptor/nombre', receptor.nombre, 'PUBLICO EN GENERAL'],
        ['/receptor/usoCfdi', receptor.usoCfdi, 'S01'],
        ['/metodoPago', metodoPago, 'PUE'],
      ] as const;
      for (const [pointer, found, expected] of usual) if (found !== expected) yield { pointer, found, expected };
    },
  },
];

function globalConceptos({ document, conceptos }: Subject): Subject['conceptos'] {
  return document.informacionGlobal === undefined ? [] : conceptos;
}

function* forbiddenData(concepto: Concepto, pointer: string): Generator<Place> {
  if (has(concepto.unidad)) yield { pointer: `${pointer}/unidad`, found: 'Unidad' };
  if (concepto.aCuentaTerceros) yield { pointer: `${pointer}/aCuentaTerceros`, found: 'ACuentaTerceros' };
  const lists = [
    ['retenciones', 'Retenciones', concepto.retenciones],
    ['informacionAduanera', 'InformacionAduanera', concepto.informacionAduanera],
    ['cuentaPredial', 'CuentaPredial', concepto.cuentaPredial],
    ['complementoConcepto', 'ComplementoConcepto', concepto.complementoConcepto],
    ['partes', 'Parte', concepto.partes],
  ] as const;
  for (const [field, found, list] of lists) {
    if (list !== undefined && list.length > 0) yield { pointer: `${pointer}/${field}`, found };
  }
}
