import { rowOf, unknownKey } from '../../../rules/catalog-lookup.ts';
import type { CatalogName } from '../../../rules/catalog-port.ts';
import { fitsPattern } from '../../../rules/fits-pattern.ts';
import type { Place, Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import type { Subject } from '../../../rules/subject.ts';
import type { DomicilioCce } from '../model.ts';
import { onCce } from './cce-subject.ts';
import type { CceSubject, PlacedDomicilio } from './cce-subject.ts';

const MEXICO = 'MEX';
/** Countries whose states SAT lists (c_Estado). */
const WITH_STATES: ReadonlySet<string> = new Set([MEXICO, 'USA', 'CAN']);

type Part = 'colonia' | 'localidad' | 'municipio';

/** Catalogue and key of each part of a Mexican address. */
const PARTS: ReadonlyArray<
  readonly [part: Part, catalog: CatalogName, above: 'estado' | 'codigoPostal', satAt: Rule['satAt']]
> = [
  ['municipio', 'c_Municipio', 'estado', byParty('CCE127', 'CCE138', 'CCE147')],
  ['localidad', 'c_Localidad', 'estado', byParty('CCE128', 'CCE137', 'CCE146')],
  ['colonia', 'c_Colonia', 'codigoPostal', byParty('CCE129', 'CCE136', 'CCE145')],
];

/** Addresses: in Mexico every part is a key, and the postal code belongs to its state, municipality and locality. */
export const cceAddressRules: readonly Rule[] = [
  onCce({
    sat: 'CCE125',
    code: 'cce_emisor_not_in_mexico',
    message: {
      es: 'El domicilio del emisor está en México: {expected}, no {found}.',
      en: 'The address of the issuer is in Mexico: {expected}, not {found}.',
    },
    *check({ cce: { emisor } }) {
      if (emisor !== undefined && emisor.domicilio.pais !== MEXICO)
        yield { pointer: '/emisor/domicilio/pais', found: emisor.domicilio.pais, expected: MEXICO };
    },
  }),
  onCce({
    sat: '301',
    code: 'cce_pais_unknown',
    message: {
      es: 'El país {found} no está en el catálogo c_Pais del SAT.',
      en: "Country {found} is not in SAT's catalogue c_Pais.",
    },
    *check({ domicilios, cce: { propietarios = [] }, subject }) {
      for (const { domicilio, pointer } of domicilios)
        yield* unknownKey(subject, 'c_Pais', domicilio.pais, `${pointer}/pais`);
      for (const [index, { residenciaFiscal }] of propietarios.entries())
        yield* unknownKey(subject, 'c_Pais', residenciaFiscal, `/propietarios/${index}/residenciaFiscal`);
    },
  }),
  onCce({
    satAt: byParty('CCE126', 'CCE139', 'CCE148'),
    code: 'cce_estado_unknown',
    message: {
      es: 'El estado {found} no es una clave de c_Estado para ese país ({expected}).',
      en: 'State {found} is no key of c_Estado for that country ({expected}).',
    },
    *check({ domicilios, subject }) {
      for (const { domicilio, pointer, isIssuer } of domicilios) {
        const pais = isIssuer ? MEXICO : domicilio.pais;
        if (!WITH_STATES.has(pais)) continue;
        const place = `${pointer}/estado`;
        const row = rowOf(subject, 'c_Estado', domicilio.estado);
        if (row === undefined) yield* unknownKey(subject, 'c_Estado', domicilio.estado, place);
        else if (row.data['pais'] !== pais) yield { pointer: place, found: domicilio.estado, expected: pais };
      }
    },
  }),
  ...PARTS.map(([part, catalog, above, satAt]) =>
    onCce({
      satAt,
      code: `cce_${part}_unknown`,
      message: {
        es: `La clave {found} no está en el catálogo ${catalog} del SAT para {expected}. Revisa el domicilio.`,
        en: `Key {found} is not in SAT's catalogue ${catalog} for {expected}. Check the address.`,
      },
      check: (cce) => unknownParts(cce, part, catalog, above),
    }),
  ),
  onCce({
    satAt: byParty('CCE130', 'CCE141', 'CCE150'),
    code: 'cce_codigo_postal_mismatch',
    message: {
      es: 'El código postal {found} no corresponde al estado, municipio o localidad del domicilio (es de {expected}).',
      en: 'Postal code {found} does not belong to the state, municipality or locality of the address (it is of {expected}).',
    },
    *check(cce) {
      for (const { domicilio, pointer } of mexican(cce))
        yield* postalCode(cce.subject, domicilio, `${pointer}/codigoPostal`);
    },
  }),
  onCce({
    satAt: byParty(undefined, 'CCE140', 'CCE149'),
    code: 'cce_codigo_postal_malformed',
    message: {
      es: 'El código postal {found} no tiene la forma que usa ese país ({expected}).',
      en: 'Postal code {found} does not have the form used in that country ({expected}).',
    },
    *check({ domicilios, subject }) {
      for (const { domicilio, pointer, isIssuer } of domicilios) {
        const { pais, codigoPostal } = domicilio;
        const pattern = rowOf(subject, 'c_Pais', pais)?.data['patron_codigo_postal'];
        if (isIssuer || pais === MEXICO || !has(pattern) || codigoPostal === '' || fitsPattern(pattern, codigoPostal))
          continue;
        yield { pointer: `${pointer}/codigoPostal`, found: codigoPostal, expected: pattern };
      }
    },
  }),
];

/** Addresses made of keys. */
function mexican({ domicilios }: CceSubject): PlacedDomicilio[] {
  return domicilios.filter(({ domicilio, isIssuer }) => isIssuer || domicilio.pais === MEXICO);
}

/** The matrix numbers issuer, receiver and consignees apart. */
function byParty(emisor: string | undefined, receptor: string, destinatario: string): Rule['satAt'] {
  return [
    ...(emisor === undefined ? [] : [[/\/emisor\//, emisor] as const]),
    [/\/receptor\//, receptor],
    [/\/destinatarios\//, destinatario],
  ];
}

function* unknownParts(cce: CceSubject, part: Part, catalog: CatalogName, above: 'estado' | 'codigoPostal'): Generator<Place> {
  for (const { domicilio, pointer, isIssuer } of mexican(cce)) {
    const found = domicilio[part];
    if (!has(found)) continue;
    // The schema has a key in the issuer's colonia only: elsewhere four digits are one, and anything else is its name.
    if (part === 'colonia' && !isIssuer && !/^\d{4}$/.test(found)) continue;
    const expected = domicilio[above];
    for (const place of unknownKey(cce.subject, catalog, `${expected}-${found}`, `${pointer}/${part}`))
      yield { ...place, found, expected };
  }
} // prettier-ignore

/** SAT's list has the municipality and the locality of some postal codes only. */
function* postalCode(subject: Subject, domicilio: DomicilioCce, pointer: string): Generator<Place> {
  const { codigoPostal, estado } = domicilio;
  const row = rowOf(subject, 'c_CodigoPostal', codigoPostal);
  if (row === undefined) {
    yield* unknownKey(subject, 'c_CodigoPostal', codigoPostal, pointer);
    return;
  }
  const { data } = row;
  const differs = (part: 'municipio' | 'localidad'): boolean =>
    has(data[part]) && has(domicilio[part]) && data[part] !== domicilio[part];
  if ((!has(data['estado']) || data['estado'] === estado) && !differs('municipio') && !differs('localidad')) return;
  const expected = [data['estado'], data['municipio'], data['localidad']].filter(has).join(' ');
  yield { pointer, found: codigoPostal, expected };
}
