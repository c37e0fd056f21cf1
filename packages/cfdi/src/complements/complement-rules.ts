import type { Rule } from '../rules/rule.ts';
import { pagosRules } from './pagos20/rules/pagos-rules.ts';

/** Rules of the complements, each silent in documents without its complement. Their tests are beside them. */
export const complementRules: readonly Rule[] = [...pagosRules];
