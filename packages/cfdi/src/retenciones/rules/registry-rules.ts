import type { RegisteredTaxpayer } from '../../rules/registry-port.ts';
import type { Place } from '../../rules/rule.ts';
import { has } from '../../rules/subject.ts';
import type { RetencionRule, RetencionSubject } from './retencion-subject.ts';

const notRegistered = {
  es: 'El RFC {found} no está en la lista del SAT de RFC inscritos no cancelados. Pide la constancia de situación fiscal vigente.',
  en: "RFC {found} is not in SAT's list of registered, not cancelled RFCs. Ask for the current tax certificate.",
};
const otherName = {
  es: 'El nombre debe ser el que el SAT tiene registrado para ese RFC: «{expected}», no «{found}».',
  en: 'The name must be the one SAT has registered for that RFC: "{expected}", not "{found}".',
};

/**
 * Rules of the matrix that need SAT's registry (Reten20110, 20113, 20115, 20116, 20119, 20120, 20136). They speak only of
 * what the `registry` of the context knows, and never of the general public (Reten20114).
 */
export const retencionRegistryRules: readonly RetencionRule[] = [
  {
    sat: 'Reten20110',
    code: 'retencion_emisor_not_registered',
    message: notRegistered,
    check: (subject) => unregistered(issuerOf(subject), subject.document.emisor.rfcE, '/emisor/nomDenRazSocE'),
  },
  {
    sat: 'Reten20136',
    code: 'retencion_emisor_nombre_mismatch',
    message: otherName,
    check: (subject) => renamed(issuerOf(subject), subject.document.emisor.nomDenRazSocE, '/emisor/nomDenRazSocE'),
  },
  {
    sat: 'Reten20113',
    code: 'retencion_receptor_not_registered',
    message: notRegistered,
    check: (subject) => unregistered(receiverOf(subject), subject.rfcR, '/receptor/nacional/rfcR'),
  },
  {
    sat: 'Reten20115',
    code: 'retencion_receptor_nombre_not_registered',
    message: notRegistered,
    check: (subject) => unregistered(receiverOf(subject), subject.rfcR, '/receptor/nacional/nomDenRazSocR'),
  },
  {
    sat: 'Reten20116',
    code: 'retencion_receptor_nombre_mismatch',
    message: otherName,
    check: (subject) =>
      renamed(
        receiverOf(subject),
        subject.document.receptor.nacional?.nomDenRazSocR,
        '/receptor/nacional/nomDenRazSocR',
      ),
  },
  {
    sat: 'Reten20119',
    code: 'retencion_domicilio_not_registered',
    message: notRegistered,
    check: (subject) => unregistered(receiverOf(subject), subject.rfcR, '/receptor/nacional/domicilioFiscalR'),
  },
  {
    sat: 'Reten20120',
    code: 'retencion_domicilio_mismatch',
    message: {
      es: 'El domicilio fiscal debe ser el código postal que el SAT tiene registrado para ese RFC: {expected}, no {found}.',
      en: 'The tax address must be the postal code SAT has registered for that RFC: {expected}, not {found}.',
    },
    *check(subject) {
      const found = subject.document.receptor.nacional?.domicilioFiscalR;
      const expected = receiverOf(subject)?.codigoPostal;
      if (has(found) && has(expected) && found !== expected)
        yield { pointer: '/receptor/nacional/domicilioFiscalR', found, expected };
    },
  },
];

function issuerOf({ registry, document }: RetencionSubject): RegisteredTaxpayer | undefined {
  return registry?.taxpayer(document.emisor.rfcE);
}

function receiverOf({ registry, rfcR, isPublicoEnGeneral }: RetencionSubject): RegisteredTaxpayer | undefined {
  return has(rfcR) && !isPublicoEnGeneral ? registry?.taxpayer(rfcR) : undefined;
}

function* unregistered(
  taxpayer: RegisteredTaxpayer | undefined,
  found: string | undefined,
  pointer: string,
): Generator<Place> {
  if (taxpayer?.isRegistered === false) yield { pointer, found };
}

function* renamed(
  taxpayer: RegisteredTaxpayer | undefined,
  found: string | undefined,
  pointer: string,
): Generator<Place> {
  const expected = taxpayer?.nombre;
  if (has(found) && has(expected) && found !== expected) yield { pointer, found, expected };
}
