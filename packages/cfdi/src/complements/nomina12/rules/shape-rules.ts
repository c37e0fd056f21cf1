import type { Rule } from '../../../rules/rule.ts';
import { shapeRules } from '../../shape-rules.ts';
import { nomina12Codec } from '../nomina12-xml.ts';
import { onNomina } from './nomina-subject.ts';

const wording = { es: 'del complemento de nómina', en: 'of the payroll complement' };

/** What the schema says of each field of the complement. */
export const nominaShapeRules: readonly Rule[] = shapeRules('nomina', wording, nomina12Codec).map(
  ({ places, ...rule }) => onNomina({ ...rule, check: ({ nomina }) => places(nomina) }),
);
