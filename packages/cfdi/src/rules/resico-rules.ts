import { Decimal } from '@kita/money';
import type { Place, Rule } from './rule.ts';
import { amountOf } from './subject.ts';
import type { Subject } from './subject.ts';

const RESICO = '626';
const ISR = '001';
const RATE = Decimal.parse('0.012500');

/** Withholding of ISR by a legal person from a natural one in RESICO, by the mark of the LCO (CFDI140224, 140225). */
export const resicoRules: readonly Rule[] = [
  {
    sat: 'CFDI140224',
    code: 'resico_isr_forbidden',
    message: {
      es: 'El SAT marca al emisor (régimen 626) sin retención de ISR: quita la retención 001 de este concepto.',
      en: 'SAT marks the issuer (regime 626) as not subject to ISR withholding: remove withholding 001 from this line.',
    },
    *check(subject) {
      if (markOf(subject) !== '1') return;
      for (const { tax, pointer } of subject.retenciones)
        if (tax.impuesto === ISR) yield { pointer: `${pointer}/impuesto`, found: tax.impuesto };
    },
  },
  {
    sat: 'CFDI140225',
    code: 'resico_isr_required',
    message: {
      es: 'El SAT marca al emisor (régimen 626) con retención de ISR: el concepto debe retener 001 a la tasa {expected}.',
      en: 'SAT marks the issuer (regime 626) as subject to ISR withholding: the line must withhold 001 at rate {expected}.',
    },
    check: requiredPlaces,
  },
];

function* requiredPlaces(subject: Subject): Generator<Place> {
  if (markOf(subject) !== '2') return;
  const rates = subject.retenciones.filter(({ tax }) => tax.impuesto === ISR);
  if (rates.length === 0) yield { pointer: '/conceptos/0/retenciones', expected: RATE.toString(), isOfAllLines: true };
  for (const { tax, pointer } of rates) {
    if (amountOf(tax.tasaOCuota)?.eq(RATE) !== true)
      yield { pointer: `${pointer}/tasaOCuota`, found: tax.tasaOCuota, expected: RATE.toString() };
  }
}

/** The mark counts between a natural person in regime 626 who issues and a legal person who receives. */
function markOf({ registry, document: { emisor, receptor } }: Subject): string | undefined {
  if (emisor.regimenFiscal !== RESICO || emisor.rfc.length !== 13 || receptor.rfc.length !== 12) return undefined;
  return registry?.taxpayer(emisor.rfc)?.marcaRetencion;
}
