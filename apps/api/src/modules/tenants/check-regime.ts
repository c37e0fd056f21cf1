import { regimenesFor } from '@kita/sat-catalogs';

import type { ProblemItem } from '../../platform/errors/index.ts';

/** A regime must be in SAT's catalogue and apply to the kind of person the RFC names (CFDI40141, CFDI40158). */
export function checkRegime(party: { rfc: string; regimenFiscal: string }, today: string): ProblemItem[] {
  const person = party.rfc.length === 12 ? 'moral' : 'fisica';
  const fitting = regimenesFor(person, today).map((row) => row.key);
  if (fitting.includes(party.regimenFiscal)) return [];
  return [
    {
      pointer: '/regimen_fiscal',
      code: 'regimen_not_for_person',
      sat: 'CFDI40158',
      message: {
        es: `El régimen ${party.regimenFiscal} no corresponde a una persona ${person === 'moral' ? 'moral' : 'física'}. Opciones: ${fitting.join(', ')}.`,
        en: `Regime ${party.regimenFiscal} does not apply to a ${person === 'moral' ? 'company' : 'natural person'}. Options: ${fitting.join(', ')}.`,
      },
    },
  ];
}
