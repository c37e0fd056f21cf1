import type { Option } from '../../ui/field.tsx';

/** Zones of Mexico first: nearly everybody is in one of them. Then every other the browser knows. */
const MEXICO = [
  'America/Mexico_City',
  'America/Cancun',
  'America/Chihuahua',
  'America/Ciudad_Juarez',
  'America/Hermosillo',
  'America/Matamoros',
  'America/Mazatlan',
  'America/Merida',
  'America/Monterrey',
  'America/Tijuana',
];

/** Choices of a time zone; the present one is always among them. */
export function timeZoneOptions(present: string): readonly Option[] {
  const all = new Set([...MEXICO, present, ...Intl.supportedValuesOf('timeZone')]);
  return Array.from(all, (value) => ({ value, label: value.replaceAll('_', ' ') }));
}
