import { any, choice, node } from '../shape.ts';
import * as v from '../values.ts';

const texto = v.text(10_000);

const aduana = (name: string): ReturnType<typeof any> =>
  any(node(name, { numero: texto, fecha: v.dia, 'aduana?': texto }));

/** Vehículo usado 1.0 (vehiculousado.xsd). */
export const vehiculoUsado = node(
  'vehiculousado:VehiculoUsado',
  {
    Version: v.fixed('1.0'),
    montoAdquisicion: v.amount(),
    montoEnajenacion: v.amount(),
    claveVehicular: v.text(7),
    marca: v.text(50),
    tipo: v.text(50),
    modelo: v.digits(4),
    'numeroMotor?': v.text(17),
    'numeroSerie?': v.text(17),
    'NIV?': v.text(17),
    valor: v.amount(),
  },
  [aduana('vehiculousado:InformacionAduanera')],
);

const parte = node(
  'ventavehiculos:Parte',
  {
    cantidad: v.amount(18),
    'unidad?': texto,
    'noIdentificacion?': texto,
    descripcion: texto,
    'valorUnitario?': v.amount(),
    'importe?': v.amount(),
  },
  [aduana('ventavehiculos:InformacionAduanera')],
);

/** Venta de vehículos 1.1 (ventavehiculos11.xsd): import documents or parts, never both. */
export const ventaVehiculos = choice(
  node('ventavehiculos:VentaVehiculos', { version: v.fixed('1.1'), ClaveVehicular: texto, Niv: texto }, [
    aduana('ventavehiculos:InformacionAduanera'),
    any(parte),
  ]),
);

/** Persona física integrante de coordinado 1.0 (pfic.xsd). */
export const pfIntegranteCoordinado = node('pfic:PFintegranteCoordinado', {
  version: v.fixed('1.0'),
  ClaveVehicular: texto,
  Placa: texto,
  'RFCPF?': v.rfc,
});
