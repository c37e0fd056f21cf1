import { catalogCases } from './catalogs.ts';
import { conceptoCases } from './conceptos.ts';
import { guideCases } from './guides.ts';
import { headerCases } from './header.ts';
import { partyCases } from './parties.ts';
import { registryCases } from './registry.ts';
import type { RuleCase } from './rule-case.ts';
import { summaryCases } from './summary.ts';
import { textCases } from './texts.ts';
import { totalsCases } from './totals.ts';
import { trasladoCases } from './traslado.ts';

/** Every way a rule is broken and kept in the tests. */
export const ruleCases: readonly RuleCase[] = [
  ...textCases,
  ...headerCases,
  ...totalsCases,
  ...partyCases,
  ...conceptoCases,
  ...summaryCases,
  ...catalogCases,
  ...guideCases,
  ...registryCases,
  ...trasladoCases,
];
