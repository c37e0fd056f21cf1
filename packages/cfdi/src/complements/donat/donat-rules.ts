import { isGenericRfc } from '../../identifiers/rfc.ts';
import type { Rule } from '../../rules/rule.ts';
import { rulesOn } from '../on-complement.ts';
import { shapeRules } from '../shape-rules.ts';
import { donatCodec } from './donat-xml.ts';

const on = rulesOn(donatCodec);

/** Use of a document that makes a donation deductible for a natural person (c_UsoCFDI). */
const DONATIVOS = 'D04';

/** Donatarias 1.1: the schema, and warnings about what makes a donation deductible. SAT has no matrix for it. */
export const donatRules: readonly Rule[] = [
  ...shapeRules('donat', { es: 'del complemento de donatarias', en: 'of the donations complement' }, donatCodec).map(
    ({ places, ...rule }) => on({ ...rule, check: ({ value }) => places(value) }),
  ),
  on({
    code: 'donat_authorised_later',
    severity: 'warning',
    message: {
      es: 'La autorización para recibir donativos ({found}) es posterior al comprobante ({expected}).',
      en: 'The authorisation to receive donations ({found}) is later than the document ({expected}).',
    },
    *check({ value: { fechaAutorizacion }, subject: { asOf } }) {
      if (asOf !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(fechaAutorizacion) && fechaAutorizacion > asOf)
        yield { pointer: '/fechaAutorizacion', found: fechaAutorizacion, expected: asOf };
    },
  }),
  on({
    code: 'donat_leyenda_without_donativo',
    severity: 'warning',
    message: {
      es: 'La leyenda debe decir expresamente que el comprobante ampara un donativo.',
      en: 'The sentence must say expressly that the document is for a donation ("donativo").',
    },
    *check({ value: { leyenda } }) {
      if (leyenda !== '' && !/donativo|donaci[oó]n/i.test(leyenda))
        yield { pointer: '/leyenda', found: leyenda.slice(0, 80) };
    },
  }),
  on({
    code: 'donat_uso_not_d04',
    severity: 'warning',
    message: {
      es: 'Para que una persona física deduzca el donativo el uso del CFDI es {expected}, no {found}.',
      en: 'For a natural person to deduct the donation the use of the document is {expected}, not {found}.',
    },
    *check({ subject }) {
      const { rfc, usoCfdi } = subject.document.receptor;
      if (rfc.length === 13 && !isGenericRfc(rfc) && usoCfdi !== DONATIVOS)
        yield { pointer: '', found: usoCfdi, expected: DONATIVOS };
    },
  }),
];
