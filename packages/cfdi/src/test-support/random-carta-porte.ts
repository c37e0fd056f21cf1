import { Decimal } from '@kita/money';
import * as fc from 'fast-check';
import { buildTraslado } from '../build/build-traslado.ts';
import { computeComprobante } from '../build/compute-comprobante.ts';
import type { CartaPorteInput } from '../complements/carta-porte31/build/carta-porte-input.ts';
import { idCcpOf } from '../complements/carta-porte31/build/id-ccp.ts';
import type { Autotransporte } from '../complements/carta-porte31/model/autotransporte.ts';
import type { Figura } from '../complements/carta-porte31/model/figura.ts';
import type { Domicilio, Ubicacion } from '../complements/carta-porte31/model/ubicacion.ts';
import type { Unsealed } from '../model/comprobante.ts';
import { ingresoInput } from './carta-porte-documents.ts';
import * as carta from './carta-porte.ts';
import { trasladoInput } from './documents.ts';
import { goods, measure, present, whole } from './random-mercancia.ts';
import type { Direction, Mode } from './random-mercancia.ts';
import { optional, printable } from './sound-invoice.ts';

const plate = fc.constantFrom('ABC1234', 'XYZ98', '12AB34');
const moment = (day: string): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 86_399 }).map((seconds) => {
    const clock = [3600, 60, 1].map((unit, index) => Math.floor(seconds / unit) % (index === 0 ? 24 : 60));
    return `${day}T${clock.map((part) => String(part).padStart(2, '0')).join(':')}`;
  });

const addressInMexico = fc.constantFrom<Domicilio>(carta.cdmx, carta.monterrey, {
  estado: 'HID',
  pais: 'MEX',
  codigoPostal: '42501',
});
const address = (isAbroad: boolean): fc.Arbitrary<Domicilio> =>
  isAbroad
    ? fc.record({
        calle: printable(40),
        estado: fc.constant('TX'),
        pais: fc.constant('USA'),
        codigoPostal: fc.constant('78040'),
      })
    : addressInMexico;

const STATIONS = {
  sea: { home: ['PM005', 'Ensenada'], abroad: ['PM120', 'Hamburgo'] },
  air: { home: ['EA0415', 'Cabo San Lucas'], abroad: ['EA2346', 'Houston'] },
  rail: { home: ['Q0736', 'SANTO NINO'], abroad: ['Q0486', 'TERRERO'] },
} as const;

const FOREIGNER = { rfcRemitenteDestinatario: 'XEXX010101000', numRegIdTrib: '123456789', residenciaFiscal: 'USA' };
const HOME = { rfcRemitenteDestinatario: 'EKU9003173C9' };

function place(mode: Mode, tipo: 'Origen' | 'Destino', isAbroad: boolean, day: string): fc.Arbitrary<Ubicacion> {
  const hasDistance = tipo === 'Destino' && (mode === 'road' || mode === 'rail');
  return fc
    .record({
      fechaHoraSalidaLlegada: moment(day),
      nombreRemitenteDestinatario: optional(printable(60)),
      distanciaRecorrida: hasDistance ? measure(90_000, 2) : fc.constant(undefined),
      domicilio: mode === 'road' || mode === 'rail' ? address(isAbroad) : optional(address(isAbroad)),
      navegacionTrafico: mode === 'sea' ? fc.constantFrom('Altura', 'Cabotaje') : fc.constant(undefined),
    })
    .map((fields) => ({
      tipoUbicacion: tipo,
      ...(isAbroad ? FOREIGNER : HOME),
      ...stationOf(mode, tipo, isAbroad),
      ...present(fields),
    }));
}

function stationOf(mode: Mode, tipo: 'Origen' | 'Destino', isAbroad: boolean): Partial<Ubicacion> {
  if (mode === 'road') return {};
  const [numEstacion, nombreEstacion] = STATIONS[mode][isAbroad ? 'abroad' : 'home'];
  const isForeign = isAbroad && mode !== 'rail';
  return { ...(!isForeign && { tipoEstacion: tipo === 'Origen' ? '01' : '03' }), numEstacion, nombreEstacion };
}

const truck: fc.Arbitrary<Autotransporte> = fc
  .record({
    permSct: fc.constantFrom('TPAF01', 'TPAF02', 'TPXX00'),
    config: fc.constantFrom('VL', 'C2', 'T3S2', 'OTROEVGP'),
    placaVm: plate,
    pesoBrutoVehicular: measure(9_999, 2),
    trailers: fc.array(fc.record({ subTipoRem: fc.constantFrom('CTR001', 'CTR032'), placa: plate }), {
      minLength: 1,
      maxLength: 2,
    }),
    cargo: fc.boolean(),
  })
  .map(({ permSct, config, trailers, cargo, ...vehicle }) => ({
    permSct,
    numPermisoSct: 'SCT-123456',
    identificacionVehicular: { ...vehicle, configVehicular: config, anioModeloVm: '2022' },
    seguros: {
      aseguraRespCivil: 'Seguros de Prueba',
      polizaRespCivil: '123456789',
      aseguraMedAmbiente: 'Seguros Verdes',
      polizaMedAmbiente: '987654321',
      ...(cargo && { aseguraCarga: 'Seguros de Carga', polizaCarga: '555', primaSeguro: '120.50' }),
    },
    ...(config !== 'C2' && { remolques: trailers }),
  }));

