import { Decimal } from '@kita/money';
import type { Place } from '../../rules/rule.ts';
import { TASA_ISR_SIN_RFC, serviciosDigitales, tasaIsr } from '../platform-catalogs.ts';
import { aroundPlatform } from './platform-subject.ts';
import type { PlatformSubject } from './platform-subject.ts';
import { numberOf, sumOf } from './retencion-subject.ts';
import type { PlacedTax, RetencionRule } from './retencion-subject.ts';

/** Withheld taxes of a document of platforms (SPT110–124). */
export const platformTaxRules: readonly RetencionRule[] = [
  aroundPlatform({
    sat: 'SPT110',
    code: 'plataforma_total_ret_mismatch',
    message: {
      es: 'El total retenido debe ser la suma de los impuestos retenidos: {expected}, no {found}.',
      en: 'The total withheld must be the sum of the withheld taxes: {expected}, not {found}.',
    },
    *check({ subject: { document, taxes } }) {
      const found = document.totales.montoTotRet;
      const sum = sumOf(taxes.map(({ tax }) => tax.montoRet));
      if (numberOf(found)?.eq(sum) === false) yield { pointer: '/totales/montoTotRet', found, expected: sum.toString() };
    },
  }),
  aroundPlatform({
    sat: 'SPT111',
    code: 'plataforma_isr_of_persona_fisica',
    message: {
      es: 'El emisor es persona física: no retiene ISR. Quita esa retención.',
      en: 'The issuer is a natural person and withholds no ISR. Remove that withholding.',
    },
    check: (platform) => (platform.subject.document.emisor.rfcE.length === 13 ? places(platform.taxes('001')) : []),
  }),
  aroundPlatform({
    sat: 'SPT112',
    code: 'plataforma_iva_missing',
    message: {
      es: 'Los servicios trasladan IVA ({found}): falta la retención de IVA.',
      en: 'The services transfer IVA ({found}): the withholding of IVA is missing.',
    },
    *check(platform) {
      const iva = platform.iva();
      if (iva.isPositive() && platform.taxes('002').length === 0)
        yield { pointer: '/totales/impRetenidos', found: iva.toString() };
    },
  }),
  aroundPlatform({
    sat: 'SPT113',
    code: 'plataforma_tax_repeated',
    message: {
      es: 'El impuesto {found} aparece más de una vez entre los retenidos. Déjalo en una sola línea.',
      en: 'Tax {found} appears more than once among those withheld. Leave it in one line.',
    },
    *check(platform) {
      for (const impuesto of ['001', '002'] as const) {
        const [, second] = platform.taxes(impuesto);
        if (second !== undefined) yield { pointer: `${second.pointer}/impuestoRet`, found: impuesto };
      }
    },
  }),
  aroundPlatform({
    sat: 'SPT114',
    code: 'plataforma_foreign_iva_missing',
    message: {
      es: 'Al residente en el extranjero se le retiene IVA: falta esa retención.',
      en: 'IVA is withheld from a resident abroad: that withholding is missing.',
    },
    *check(platform) {
      if (platform.isForeign && platform.taxes('002').length === 0) yield { pointer: '/totales/impRetenidos' };
    },
  }),
  aroundPlatform({
    sat: 'SPT115',
    code: 'plataforma_isr_base',
    message: {
      es: 'La base del ISR es el monto de la operación menos lo cobrado en efectivo: {expected}, no {found}.',
      en: 'The base of ISR is the amount of the operation less what was paid in cash: {expected}, not {found}.',
    },
    *check(platform) {
      const whole = numberOf(platform.subject.document.totales.montoTotOperacion);
      if (whole !== undefined)
        yield* otherAmount(platform.taxes('001'), 'baseRet', cut(whole.sub(platform.prices('cash'))));
    },
  }),
  aroundPlatform({
    sat: 'SPT116',
    code: 'plataforma_iva_base',
    message: {
      es: 'La base de la retención de IVA es el IVA de los servicios que no se cobraron en efectivo: {expected}, no {found}.',
      en: 'The base of the withheld IVA is the IVA of the services not paid in cash: {expected}, not {found}.',
    },
    check: (platform) => otherAmount(platform.taxes('002'), 'baseRet', cut(platform.iva('other'))),
  }),
  aroundPlatform({
    sat: 'SPT117',
    code: 'plataforma_iva_amount',
    message: {
      es: 'El IVA retenido debe ser la mitad o todo el de la base, truncado a dos decimales: {expected}, no {found}.',
      en: 'The withheld IVA must be half or all of the base, cut to two decimals: {expected}, not {found}.',
    },
    check: (platform) => (platform.subject.isPublicoEnGeneral ? [] : outsideOf(platform, '002', ['0.5', '1'])),
  }),
  aroundPlatform({
    sat: 'SPT118',
    code: 'plataforma_isr_amount',
    message: {
      es: 'El ISR retenido debe ser la base por la tasa del tipo de servicio en ese ejercicio: {expected}, no {found}.',
      en: 'The withheld ISR must be the base times the rate of the kind of service in that fiscal year: {expected}, not {found}.',
    },
    *check(platform) {
      const rate = tasaIsr(platform.tipoDeServ, platform.subject.document.periodo.ejercicio);
      if (rate !== undefined && !platform.subject.isPublicoEnGeneral) yield* outsideOf(platform, '001', [rate]);
    },
  }),
  aroundPlatform({
    sat: 'SPT119',
    code: 'plataforma_publico_iva_amount',
    message: {
      es: 'Sin RFC del receptor se retiene todo el IVA de la base: {expected}, no {found}.',
      en: 'Without an RFC of the receiver all of the IVA of the base is withheld: {expected}, not {found}.',
    },
    check: (platform) => (platform.subject.isPublicoEnGeneral ? outsideOf(platform, '002', ['1']) : []),
  }),
  aroundPlatform({
    sat: 'SPT120',
    code: 'plataforma_publico_isr_amount',
    message: {
      es: 'Sin RFC del receptor el ISR retenido es el 20 % de la base, truncado a dos decimales: {expected}, no {found}.',
      en: 'Without an RFC of the receiver the withheld ISR is 20 % of the base, cut to two decimals: {expected}, not {found}.',
    },
    check: (platform) => (platform.subject.isPublicoEnGeneral ? outsideOf(platform, '001', [TASA_ISR_SIN_RFC]) : []),
  }),
  aroundPlatform({
    sat: 'SPT121',
    code: 'plataforma_digital_iva_amount',
    message: {
      es: 'De servicios digitales de un residente en el extranjero se retiene todo el IVA de la base: {expected}, no {found}.',
      en: 'Of digital services of a resident abroad all of the IVA of the base is withheld: {expected}, not {found}.',
    },
    check: (platform) => (isForeignDigital(platform) ? outsideOf(platform, '002', ['1']) : []),
  }),
  aroundPlatform({
    sat: 'SPT122',
    code: 'plataforma_digital_isr_forbidden',
    message: {
      es: 'De servicios digitales de un residente en el extranjero no se retiene ISR. Quita esa retención.',
      en: 'Of digital services of a resident abroad no ISR is withheld. Remove that withholding.',
    },
    check: (platform) => (isForeignDigital(platform) ? places(platform.taxes('001')) : []),
  }),
  aroundPlatform({
    sat: 'SPT123',
    code: 'plataforma_isr_of_digital_service',
    message: {
      es: 'De los servicios 07, 08 y 09 no se retiene ISR. Quita esa retención o corrige el tipo de servicio.',
      en: 'Of services 07, 08 and 09 no ISR is withheld. Remove that withholding or correct the kind of service.',
    },
    check: (platform) => (serviciosDigitales.has(platform.tipoDeServ) ? places(platform.taxes('001')) : []),
  }),
  aroundPlatform({
    sat: 'SPT124',
    code: 'plataforma_isr_of_foreigner',
    message: {
      es: 'A un residente en el extranjero no se le retiene ISR en este documento. Quita esa retención.',
      en: 'No ISR is withheld from a resident abroad in this document. Remove that withholding.',
    },
    check: (platform) => (platform.isForeign ? places(platform.taxes('001')) : []),
  }),
]; // prettier-ignore

