import { specialMunicipalityOf } from './municipality-index.ts';
import { stateOf } from './state-of.ts';

const central = 'America/Mexico_City';

/** States whose clock is not Mexico City's. The law of 2022 left each of them one zone, borders and one bay apart. */
const stateZones: Readonly<Record<string, string>> = {
  BCN: 'America/Tijuana',
  BCS: 'America/Mazatlan',
  CHH: 'America/Chihuahua',
  NAY: 'America/Mazatlan',
  ROO: 'America/Cancun',
  SIN: 'America/Mazatlan',
  SON: 'America/Hermosillo',
};

/** Day the Ley de los Husos Horarios took effect; CFDI 4.0 began that same year. */
const lawOf2022 = '2022-10-30';

/** Municipalities that took the border's summer time only with the law of 2022; before, they went with their state. */
const borderClockSince2022 = new Set(['Allende', 'Morelos', 'Villa Unión']);

/**
 * IANA zone of the place a postal code names, for `Fecha` of a CFDI issued there (LugarExpedicion). `undefined` when the
 * text is not a postal code of Mexico.
 *
 * The zone's own history (summer time until 2022, Quintana Roo's move of 2015, Chihuahua's of 2022) is in the tz database;
 * `onDate` (`YYYY-MM-DD`, default: today's law) only decides for the municipalities that changed from one zone to another.
 */
export function timeZoneOf(codigoPostal: string, onDate: string = lawOf2022): string | undefined {
  const state = stateOf(codigoPostal);
  if (state === undefined) return undefined;
  const municipality = specialMunicipalityOf(codigoPostal);
  const stateZone = stateZones[state] ?? central;
  if (municipality?.zone === undefined) return stateZone;
  const isTooEarly =
    municipality.state === 'COA' && borderClockSince2022.has(municipality.name) && onDate.slice(0, 10) < lawOf2022;
  return isTooEarly ? stateZone : municipality.zone;
}
