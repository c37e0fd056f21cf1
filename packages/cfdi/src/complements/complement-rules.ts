import type { Rule } from '../rules/rule.ts';
import { cceRules } from './comercio-exterior20/rules/cce-rules.ts';
import { cartaPorteRules } from './carta-porte31/rules/carta-porte-rules.ts';
import { donatRules } from './donat/donat-rules.ts';
import { ieduRules } from './iedu/iedu-rules.ts';
import { implocalRules } from './implocal/implocal-rules.ts';
import { ineRules } from './ine/ine-rules.ts';
import { leyendasFiscRules } from './leyendas-fisc/leyendas-fisc-rules.ts';
import { nominaRules } from './nomina12/rules/nomina-rules.ts';
import { notariosPublicosRules } from './notarios-publicos/notarios-publicos-rules.ts';
import { pagosRules } from './pagos20/rules/pagos-rules.ts';
import { plainComplementRules } from './plain-complement-rules.ts';

/** Rules of the complements, each silent in documents without its complement. Their tests are beside them. */
export const complementRules: readonly Rule[] = [
  ...nominaRules,
  ...pagosRules,
  ...cceRules,
  ...cartaPorteRules,
  ...implocalRules,
  ...ineRules,
  ...ieduRules,
  ...donatRules,
  ...leyendasFiscRules,
  ...notariosPublicosRules,
  ...plainComplementRules,
];
