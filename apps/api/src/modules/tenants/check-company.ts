import { parseRfc } from '@kita/cfdi';
import { stateOf } from '@kita/sat-catalogs';

import type { ProblemItem } from '../../platform/errors/index.ts';
import { checkRegime } from './check-regime.ts';

interface Company {
  readonly rfc: string;
  readonly regimenFiscal: string;
  readonly postalCode: string;
}

/** Everything wrong with an issuer's tax data, at once. `today` is `YYYY-MM-DD`. */
export function checkCompany(company: Company, today: string): ProblemItem[] {
  return [...checkRfc(company.rfc), ...checkRegime(company, today), ...checkPostalCode(company.postalCode)];
}

function checkRfc(text: string): ProblemItem[] {
  const rfc = parseRfc(text);
  if (rfc.valid && (rfc.kind === 'moral' || rfc.kind === 'fisica')) return [];
  return [
    {
      pointer: '/rfc',
      code: 'rfc_invalid',
      message: {
        es: 'El RFC no tiene la forma de un RFC (12 caracteres persona moral, 13 persona física) o es genérico.',
        en: 'This does not have the form of an RFC (12 characters for companies, 13 for persons) or is a generic one.',
      },
    },
  ];
}

function checkPostalCode(postalCode: string): ProblemItem[] {
  if (stateOf(postalCode) !== undefined) return [];
  return [
    {
      pointer: '/postal_code',
      code: 'postal_code_unknown',
      sat: 'CFDI40126',
      message: { es: 'No es un código postal de México.', en: 'This is not a postal code of Mexico.' },
    },
  ];
}
