import type { Rule } from '../../../rules/rule.ts';
import { onCartaPorte, ROAD } from './carta-porte-subject.ts';
import { conditional, fieldsOf } from './field-rules.ts';

const DRIVER = '01';
/** Owner and lessor: they contribute a part of the transport. */
const CONTRIBUTORS: ReadonlySet<string> = new Set(['02', '03']);

/** Who takes part in the transport. */
export const cartaPorteFiguraRules: readonly Rule[] = [
  onCartaPorte({
    code: 'carta_porte_operador_missing',
    message: {
      es: 'Por carretera hace falta al menos un operador (figura 01).',
      en: 'By road at least one driver is needed (figure 01).',
    },
    *check({ modes, figures }) {
      if (modes.has(ROAD) && !figures.some(({ value }) => value.tipoFigura === DRIVER))
        yield { pointer: '/figuraTransporte', expected: DRIVER };
    },
  }),
  ...conditional(
    'carta_porte_licencia',
    {
      required: {
        es: 'El operador lleva su número de licencia.',
        en: 'The driver has a licence number.',
      },
      forbidden: {
        es: 'La licencia es del operador (figura 01). Quítala de esta figura.',
        en: 'The licence is the driver’s (figure 01). Remove it from this figure.',
      },
    },
    function* fields({ figures, modes }) {
      for (const { value, pointer } of figures) {
        const isDriver = value.tipoFigura === DRIVER;
        yield* fieldsOf(value, pointer, ['numLicencia'], isDriver && modes.has(ROAD), isDriver);
      }
    },
  ),
  ...conditional(
    'carta_porte_partes_transporte',
    {
      required: {
        es: 'El propietario o arrendador indica qué parte del transporte es suya.',
        en: 'The owner or lessor states which part of the transport is his.',
      },
      forbidden: {
        es: 'Las partes del transporte son del propietario (02) o del arrendador (03). Quítalas de esta figura.',
        en: 'Parts of the transport are the owner’s (02) or the lessor’s (03). Remove them from this figure.',
      },
    },
    function* fields({ figures }) {
      for (const { value, pointer } of figures)
        yield* fieldsOf(value, pointer, ['partesTransporte'], CONTRIBUTORS.has(value.tipoFigura));
    },
  ),
];
