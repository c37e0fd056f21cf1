import type { Rule } from '../../../rules/rule.ts';
import { shapeRules } from '../../shape-rules.ts';
import { pagos20Codec } from '../pagos20-xml.ts';
import { onPagos } from './pagos-subject.ts';

const wording = { es: 'del complemento de pagos', en: 'of the payments complement' };

/** What the schema says of each field of the complement. */
export const pagoShapeRules: readonly Rule[] = shapeRules('pago', wording, pagos20Codec).map(({ places, ...rule }) =>
  onPagos({ ...rule, check: ({ pagos }) => places(pagos) }),
);
