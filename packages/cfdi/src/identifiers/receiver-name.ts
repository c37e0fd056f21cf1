import { normalizeText } from '../build/normalize-text.ts';

/** With this name and the domestic generic RFC, an income document is a global invoice (CFDI40130). */
export const PUBLICO_EN_GENERAL = 'PUBLICO EN GENERAL';

/**
 * Capital regimes as they end a company's name, without dots. SAT registers names without them (filling guide, Receptor
 * Nombre). Single letters may be written together, with dots or with blanks.
 */
const CAPITAL_REGIMES = [
  'SA',
  'SA DE CV',
  'SAB',
  'SAB DE CV',
  'SAPI',
  'SAPI DE CV',
  'SAPIB',
  'SAPIB DE CV',
  'SAS',
  'SAS DE CV',
  'S DE RL',
  'S DE RL DE CV',
  'S DE RL MI',
  'S DE RL DE IP',
  'S DE RL DE IP DE CV',
  'S EN C',
  'S EN C DE CV',
  'S EN C POR A',
  'S EN C POR A DE CV',
  'S EN NC',
  'SNC',
  'SC',
  'SC DE CV',
  'SC DE RL',
  'SC DE RL DE CV',
  'SC DE C DE RL',
  'SC DE C DE RL DE CV',
  'SC DE P DE RL',
  'SC DE P DE RL DE CV',
  'SC DE AP DE RL DE CV',
  'SCL',
  'SCS',
  'SCU',
  'SPR DE RL',
  'SPR DE RL DE CV',
  'SPR DE RI',
  'SPR DE RS',
  'SSS',
  'SOFOM ENR',
  'SOFOM ER',
  'SA DE CV SOFOM ENR',
  'SA DE CV SOFOM ER',
  'SAPI DE CV SOFOM ENR',
  'SAPI DE CV SOFOM ER',
  'AC',
  'AR',
  'ARIC DE RL',
  'ARIC DE RL DE CV',
  'ABP',
  'IAP',
  'IBP',
  'A EN P',
  'USPR DE RL',
  'SOCIEDAD ANONIMA',
  'SOCIEDAD ANONIMA DE CAPITAL VARIABLE',
  'SOCIEDAD CIVIL',
  'ASOCIACION CIVIL',
  'SOCIEDAD DE RESPONSABILIDAD LIMITADA',
  'SOCIEDAD DE RESPONSABILIDAD LIMITADA DE CAPITAL VARIABLE',
  'SOCIEDAD ANONIMA PROMOTORA DE INVERSION DE CAPITAL VARIABLE',
  'SOCIEDAD POR ACCIONES SIMPLIFICADA',
];

/** Nombre of the schema; nothing longer is a name, and the search below would take its time. */
const NAME_LENGTH_MAX = 300;

const SUFFIX = new RegExp(`[ ,.]+(?:${byLength(CAPITAL_REGIMES).map(pattern).join('|')})[ .]*$`);

/**
 * The name as SAT probably registered it, or `undefined` when there is nothing to suggest: normalised, upper case,
 * without the capital regime of a legal person. Only ever a suggestion: names may really end like that, and the registry
 * decides letter by letter.
 */
export function suggestReceiverName(name: string, rfc: string): string | undefined {
  if (name.length > NAME_LENGTH_MAX) return undefined;
  const upper = normalizeText(name).toUpperCase();
  const suggestion = rfc.length === 12 ? upper.replace(SUFFIX, '').trim() : upper;
  return suggestion === '' || suggestion === name ? undefined : suggestion;
}

/** A name that people read as "the public in general" although it is not written exactly so. */
export function looksLikePublicoEnGeneral(name: string): boolean {
  const bare = name.normalize('NFD').replaceAll(/[^a-zA-Z ]/g, '');
  return bare.trim().replaceAll(/ +/g, ' ').toUpperCase() === PUBLICO_EN_GENERAL;
}

function byLength(texts: readonly string[]): string[] {
  return [...texts].sort((left, right) => right.length - left.length);
}

/** Short words other than prepositions are initials: `SA` also matches `S.A.` and `S A`. */
function pattern(regime: string): string {
  return regime
    .split(' ')
    .map((word) => (isInitials(word) ? Array.from(word).join('[. ]*') : accented(word)))
    .join('[ ,.]+');
}

function isInitials(word: string): boolean {
  return word.length < 6 && !['DE', 'EN', 'POR', 'CIVIL'].includes(word);
}

function accented(word: string): string {
  return word.replaceAll('O', '[OÓ]');
}
