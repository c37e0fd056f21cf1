import type { Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import { RFC_EXTRANJERO, isGenericRfc } from '../../../identifiers/rfc.ts';
import { onCartaPorte } from './carta-porte-subject.ts';
import type { CartaPorteSubject } from './carta-porte-subject.ts';
import { conditional } from './field-rules.ts';
import type { ConditionalField } from './field-rules.ts';
import { valuesAt } from './values-at.ts';

/** Every RFC of the complement (CartaPorte31.xsd: in SAT's list l_RFC). */
const RFCS = [
  '/ubicaciones/*/rfcRemitenteDestinatario',
  '/mercancias/mercancia/*/documentacionAduanera/*/rfcImpo',
  '/mercancias/transporteAereo/rfcEmbarcador',
  '/figuraTransporte/*/rfcFigura',
];

/** Somebody of the transport: RFC, or tax number and country when foreign. */
interface Party {
  readonly pointer: string;
  readonly rfc: string | undefined;
  readonly number: readonly [field: string, value: string | undefined];
  readonly country: readonly [field: string, value: string | undefined];
  /** Without RFC he must be foreign. */
  readonly needsIdentity: boolean;
}

function* partiesOf({ places, figures, mercancias }: CartaPorteSubject): Generator<Party> {
  for (const { value, pointer } of places) {
    yield {
      pointer,
      rfc: value.rfcRemitenteDestinatario,
      number: ['numRegIdTrib', value.numRegIdTrib],
      country: ['residenciaFiscal', value.residenciaFiscal],
      needsIdentity: false,
    };
  }
  const { transporteAereo: air } = mercancias;
  if (air !== undefined) {
    yield {
      pointer: '/mercancias/transporteAereo',
      rfc: air.rfcEmbarcador,
      number: ['numRegIdTribEmbarc', air.numRegIdTribEmbarc],
      country: ['residenciaFiscalEmbarc', air.residenciaFiscalEmbarc],
      needsIdentity: true,
    };
  }
  for (const { value, pointer } of figures) {
    yield {
      pointer,
      rfc: value.rfcFigura,
      number: ['numRegIdTribFigura', value.numRegIdTribFigura],
      country: ['residenciaFiscalFigura', value.residenciaFiscalFigura],
      needsIdentity: true,
    };
  }
}

function* identityFields(subject: CartaPorteSubject): Generator<ConditionalField> {
  for (const { pointer, rfc, number, country, needsIdentity } of partiesOf(subject)) {
    const isAbsent = !has(rfc);
    const isRequired = rfc === RFC_EXTRANJERO || (isAbsent && needsIdentity);
    for (const [field, value] of [number, country])
      yield { pointer: `${pointer}/${field}`, value, isRequired, isAllowed: isRequired || isAbsent };
  }
}

/** Residents abroad (CartaPorte31.xsd, NumRegIdTrib and ResidenciaFiscal of the places, the shipper and the figures). */
export const cartaPortePartyRules: readonly Rule[] = [
  ...conditional(
    'carta_porte_residente_extranjero',
    {
      required: {
        es: 'Sin un RFC mexicano hacen falta el número de registro fiscal y el país de residencia.',
        en: 'Without a Mexican RFC the tax number and the country of residence are needed.',
      },
      forbidden: {
        es: 'Quita este dato: con un RFC mexicano no van número de registro ni país de residencia.',
        en: 'Remove this: with a Mexican RFC there is no tax number and no country of residence.',
      },
    },
    identityFields,
  ),
  onCartaPorte({
    code: 'carta_porte_residencia_mexico',
    message: {
      es: 'La residencia fiscal de un extranjero no puede ser MEX.',
      en: 'The tax residence of a foreigner cannot be MEX.',
    },
    *check(subject) {
      for (const { pointer, country } of partiesOf(subject)) {
        const [field, value] = country;
        if (value === 'MEX') yield { pointer: `${pointer}/${field}`, found: value };
      }
    },
  }),
  onCartaPorte({
    code: 'carta_porte_rfc_not_registered',
    message: {
      es: 'El RFC {found} no está en la lista del SAT de RFC inscritos no cancelados. Pide la constancia de situación fiscal.',
      en: "RFC {found} is not in SAT's list of registered, not cancelled RFCs. Ask for the tax certificate.",
    },
    *check(carta) {
      const { registry } = carta.subject;
      for (const path of RFCS) {
        for (const { pointer, key: found } of valuesAt(carta.cartaPorte, path)) {
          if (has(found) && !isGenericRfc(found) && registry?.taxpayer(found)?.isRegistered === false)
            yield { pointer, found };
        }
      }
    },
  }),
];
