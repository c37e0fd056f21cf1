import { Decimal } from '@kita/money';
import type { Rule } from './rule.ts';
import { has } from './subject.ts';

const TIPO_CAMBIO = /^\d{1,18}(\.\d{1,6})?$/;

/** Exchange rate (CFDI40114–40117). */
export const currencyRules: readonly Rule[] = [
  {
    sat: 'CFDI40114',
    code: 'tipo_cambio_mxn_not_one',
    message: {
      es: 'En pesos el tipo de cambio se omite o vale 1. Quítalo.',
      en: 'In pesos the exchange rate is left out or 1. Remove it.',
    },
    *check({ document: { moneda, tipoCambio } }) {
      if (moneda !== 'MXN' || !has(tipoCambio)) return;
      if (Decimal.tryParse(tipoCambio)?.eq(Decimal.one) !== true)
        yield { pointer: '/tipoCambio', found: tipoCambio, expected: '1' };
    },
  },
  {
    sat: 'CFDI40115',
    code: 'tipo_cambio_required',
    message: {
      es: 'Indica cuántos pesos vale una unidad de la moneda ({expected}), con 6 decimales como máximo.',
      en: 'State how many pesos one unit of the currency ({expected}) is worth, with at most 6 decimals.',
    },
    *check({ document: { moneda, tipoCambio } }) {
      if (moneda !== 'MXN' && moneda !== 'XXX' && !has(tipoCambio)) yield { pointer: '/tipoCambio', expected: moneda };
    },
  },
  {
    sat: 'CFDI40116',
    code: 'tipo_cambio_forbidden',
    message: {
      es: 'Con la moneda XXX (sin moneda) no hay tipo de cambio. Quítalo.',
      en: 'Currency XXX (no currency) has no exchange rate. Remove it.',
    },
    *check({ document: { moneda, tipoCambio } }) {
      if (moneda === 'XXX' && has(tipoCambio)) yield { pointer: '/tipoCambio', found: tipoCambio };
    },
  },
  {
    sat: 'CFDI40117',
    code: 'tipo_cambio_malformed',
    message: {
      es: 'El tipo de cambio debe ser mayor que cero, con hasta 18 enteros y 6 decimales.',
      en: 'The exchange rate must be greater than zero, with up to 18 integer digits and 6 decimals.',
    },
    *check({ document: { tipoCambio } }) {
      if (!has(tipoCambio)) return;
      if (!TIPO_CAMBIO.test(tipoCambio) || !/[1-9]/.test(tipoCambio))
        yield { pointer: '/tipoCambio', found: tipoCambio };
    },
  },
];
