import { ownEntry } from '../../model/own-entry.ts';
import { has } from '../../rules/subject.ts';
import type { MercanciaCce } from './model.ts';

/** Units of c_ClaveUnidad that are a unit of c_UnidadAduana by another name: one is one. */
const SAME_UNIT: Readonly<Record<string, string>> = {
  KGM: '01',
  GRM: '02',
  MTR: '03',
  MTK: '04',
  MTQ: '05',
  H87: '06',
  LTR: '08',
  PR: '09',
  KWT: '10',
  MIL: '11',
  SET: '12',
  KWH: '13',
  TNE: '14',
  E48: '99',
};

/** Unit of customs for services: they have no tariff item. */
export const UNIDAD_SERVICIO = '99';

/** Whether quantities in the two units are the same number. */
export function isSameUnit(claveUnidad: string, unidadAduana: string): boolean {
  return ownEntry(SAME_UNIT, claveUnidad) === unidadAduana;
}

/** Quantity, unit and unit value at customs go together. */
export const CUSTOMS_FIELDS = ['cantidadAduana', 'unidadAduana', 'valorUnitarioAduana'] as const;

/** Whether goods have any of them; what they lack is that of their lines. */
export function hasCustoms(mercancia: MercanciaCce): boolean {
  return CUSTOMS_FIELDS.some((field) => has(mercancia[field]));
}
