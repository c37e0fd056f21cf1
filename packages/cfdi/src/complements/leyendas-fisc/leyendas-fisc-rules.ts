import type { Rule } from '../../rules/rule.ts';
import { has } from '../../rules/subject.ts';
import { rulesOn } from '../on-complement.ts';
import { shapeRules } from '../shape-rules.ts';
import { leyendasFiscCodec } from './leyendas-fisc-xml.ts';

const on = rulesOn(leyendasFiscCodec);

/** Leyendas fiscales 1.0: the schema, and how its documentation wants the law written. */
export const leyendasFiscRules: readonly Rule[] = [
  ...shapeRules(
    'leyendas',
    { es: 'del complemento de leyendas fiscales', en: 'of the legends complement' },
    leyendasFiscCodec,
  ).map(({ places, ...rule }) => on({ ...rule, check: ({ value }) => places(value) })),
  on({
    code: 'leyendas_disposicion_form',
    severity: 'warning',
    message: {
      es: 'La disposición fiscal va en siglas, con mayúsculas y sin puntuación (por ejemplo ISR), no «{found}».',
      en: 'The tax provision goes by its initials, in capitals and without punctuation (ISR), not "{found}".',
    },
    *check({ value: { leyendas } }) {
      for (const [index, { disposicionFiscal }] of leyendas.entries()) {
        if (has(disposicionFiscal) && !/^[A-ZÑ0-9]+(?: [A-ZÑ0-9]+)*$/.test(disposicionFiscal))
          yield { pointer: `/leyendas/${index}/disposicionFiscal`, found: disposicionFiscal.slice(0, 80) };
      }
    },
  }),
];
