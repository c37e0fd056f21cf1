import { rowOf } from '../../../rules/catalog-lookup.ts';
import { fitsPattern } from '../../../rules/fits-pattern.ts';
import type { Place, Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import { RFC_EXTRANJERO } from '../../../identifiers/rfc.ts';
import type { Pago } from '../model.ts';
import { onPagos } from './pagos-subject.ts';
import type { PagosSubject, PlacedPago } from './pagos-subject.ts';

/** Forms of payment that go through a bank (c_FormaPago, `es_bancarizado`), for when the catalogue is not at hand. */
const BANKED = new Set(['02', '03', '04', '05', '06', '28', '29']);

type AccountField = 'rfcEmisorCtaOrd' | 'ctaOrdenante' | 'rfcEmisorCtaBen' | 'ctaBeneficiario';

function bankedOnly(sat: string, code: string, field: AccountField, column: string): Rule {
  return onPagos({
    sat,
    code,
    message: {
      es: 'La forma de pago {expected} no lleva este dato bancario. Quítalo o corrige la forma de pago.',
      en: 'Payment form {expected} does not have this bank data. Remove it or correct the payment form.',
    },
    *check(pagos) {
      for (const { pago, pointer } of pagos.payments) {
        if (has(pago[field]) && !allows(pagos, pago, column))
          yield { pointer: `${pointer}/${field}`, found: pago[field], expected: pago.formaDePagoP };
      }
    },
  });
}

function patterned(sat: string, code: string, field: 'ctaOrdenante' | 'ctaBeneficiario', column: string): Rule {
  return onPagos({
    sat,
    code,
    message: {
      es: 'La cuenta {found} no tiene la forma que pide esa forma de pago ({expected}). Revisa el número.',
      en: 'Account {found} does not have the form that the payment form asks for ({expected}). Check the number.',
    },
    *check(pagos) {
      for (const { pago, pointer } of pagos.payments) {
        const account = pago[field];
        const pattern = rowOf(pagos.subject, 'c_FormaPago', pago.formaDePagoP)?.data[column];
        if (!has(account) || !has(pattern) || fitsPattern(pattern, account)) continue;
        yield { pointer: `${pointer}/${field}`, found: account, expected: pattern };
      }
    },
  });
}

/** Bank data of each payment (CRP20221, 20223–20229). */
export const pagoBankRules: readonly Rule[] = [
  bankedOnly('CRP20221', 'pago_rfc_cta_ord_forbidden', 'rfcEmisorCtaOrd', 'permite_banco_ordenante_rfc'),
  onPagos({
    sat: 'CRP20223',
    code: 'pago_banco_extranjero_required',
    message: {
      es: 'El banco del ordenante es extranjero (XEXX010101000): escribe su nombre.',
      en: 'The bank of the payer is foreign (XEXX010101000): write its name.',
    },
    *check({ payments }) {
      for (const { pago, pointer } of payments) {
        if (pago.rfcEmisorCtaOrd === RFC_EXTRANJERO && !has(pago.nomBancoOrdExt))
          yield { pointer: `${pointer}/nomBancoOrdExt` };
      }
    },
  }),
  bankedOnly('CRP20224', 'pago_cta_ordenante_forbidden', 'ctaOrdenante', 'permite_cuenta_ordenante'),
  patterned('CRP20225', 'pago_cta_ordenante_malformed', 'ctaOrdenante', 'patron_cuenta_ordenante'),
  patterned('CRP20226', 'pago_cta_beneficiario_malformed', 'ctaBeneficiario', 'patron_cuenta_beneficiario'),
  bankedOnly('CRP20227', 'pago_rfc_cta_ben_forbidden', 'rfcEmisorCtaBen', 'permite_banco_beneficiario_rfc'),
  bankedOnly('CRP20228', 'pago_cta_beneficiario_forbidden', 'ctaBeneficiario', 'permite_cuenta_beneficiario'),
  onPagos({
    sat: 'CRP20229',
    code: 'pago_tipo_cad_pago_forbidden',
    message: {
      es: 'El comprobante electrónico de pago (SPEI) solo va con la forma de pago 03, no con {found}.',
      en: 'The electronic proof of payment (SPEI) only goes with payment form 03, not with {found}.',
    },
    *check({ payments }) {
      for (const { pago, pointer } of payments) {
        if (has(pago.tipoCadPago) && pago.formaDePagoP !== '03')
          yield { pointer: `${pointer}/tipoCadPago`, found: pago.formaDePagoP, expected: '03' };
      }
    },
  }),
];

type SealField = 'certPago' | 'cadPago' | 'selloPago';

const SEALS: ReadonlyArray<readonly [field: SealField, word: string, required: string, forbidden: string]> = [
  ['certPago', 'cert', 'CRP20230', 'CRP20231'],
  ['cadPago', 'cad', 'CRP20232', 'CRP20233'],
  ['selloPago', 'sello', 'CRP20234', 'CRP20235'],
];

/** Certificate, string and seal of an SPEI payment: all three with TipoCadPago, none without (CRP20230–20235). */
export const pagoSealRules: readonly Rule[] = SEALS.flatMap(([field, word, required, forbidden]) => [
  onPagos({
    sat: required,
    code: `pago_${word}_pago_required`,
    message: {
      es: 'Con el tipo de cadena del pago van también su certificado, su cadena y su sello: falta este.',
      en: 'With the type of the payment string go its certificate, string and seal too: this one is missing.',
    },
    check: ({ payments }) => sealPlaces(payments, field, (pago) => has(pago.tipoCadPago) && !has(pago[field])),
  }),
  onPagos({
    sat: forbidden,
    code: `pago_${word}_pago_forbidden`,
    message: {
      es: 'Sin el tipo de cadena del pago (01, SPEI) este dato no va. Indica el tipo o quítalo.',
      en: 'Without the type of the payment string (01, SPEI) this has no place. State the type or remove it.',
    },
    check: ({ payments }) => sealPlaces(payments, field, (pago) => !has(pago.tipoCadPago) && has(pago[field])),
  }),
]);

function* sealPlaces(
  payments: readonly PlacedPago[],
  field: SealField,
  isBroken: (pago: Pago) => boolean,
): Generator<Place> {
  for (const { pago, pointer } of payments) if (isBroken(pago)) yield { pointer: `${pointer}/${field}` };
}

/** The catalogue says it per form of payment and account; without it, what goes through a bank. */
function allows({ subject }: PagosSubject, { formaDePagoP }: Pago, column: string): boolean {
  const cell = rowOf(subject, 'c_FormaPago', formaDePagoP)?.data[column];
  return cell === undefined ? BANKED.has(formaDePagoP) : cell === '1';
}