function isForeignDigital({ isForeign, tipoDeServ }: PlatformSubject): boolean {
  return isForeign && serviciosDigitales.has(tipoDeServ);
}

/** SAT truncates to cents. */
function cut(amount: Decimal): Decimal {
  return amount.round(2, 'down');
}

function places(taxes: readonly PlacedTax[]): Place[] {
  return taxes.map(({ tax, pointer }) => ({ pointer: `${pointer}/impuestoRet`, found: tax.impuestoRet }));
}

function* otherAmount(taxes: readonly PlacedTax[], field: 'baseRet', expected: Decimal): Generator<Place> {
  for (const { tax, pointer } of taxes) {
    if (numberOf(tax[field])?.eq(expected) !== true)
      yield { pointer: `${pointer}/${field}`, found: tax[field], expected: expected.toFixed(2) };
  }
}

/**
 * Amounts that are none of these parts of their base. Where the matrix does not say that ISR is cut (SPT118), the rounded
 * amount is admitted too.
 */
function* outsideOf(platform: PlatformSubject, impuesto: '001' | '002', parts: readonly string[]): Generator<Place> {
  const mayRound = impuesto === '001' && !platform.subject.isPublicoEnGeneral;
  for (const { tax, pointer } of platform.taxes(impuesto)) {
    const [base, amount] = [numberOf(tax.baseRet), numberOf(tax.montoRet)];
    if (base === undefined || amount === undefined) continue;
    const products = parts.map((part) => base.mul(Decimal.parse(part)));
    const admitted = products.flatMap((product) => (mayRound ? [cut(product), product.round(2)] : [cut(product)]));
    if (admitted.some((one) => one.eq(amount))) continue;
    const expected = products.map((product) => cut(product).toFixed(2)).join(' / ');
    yield { pointer: `${pointer}/montoRet`, found: tax.montoRet, expected };
  }
}
