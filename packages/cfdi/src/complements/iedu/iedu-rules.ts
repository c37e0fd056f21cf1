import { isGenericRfc } from '../../identifiers/rfc.ts';
import { parseCurp } from '../../identifiers/curp.ts';
import type { Rule } from '../../rules/rule.ts';
import { rulesOn } from '../on-complement.ts';
import { shapeRules } from '../shape-rules.ts';
import { ieduCodec } from './iedu-xml.ts';

const on = rulesOn(ieduCodec);

/** Use of a document that makes tuition deductible (c_UsoCFDI: Pagos por servicios educativos). */
const COLEGIATURAS = 'D10';

/**
 * Instituciones educativas privadas 1.0: the schema, and what makes tuition deductible for the receiver (decree of 15 February 2011
 * and 26 December 2013: natural persons, from preschool to high school). All but the schema are warnings: SAT has no
 * matrix for this complement.
 */
export const ieduRules: readonly Rule[] = [
  ...shapeRules('iedu', { es: 'del complemento de colegiaturas', en: 'of the tuition complement' }, ieduCodec).map(
    ({ places, ...rule }) => on({ ...rule, check: ({ value }) => places(value) }),
  ),
  on({
    code: 'iedu_not_in_concepto',
    severity: 'warning',
    message: {
      es: 'El complemento de colegiaturas va dentro del concepto que cobra el servicio, no en el comprobante.',
      en: 'The tuition complement belongs inside the line that charges for the service, not in the document.',
    },
    *check({ concepto }) {
      if (concepto === undefined) yield { pointer: '' };
    },
  }),
  on({
    code: 'iedu_curp_doubtful',
    severity: 'warning',
    message: {
      es: 'La CURP {found} no cuadra: revisa la entidad de nacimiento y el dígito final.',
      en: 'CURP {found} does not add up: check the state of birth and the final digit.',
    },
    *check({ value: { curp } }) {
      const parsed = parseCurp(curp);
      if (curp !== '' && !parsed?.hasValidCheckDigit) yield { pointer: '/curp', found: curp };
    },
  }),
  on({
    code: 'iedu_aut_rvoe_doubtful',
    severity: 'warning',
    message: {
      es: 'La clave de la escuela o el RVOE «{found}» no tiene ningún número. Escríbela como aparece en su autorización.',
      en: 'The key of the school or RVOE "{found}" has no number. Write it as its authorisation does.',
    },
    *check({ value: { autRvoe } }) {
      if (autRvoe !== '' && !/\d/.test(autRvoe)) yield { pointer: '/autRvoe', found: autRvoe.slice(0, 80) };
    },
  }),
  on({
    code: 'iedu_receptor_not_natural_person',
    severity: 'warning',
    message: {
      es: 'Las colegiaturas solo las deducen personas físicas: con el RFC {found} no serán deducibles.',
      en: 'Only natural persons deduct tuition: with RFC {found} it will not be deductible.',
    },
    *check({ subject }) {
      const { rfc } = subject.document.receptor;
      if (rfc.length === 12 || isGenericRfc(rfc)) yield { pointer: '', found: rfc };
    },
  }),
  on({
    code: 'iedu_uso_not_d10',
    severity: 'warning',
    message: {
      es: 'Para que la colegiatura sea deducible el uso del CFDI es {expected}, no {found}.',
      en: 'For tuition to be deductible the use of the document is {expected}, not {found}.',
    },
    *check({ subject }) {
      const { rfc, usoCfdi } = subject.document.receptor;
      if (rfc.length === 13 && !isGenericRfc(rfc) && usoCfdi !== COLEGIATURAS)
        yield { pointer: '', found: usoCfdi, expected: COLEGIATURAS };
    },
  }),
];