const figures: fc.Arbitrary<Figura[]> = fc
  .record({
    nombreFigura: printable(60),
    owner: fc.constantFrom<Figura | undefined>(undefined, {
      tipoFigura: '02',
      nombreFigura: 'TRUCKS INC',
      numRegIdTribFigura: '123456789',
      residenciaFiscalFigura: 'USA',
      partesTransporte: [{ parteTransporte: 'PT03' }, { parteTransporte: 'PT04' }],
      domicilio: carta.laredo,
    }),
  })
  .map(({ nombreFigura, owner }) => [{ ...carta.operador, nombreFigura }, ...(owner ? [owner] : [])]);

function transport(mode: Mode): fc.Arbitrary<Partial<CartaPorteInput['mercancias']>> {
  if (mode === 'road') return truck.map((autotransporte) => ({ autotransporte }));
  if (mode === 'sea') {
    const ferry = {
      tipoContenedor: 'CM011',
      idCcpRelacionado: carta.ID_CCP,
      placaVmCcp: 'ABC1234',
      fechaCertificacionCcp: '2026-11-19T10:00:00',
    };
    return fc
      .record({ eslora: optional(measure(99_999, 2)), nombreEmbarc: optional(printable(30)), isFerry: fc.boolean() })
      .map(({ isFerry, ...fields }) => ({
        transporteMaritimo: carta.transporteMaritimo({ ...present(fields), ...(isFerry && { contenedores: [ferry] }) }),
      }));
  }
  if (mode === 'air') {
    const { mercancias } = carta.airInput();
    return optional(fc.constant('XA-ABC')).map((matriculaAeronave) => ({
      transporteAereo: mercancias.transporteAereo && {
        ...mercancias.transporteAereo,
        ...present({ matriculaAeronave }),
      },
    }));
  }
  return measure(999_999, 3).map((toneladasNetasCarro) => ({
    transporteFerroviario: carta.transporteFerroviario({
      carros: carta.transporteFerroviario().carros.map(({ contenedores = [], ...carro }) => ({
        ...carro,
        toneladasNetasCarro,
        contenedores: contenedores.map((one) => ({ ...one, pesoNetoMercancia: kilogramsOf(toneladasNetasCarro) })),
      })),
    }),
  }));
}

const kilogramsOf = (tonnes: string): string => Decimal.parse(tonnes).mul(Decimal.fromInteger(1000)).toString();

/** The insurance for the environment is for dangerous goods only. */
function insured(means: Partial<CartaPorteInput['mercancias']>, isDangerous: boolean): typeof means {
  const { autotransporte } = means;
  if (autotransporte === undefined || isDangerous) return means;
  const { aseguraMedAmbiente: _company, polizaMedAmbiente: _policy, ...seguros } = autotransporte.seguros;
  return { ...means, autotransporte: { ...autotransporte, seguros } };
}

const VIAS: Readonly<Record<Mode, string>> = { road: '01', sea: '02', air: '03', rail: '04' };

function cartaPorteOf(mode: Mode, direction: Direction): fc.Arbitrary<CartaPorteInput> {
  const destination = place(mode, 'Destino', direction === 'Salida', '2026-11-21');
  return fc
    .record({
      bytes: fc.uint8Array({ minLength: 16, maxLength: 16 }),
      origin: place(mode, 'Origen', direction === 'Entrada', '2026-11-20'),
      destination,
      mercancia: fc.array(goods(mode, direction), { minLength: 1, maxLength: 4 }),
      means: transport(mode),
      figuraTransporte: mode === 'road' ? figures : fc.constant(undefined),
      regimen: direction === 'Entrada' ? fc.constantFrom('IMD', 'ITE', 'TRA') : fc.constantFrom('EXD', 'ETE', 'RFS'),
      isIstmo: fc.boolean(),
      splits: fc.boolean(),
    })
    .map(({ bytes, origin, mercancia, means, figuraTransporte, regimen, isIstmo, splits, ...rest }) => ({
      idCcp: idCcpOf(bytes),
      ...(direction !== 'national' && {
        entradaSalidaMerc: direction,
        paisOrigenDestino: 'USA',
        viaEntradaSalida: VIAS[mode],
        regimenesAduaneros: [{ regimenAduanero: regimen }],
      }),
      ...(isIstmo && { registroIstmo: 'Sí', ubicacionPoloOrigen: '01', ubicacionPoloDestino: '06' }),
      ubicaciones: [origin, ...(mode === 'rail' ? carta.intermediate : []), rest.destination],
      mercancias: {
        mercancia: splits ? mercancia.map(whole) : mercancia,
        ...insured(
          means,
          mercancia.some(({ cveMaterialPeligroso }) => cveMaterialPeligroso !== undefined),
        ),
      },
      ...(figuraTransporte && { figuraTransporte }),
    }));
}

/** Cartas porte of every means of transport, inside the country and across its border. */
export const soundCartaPorte: fc.Arbitrary<CartaPorteInput> = fc
  .tuple(
    fc.constantFrom<Mode>('road', 'sea', 'air', 'rail'),
    fc.constantFrom<Direction>('national', 'Entrada', 'Salida'),
  )
  .chain(([mode, direction]) => cartaPorteOf(mode, direction));

/** Transfers of own goods and invoices of carriers, by every means of transport, that break no rule. */
export const cartaPorteDocument: fc.Arbitrary<Unsealed> = fc
  .tuple(fc.boolean(), soundCartaPorte)
  .map(([isTransfer, cartaPorte]) =>
    isTransfer
      ? buildTraslado(trasladoInput({ cartaPorte, conceptos: undefined }))
      : computeComprobante(ingresoInput(cartaPorte)),
  );
