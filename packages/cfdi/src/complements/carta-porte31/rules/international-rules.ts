import type { Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import { onCartaPorte, placed } from './carta-porte-subject.ts';
import { conditional, fieldsOf } from './field-rules.ts';

/** Goods that enter or leave the country, and the development poles of the Istmo (CartaPorte31.xsd, conditional attributes). */
export const cartaPorteInternationalRules: readonly Rule[] = [
  ...conditional(
    'carta_porte_internacional',
    {
      required: {
        es: 'El transporte es internacional: indica entrada o salida, el país, la vía y el régimen aduanero.',
        en: 'The transport is international: state entry or exit, the country, the way and the customs regime.',
      },
      forbidden: {
        es: 'El transporte no es internacional (TranspInternac No): quita este dato.',
        en: 'The transport is not international (TranspInternac No): remove this.',
      },
    },
    ({ cartaPorte, isInternational }) =>
      fieldsOf(
        cartaPorte,
        '',
        ['entradaSalidaMerc', 'paisOrigenDestino', 'viaEntradaSalida', 'regimenesAduaneros'],
        isInternational,
      ),
  ),
  onCartaPorte({
    code: 'carta_porte_pais_mexico',
    message: {
      es: 'El país de origen o destino de un transporte internacional no puede ser MEX.',
      en: 'The country of origin or destination of an international transport cannot be MEX.',
    },
    *check({ cartaPorte: { paisOrigenDestino } }) {
      if (paisOrigenDestino === 'MEX') yield { pointer: '/paisOrigenDestino', found: 'MEX' };
    },
  }),
  regimenDirection(['carta_porte_regimen_entrada', 'CP118'], 'Entrada'),
  regimenDirection(['carta_porte_regimen_salida', 'CP169'], 'Salida'),
  ...conditional(
    'carta_porte_polo',
    {
      required: {
        es: 'El transporte es dentro de los polos del Istmo: indica el polo de origen y el de destino.',
        en: 'The transport is inside the poles of the Istmo: state the pole of origin and that of destination.',
      },
      forbidden: {
        es: 'Los polos de desarrollo van con RegistroISTMO Sí. Indícalo o quita este dato.',
        en: 'Development poles go with RegistroISTMO Sí. State it or remove this.',
      },
    },
    ({ cartaPorte }) =>
      fieldsOf(cartaPorte, '', ['ubicacionPoloOrigen', 'ubicacionPoloDestino'], cartaPorte.registroIstmo === 'Sí'),
  ),
];

/** The matrix numbers goods that enter and goods that leave apart. */
function regimenDirection([code, sat]: readonly [code: string, sat: string], direction: 'Entrada' | 'Salida'): Rule {
  return onCartaPorte({
    sat,
    code,
    message: {
      es: 'El régimen aduanero {found} es de {expected}; la carta porte dice lo contrario.',
      en: 'Customs regime {found} is for {expected}; the carta porte says otherwise.',
    },
    *check(subject) {
      const { entradaSalidaMerc, regimenesAduaneros } = subject.cartaPorte;
      if (entradaSalidaMerc !== direction) return;
      for (const { value, pointer } of placed(regimenesAduaneros, '/regimenesAduaneros')) {
        const expected = subject.row('c_RegimenAduanero', value.regimenAduanero)?.data['impoexpo'];
        if (has(expected) && !expected.includes(direction))
          yield { pointer: `${pointer}/regimenAduanero`, found: value.regimenAduanero, expected };
      }
    },
  });
}
