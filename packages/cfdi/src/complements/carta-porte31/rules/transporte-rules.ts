import type { Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import { AIR, onCartaPorte, placed, ROAD, SEA } from './carta-porte-subject.ts';
import type { CartaPorteSubject } from './carta-porte-subject.ts';
import { conditional, fieldsOf, required } from './field-rules.ts';
import type { ConditionalField } from './field-rules.ts';

/** Container that is a vehicle on a ferry. */
const FERRY = 'CM011';
/** And the one for tourists and empty vehicles, which no carta porte goes with. */
const FERRIES: ReadonlySet<string> = new Set([FERRY, 'CM012']);
const WHERE = '/mercancias';

/** Permit of each means of transport. */
function* permits({ mercancias }: CartaPorteSubject): Generator<readonly [mode: string, node: string, permit: string]> {
  const { autotransporte, transporteMaritimo, transporteAereo } = mercancias;
  if (autotransporte !== undefined) yield [ROAD, 'autotransporte', autotransporte.permSct];
  if (has(transporteMaritimo?.permSct)) yield [SEA, 'transporteMaritimo', transporteMaritimo.permSct];
  if (transporteAereo !== undefined) yield [AIR, 'transporteAereo', transporteAereo.permSct];
}

/** Company and policy of an insurance, number and kind of a permit: one does not go without the other. */
function* pairs({ mercancias }: CartaPorteSubject): Generator<ConditionalField> {
  const { autotransporte, transporteMaritimo, transporteAereo, transporteFerroviario } = mercancias;
  if (autotransporte !== undefined) {
    const { seguros } = autotransporte;
    const at = `${WHERE}/autotransporte/seguros`;
    yield* fieldsOf(seguros, at, ['polizaCarga'], has(seguros.aseguraCarga));
  }
  const others = { transporteMaritimo, transporteAereo, transporteFerroviario };
  for (const [name, node] of Object.entries(others)) {
    if (node !== undefined) yield* fieldsOf(node, `${WHERE}/${name}`, ['numPolizaSeguro'], has(node.nombreAseg));
  }
  if (transporteMaritimo !== undefined)
    yield* fieldsOf(
      transporteMaritimo,
      `${WHERE}/transporteMaritimo`,
      ['numPermisoSct'],
      has(transporteMaritimo.permSct),
    );
}

function* ferryFields({ mercancias }: CartaPorteSubject): Generator<ConditionalField> {
  const at = `${WHERE}/transporteMaritimo/contenedores`;
  for (const { value, pointer } of placed(mercancias.transporteMaritimo?.contenedores, at)) {
    const names = ['idCcpRelacionado', 'placaVmCcp', 'fechaCertificacionCcp'] as const;
    yield* fieldsOf(value, pointer, names, value.tipoContenedor === FERRY, FERRIES.has(value.tipoContenedor));
    yield* fieldsOf(value, pointer, ['remolquesCcp'], false, FERRIES.has(value.tipoContenedor));
  }
}

function* containerFields({ mercancias }: CartaPorteSubject): Generator<ConditionalField> {
  const at = `${WHERE}/transporteMaritimo/contenedores`;
  for (const { value, pointer } of placed(mercancias.transporteMaritimo?.contenedores, at))
    yield* fieldsOf(
      value,
      pointer,
      ['matriculaContenedor', 'numPrecinto'],
      !FERRIES.has(value.tipoContenedor),
      value.tipoContenedor !== FERRY,
    );
}

/** The configuration of the vehicle says whether it draws trailers (c_ConfigAutotransporte, column remolque). */
function* trailers(subject: CartaPorteSubject): Generator<ConditionalField> {
  const { autotransporte } = subject.mercancias;
  const { configVehicular } = autotransporte?.identificacionVehicular ?? {};
  const draws = subject.row('c_ConfigAutotransporte', configVehicular)?.data['remolque']?.replaceAll(' ', '');
  if (autotransporte !== undefined && draws !== undefined)
    yield* fieldsOf(autotransporte, `${WHERE}/autotransporte`, ['remolques'], draws === '1', draws.includes('1'));
}

/** Intermodal services and platforms carry containers (c_TipoDeServicio, c_TipoCarro, column contenedor). */
function* railContainers(subject: CartaPorteSubject): Generator<ConditionalField> {
  const train = subject.mercancias.transporteFerroviario;
  const service = subject.row('c_TipoDeServicio', train?.tipoDeServicio);
  const isIntermodal = service?.data['contenedor'] === '1';
  for (const { value, pointer } of placed(train?.carros, `${WHERE}/transporteFerroviario/carros`)) {
    const isPlatform = subject.row('c_TipoCarro', value.tipoCarro)?.data['contenedor'] === '1';
    yield* fieldsOf(
      value,
      pointer,
      ['contenedores'],
      isIntermodal && isPlatform,
      isIntermodal || service === undefined,
    );
  }
}

/** Vehicles, vessels, aircraft and trains. */
export const cartaPorteTransporteRules: readonly Rule[] = [
  onCartaPorte({
    code: 'carta_porte_permiso_transporte',
    message: {
      es: 'El permiso {found} es de otro medio de transporte ({expected}). Elige uno del que se usa.',
      en: 'Permit {found} belongs to another means of transport ({expected}). Choose one of the means in use.',
    },
    *check(subject) {
      for (const [mode, node, found] of permits(subject)) {
        const expected = subject.row('c_TipoPermiso', found)?.data['clave_transporte'];
        if (has(expected) && !expected.includes(mode)) yield { pointer: `${WHERE}/${node}/permSct`, found, expected };
      }
    },
  }),
  ...conditional(
    'carta_porte_remolque',
    {
      required: {
        es: 'Esta configuración vehicular lleva remolque o semirremolque: captura su tipo y su placa.',
        en: 'This vehicle configuration draws a trailer: state its type and plate.',
      },
      forbidden: {
        es: 'Esta configuración vehicular no lleva remolque. Quítalo o corrige la configuración.',
        en: 'This vehicle configuration draws no trailer. Remove it or correct the configuration.',
      },
    },
    trailers,
  ),
  ...required(
    'carta_porte_poliza',
    {
      es: 'Falta el número: va junto con el nombre de la aseguradora o el tipo de permiso.',
      en: 'The number is missing: it goes with the name of the insurer or the kind of permit.',
    },
    pairs,
    'warning',
  ),
  ...conditional(
    'carta_porte_ferri',
    {
      required: {
        es: 'Un vehículo en ferri (CM011) lleva los datos de su carta porte: IdCCP, placa y fecha de certificación.',
        en: 'A vehicle on a ferry (CM011) has the data of its carta porte: IdCCP, plate and date of certification.',
      },
      forbidden: {
        es: 'Este dato solo va con un vehículo en ferri. Quítalo o corrige el tipo de contenedor.',
        en: 'This only goes with a vehicle on a ferry. Remove it or correct the type of container.',
      },
    },
    ferryFields,
  ),
  ...conditional(
    'carta_porte_contenedor',
    {
      required: {
        es: 'Un contenedor lleva su matrícula y su número de precinto.',
        en: 'A container has its identification and its seal number.',
      },
      forbidden: {
        es: 'Un vehículo en ferri (CM011) no lleva matrícula de contenedor ni precinto. Quita este dato.',
        en: 'A vehicle on a ferry (CM011) has no container identification and no seal. Remove this.',
      },
    },
    containerFields,
  ),
  ...conditional(
    'carta_porte_permiso_navegacion',
    {
      required: {
        es: 'La embarcación es extranjera: hace falta su permiso temporal de navegación.',
        en: 'The vessel is foreign: its temporary permit of navigation is needed.',
      },
      forbidden: {
        es: 'Una embarcación mexicana no lleva permiso temporal de navegación. Quítalo.',
        en: 'A Mexican vessel has no temporary permit of navigation. Remove it.',
      },
    },
    function* fields({ mercancias: { transporteMaritimo: ship } }) {
      if (ship !== undefined)
        yield* fieldsOf(
          ship,
          `${WHERE}/transporteMaritimo`,
          ['permisoTempNavegacion'],
          ship.nacionalidadEmbarc !== 'MEX',
        );
    },
  ),
  ...conditional(
    'carta_porte_carro_contenedor',
    {
      required: {
        es: 'Un servicio intermodal en plataforma lleva contenedores. Agrégalos.',
        en: 'An intermodal service on a platform carries containers. Add them.',
      },
      forbidden: {
        es: 'Solo un servicio intermodal lleva contenedores. Quítalos o corrige el tipo de servicio.',
        en: 'Only an intermodal service carries containers. Remove them or correct the type of service.',
      },
    },
    railContainers,
  ),
];
