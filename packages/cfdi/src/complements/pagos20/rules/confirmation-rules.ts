import { RFC_EXTRANJERO } from '../../../identifiers/rfc.ts';
import { aboveLimit, rateLimits } from '../../../rules/confirmation-rules.ts';
import type { Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import { onPagos } from './pagos-subject.ts';

/** What the context must tell: unusual amounts (CRP20216, 20220, suspended by SAT) and registered banks (CRP20222). */
export const pagoContextRules: readonly Rule[] = [
  onPagos({
    sat: 'CRP20216',
    code: 'pago_tipo_cambio_out_of_range',
    message: {
      es: 'El tipo de cambio {found} del pago se aparta demasiado del FIX del día ({expected}). Corrígelo o pide al PAC una clave de confirmación.',
      en: 'The exchange rate {found} of the payment is too far from the FIX rate of the day ({expected}). Correct it or ask the PAC for a confirmation key.',
    },
    *check({ subject, payments }) {
      for (const { pago, pointer } of payments) {
        const expected = rateLimits(subject, pago.monedaP, pago.tipoCambioP, pago.fechaPago.slice(0, 10));
        if (expected !== undefined && !has(subject.document.confirmacion))
          yield { pointer: `${pointer}/tipoCambioP`, found: pago.tipoCambioP, expected };
      }
    },
  }),
  onPagos({
    sat: 'CRP20220',
    code: 'pago_monto_above_limit',
    message: {
      es: 'El monto {found} del pago pasa del máximo que publica el SAT ({expected}). Corrígelo o pide al PAC una clave de confirmación.',
      en: 'The amount {found} of the payment is above the maximum SAT publishes ({expected}). Correct it or ask the PAC for a confirmation key.',
    },
    *check({ subject, payments }) {
      for (const { pago, pointer } of payments) {
        const expected = aboveLimit(subject, pago.monto);
        if (expected !== undefined && !has(subject.document.confirmacion))
          yield { pointer: `${pointer}/monto`, found: pago.monto, expected };
      }
    },
  }),
  onPagos({
    sat: 'CRP20222',
    code: 'pago_rfc_cta_ord_not_registered',
    message: {
      es: 'El RFC {found} del banco ordenante no está inscrito en el SAT. Revísalo.',
      en: 'RFC {found} of the bank of the payer is not registered with SAT. Check it.',
    },
    *check({ subject, payments }) {
      for (const { pago, pointer } of payments) {
        const rfc = pago.rfcEmisorCtaOrd;
        if (has(rfc) && rfc !== RFC_EXTRANJERO && subject.registry?.taxpayer(rfc)?.isRegistered === false)
          yield { pointer: `${pointer}/rfcEmisorCtaOrd`, found: rfc };
      }
    },
  }),
];
