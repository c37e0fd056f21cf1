import { RFC_TERCERO_EXTRANJERO, isGenericRfc } from '../identifiers/rfc.ts';
import type { Concepto } from '../model/concepto.ts';
import type { RegisteredTaxpayer } from './registry-port.ts';
import type { Place, Rule } from './rule.ts';
import { has } from './subject.ts';
import type { Subject } from './subject.ts';

type Role = 'emisor' | 'receptor';

const notRegistered = {
  es: 'El RFC {found} no está en la lista del SAT de RFC inscritos no cancelados. Pide la constancia de situación fiscal vigente.',
  en: "RFC {found} is not in SAT's list of registered, not cancelled RFCs. Ask for the current tax certificate.",
};
const otherName = {
  es: 'El nombre debe ser el que el SAT tiene registrado para ese RFC: «{expected}», no «{found}».',
  en: 'The name must be the one SAT has registered for that RFC: "{expected}", not "{found}".',
};

/**
 * Rules of the matrix that need SAT's registry (CFDI40138, 40139, 40142–40145, 40148). They speak only of what the
 * `registry` of the context knows.
 */
export const registryRules: readonly Rule[] = [
  {
    sat: 'CFDI40138',
    code: 'emisor_not_registered',
    message: notRegistered,
    check: (subject) => unregistered(subject, 'emisor', '/emisor/nombre'),
  },
  {
    sat: 'CFDI40139',
    code: 'emisor_nombre_mismatch',
    message: otherName,
    check: (subject) => renamed(subject, 'emisor'),
  },
  {
    sat: 'CFDI40142',
    code: 'fac_atr_adquirente_unknown',
    message: {
      es: 'El número de operación del adquirente {found} no lo asignó el SAT. Revisa el número.',
      en: 'The operation number of the acquirer {found} was not given by SAT. Check the number.',
    },
    *check({ registry, document: { emisor } }) {
      const { facAtrAdquirente, rfc } = emisor;
      if (has(facAtrAdquirente) && registry?.isAcquirerOperation?.(facAtrAdquirente, rfc) === false)
        yield { pointer: '/emisor/facAtrAdquirente', found: facAtrAdquirente };
    },
  },
  {
    sat: 'CFDI40143',
    code: 'receptor_rfc_not_registered',
    message: notRegistered,
    check: (subject) => unregistered(subject, 'receptor', '/receptor/rfc'),
  },
  {
    sat: 'CFDI40144',
    code: 'receptor_nombre_not_registered',
    message: notRegistered,
    check: (subject) => unregistered(subject, 'receptor', '/receptor/nombre'),
  },
  {
    sat: 'CFDI40145',
    code: 'receptor_nombre_mismatch',
    message: otherName,
    check: (subject) => renamed(subject, 'receptor'),
  },
  {
    sat: 'CFDI40148',
    code: 'receptor_domicilio_mismatch',
    message: {
      es: 'El código postal debe ser el que el SAT tiene registrado para el receptor: {expected}, no {found}.',
      en: 'The postal code must be the one SAT has registered for the receiver: {expected}, not {found}.',
    },
    *check(subject) {
      const { domicilioFiscalReceptor: found } = subject.document.receptor;
      const expected = known(subject, subject.document.receptor.rfc)?.codigoPostal;
      if (has(expected) && expected !== found) yield { pointer: '/receptor/domicilioFiscalReceptor', found, expected };
    },
  },
];

/** Third parties in the registry (CFDI40187, 40189, 40190; the postal code is part of CFDI40193). */
export const registryThirdPartyRules: readonly Rule[] = [
  {
    sat: 'CFDI40187',
    code: 'tercero_not_obligado',
    message: {
      es: 'El RFC {found} a cuenta de terceros no está en la lista de contribuyentes obligados del SAT (LCO).',
      en: "The RFC {found} of the third party is not in SAT's list of obliged taxpayers (LCO).",
    },
    check: (subject) =>
      thirds(subject, 'rfcACuentaTerceros', ({ isObligado }, third) =>
        isObligado === false ? { found: third.rfcACuentaTerceros } : undefined,
      ),
  },
  {
    sat: 'CFDI40189',
    code: 'tercero_not_registered',
    message: notRegistered,
    check: (subject) =>
      thirds(subject, 'nombreACuentaTerceros', ({ isRegistered }, third) =>
        isRegistered ? undefined : { found: third.rfcACuentaTerceros },
      ),
  },
  {
    sat: 'CFDI40190',
    code: 'tercero_nombre_mismatch',
    message: otherName,
    check: (subject) =>
      thirds(subject, 'nombreACuentaTerceros', ({ nombre }, { nombreACuentaTerceros: found }) =>
        has(nombre) && nombre !== found ? { found, expected: nombre } : undefined,
      ),
  },
  {
    sat: 'CFDI40193',
    code: 'tercero_domicilio_mismatch',
    message: {
      es: 'El código postal debe ser el que el SAT tiene registrado para el tercero: {expected}, no {found}.',
      en: 'The postal code must be the one SAT has registered for the third party: {expected}, not {found}.',
    },
    check: (subject) =>
      thirds(subject, 'domicilioFiscalACuentaTerceros', ({ codigoPostal }, { domicilioFiscalACuentaTerceros: found }) =>
        has(codigoPostal) && codigoPostal !== found ? { found, expected: codigoPostal } : undefined,
      ),
  },
];

/** What the registry says of an RFC. Generic keys stand for nobody in particular, so no list has them. */
export function known({ registry }: Subject, rfc: string): RegisteredTaxpayer | undefined {
  return isGenericRfc(rfc) || rfc === RFC_TERCERO_EXTRANJERO ? undefined : registry?.taxpayer(rfc);
}

function* unregistered(subject: Subject, role: Role, pointer: string): Generator<Place> {
  const { rfc } = subject.document[role];
  if (known(subject, rfc)?.isRegistered === false) yield { pointer, found: rfc };
}

function* renamed(subject: Subject, role: Role): Generator<Place> {
  const { rfc, nombre: found } = subject.document[role];
  const expected = known(subject, rfc)?.nombre;
  if (has(expected) && expected !== found) yield { pointer: `/${role}/nombre`, found, expected };
}

type Third = NonNullable<Concepto['aCuentaTerceros']>;

function* thirds(
  subject: Subject,
  field: keyof Third,
  problem: (taxpayer: RegisteredTaxpayer, third: Third) => Omit<Place, 'pointer'> | undefined,
): Generator<Place> {
  for (const { concepto, pointer } of subject.conceptos) {
    const third = concepto.aCuentaTerceros;
    const taxpayer = third && known(subject, third.rfcACuentaTerceros);
    const found = third && taxpayer && problem(taxpayer, third);
    if (found !== undefined) yield { pointer: `${pointer}/aCuentaTerceros/${field}`, ...found };
  }
}
