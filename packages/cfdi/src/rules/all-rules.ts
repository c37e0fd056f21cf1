import { complementRules } from '../complements/complement-rules.ts';
import { documentRules } from './document-rules.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order findings are reported. `ruleCoverage` tells which published codes they answer for. */
export const allRules: readonly Rule[] = [...documentRules, ...complementRules];
