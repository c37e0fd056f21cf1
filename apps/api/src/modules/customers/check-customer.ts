import { parseRfc } from '@kita/cfdi';
import { usosCfdiFor } from '@kita/sat-catalogs';

import type { ProblemItem } from '../../platform/errors/index.ts';
import { checkRegime } from '../tenants/index.ts';

export interface CustomerData {
  readonly rfc: string;
  readonly regimenFiscal: string;
  readonly usoCfdi: string | null;
}

/** Everything wrong with a receiver's tax data that can be known before an invoice is made. */
export function checkCustomer(customer: CustomerData, today: string): ProblemItem[] {
  return [...checkRfc(customer), ...checkRegime(customer, today), ...checkUse(customer, today)];
}

function checkRfc({ rfc }: CustomerData): ProblemItem[] {
  if (parseRfc(rfc).valid) return [];
  return [
    {
      pointer: '/rfc',
      code: 'rfc_invalid',
      message: { es: 'El RFC no tiene la forma de un RFC.', en: 'This does not have the form of an RFC.' },
    },
  ];
}

/** A use must list the receiver's regime (c_UsoCFDI): 605 takes D01–D10 and few others, 616 almost none. */
function checkUse({ rfc, regimenFiscal, usoCfdi }: CustomerData, today: string): ProblemItem[] {
  if (usoCfdi === null) return [];
  const fitting = usosCfdiFor({ person: rfc.length === 12 ? 'moral' : 'fisica', regimenFiscal }, today);
  if (fitting.some((use) => use.key === usoCfdi)) return [];
  return [
    {
      pointer: '/uso_cfdi',
      code: 'uso_cfdi_not_for_regimen',
      sat: 'CFDI40161',
      message: {
        es: `El uso ${usoCfdi} no corresponde al régimen ${regimenFiscal}. Opciones: ${fitting.map((use) => use.key).join(', ')}.`,
        en: `Use ${usoCfdi} does not fit regime ${regimenFiscal}. Options: ${fitting.map((use) => use.key).join(', ')}.`,
      },
    },
  ];
}
