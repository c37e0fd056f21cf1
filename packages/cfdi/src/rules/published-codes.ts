import type { BilingualText } from '../model/finding.ts';

/** A published table of SAT's validations: which codes there are, and why some have no rule. */
export interface PublishedMatrix {
  readonly name: string;
  readonly version: string;
  readonly codes: readonly string[];
  /** Codes that another function of this package answers for. */
  readonly elsewhere: Readonly<Record<string, string>>;
  /** Codes nobody answers for, with the reason. */
  readonly left: Readonly<Record<string, BilingualText>>;
}

const unclassified: BilingualText = {
  es: 'Cajón del PAC para lo que no pudo clasificar: no tiene condición que revisar.',
  en: "The PAC's drawer for what it could not classify: there is no condition to check.",
};

/** Matrices of 13 December 2024. The last five codes of CFDI are printed with an additional digit. */
export const publishedMatrices: readonly PublishedMatrix[] = [
  {
    name: 'CFDI 4.0',
    version: '2024-12-13',
    codes: [...range('CFDI', 40101, 40222), ...range('CFDI', 140223, 140227), 'CFDI40999'],
    elsewhere: { CFDI40102: 'verifyCfdi' },
    left: { CFDI40999: unclassified },
  },
  {
    name: 'Pagos 2.0',
    version: '2024-12-13',
    codes: [...range('CRP', 20101, 20123), ...range('CRP', 20201, 20279), 'CRP20999'],
    elsewhere: {},
    left: { CRP20999: unclassified },
  },
  {
    // Revision E; see nomina-rules.ts for what is known of it.
    name: 'Nómina 1.2',
    version: '2026-01-01',
    codes: range('NOM', 1, 111),
    // The schema always demands the CURP of the worker.
    elsewhere: { NOM10: 'checkStructure' },
    left: {
      NOM110: {
        es: 'Dice lo mismo que NOM75, visto desde el importe exento: ambos no pueden ser cero.',
        en: 'Says the same as NOM75, seen from the exempt amount: both cannot be zero.',
      },
      NOM111: unclassified,
    },
  },
  {
    // `Matriz_de_Errores_CCE_v2.0`; see cce-rules.ts for where it was found.
    name: 'Comercio Exterior 2.0',
    version: '2023-12-19',
    codes: [...range('CCE', 101, 172), 'CCE999'],
    elsewhere: {},
    left: {
      CCE104: sameAs('CFDI40122'),
      CCE105: sameAs('CFDI40222'),
      CCE109: sameAs('CFDI40171'),
      CCE121: {
        es: 'Solo el Banco de México sabe el tipo de cambio oficial del día.',
        en: 'Only Banco de México can tell the official exchange rate of the day.',
      },
      CCE131: {
        es: 'Pregunta al registro en línea del país del propietario; el formato lo revisa CCE132.',
        en: "Asks the online register of the owner's country; CCE132 checks the form.",
      },
      CCE157: sameAs('CCE158'),
      CCE163: sameAs('CCE164'),
      CCE169: sameAs('CCE171'),
      CCE170: sameAs('CCE159'),
      CCE999: unclassified,
    },
  },
  {
    // `Matriz_Errores_CCP_V31`; see published-codes.ts of the complement for where it was found.
    name: 'Carta Porte 3.1',
    version: '3.1',
    codes: [...range('CP', 101, 204), 'CP999'],
    elsewhere: { CP101: 'checkStructure', CP115: 'checkStructure', CP158: 'checkStructure' },
    left: {
      CP106: sameAs('CFDI40170'),
      CP108: sameAs('CFDI40143'),
      CP117: sameAs('CP116'),
      CP193: sameAs('CP194'),
      CP999: unclassified,
    },
  },
  {
    // "Validaciones adicionales" of the complement's standard: numbers without prefix.
    name: 'INE 1.1',
    version: '1.1',
    codes: range('', 180, 188),
    elsewhere: {},
    left: {},
  },
  {
    // 20118 and 20125 are not in the matrix.
    name: 'Retenciones 2.0',
    version: '2025-04-09',
    codes: [...range('Reten', 20101, 20117), ...range('Reten', 20119, 20124), ...range('Reten', 20126, 20136)],
    elsewhere: { Reten20101: 'verifyCfdi', Reten20102: 'verifyCfdi' },
    left: {
      Reten20114: {
        es: 'Permite XAXX010101000, no lo exige: no tiene condición que revisar.',
        en: 'Allows XAXX010101000 and does not demand it: there is no condition to check.',
      },
    },
  },
  {
    name: 'Servicios Plataformas Tecnológicas 1.0',
    version: 'D',
    codes: [...range('SPT', 102, 147), 'SPT999'],
    elsewhere: {},
    left: { SPT999: unclassified },
  },
  {
    name: 'Planes de retiro 1.1',
    version: '1.1',
    codes: [...range('PDR', 101, 104), 'PDR999'],
    elsewhere: {},
    left: { PDR999: unclassified },
  },
];

function sameAs(code: string): BilingualText {
  return { es: `Dice lo mismo que ${code}, que se reporta.`, en: `Says the same as ${code}, which is reported.` };
}

function range(prefix: string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${from + index}`);
}
