import { documentRules } from '../rules/document-rules.ts';
import type { Rule } from '../rules/rule.ts';

/** Nobody should take silence for consent: what is not looked at is named. */
const complementNotJudged: Rule = {
  code: 'complement_not_judged',
  severity: 'warning',
  message: {
    es: 'El complemento {found} no se revisa aquí. Se revisará completo antes de timbrar.',
    en: 'Complement {found} is not checked here. All of it will be checked before stamping.',
  },
  *check({ document }) {
    for (const [index, { name }] of (document.complementos ?? []).entries())
      if (name !== 'tfd:TimbreFiscalDigital') yield { pointer: `/complementos/${index}`, found: name };
  },
};

export const lightRules: readonly Rule[] = [...documentRules, complementNotJudged];
