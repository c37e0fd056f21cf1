import { cartaPorte31Codec } from './carta-porte31/xml/carta-porte31-xml.ts';
import { comercioExterior20Codec } from './comercio-exterior20/comercio-exterior20-xml.ts';
import { donatCodec } from './donat/donat-xml.ts';
import { divisasCodec } from './divisas/divisas-xml.ts';
import { ieduCodec } from './iedu/iedu-xml.ts';
import { implocalCodec } from './implocal/implocal-xml.ts';
import { ineCodec } from './ine/ine-xml.ts';
import { leyendasFiscCodec } from './leyendas-fisc/leyendas-fisc-xml.ts';
import type { NodeCodec } from './node-codec.ts';
import { nomina12Codec } from './nomina12/nomina12-xml.ts';
import { notariosPublicosCodec } from './notarios-publicos/notarios-publicos-xml.ts';
import { retencionComplementCodecs } from '../retenciones/complements/codecs.ts';
import { pagos20Codec } from './pagos20/pagos20-xml.ts';
import { pficCodec } from './pfic/pfic-xml.ts';
import { servicioParcialCodec } from './servicio-parcial/servicio-parcial-xml.ts';
import { turistaPasajeroCodec } from './turista-pasajero/turista-pasajero-xml.ts';
import { vehiculoUsadoCodec } from './vehiculo-usado/vehiculo-usado-xml.ts';
import { ventaVehiculosCodec } from './venta-vehiculos/venta-vehiculos-xml.ts';

/** Typed complements, by the qualified name of their root node. What is not here passes through as `XmlElement`. */
export const complementCodecs = {
  'cartaporte31:CartaPorte': cartaPorte31Codec,
  'nomina12:Nomina': nomina12Codec,
  'pago20:Pagos': pagos20Codec,
  'cce20:ComercioExterior': comercioExterior20Codec,
  'implocal:ImpuestosLocales': implocalCodec,
  'ine:INE': ineCodec,
  'iedu:instEducativas': ieduCodec,
  'donat:Donatarias': donatCodec,
  'leyendasFisc:LeyendasFiscales': leyendasFiscCodec,
  'vehiculousado:VehiculoUsado': vehiculoUsadoCodec,
  'ventavehiculos:VentaVehiculos': ventaVehiculosCodec,
  'notariospublicos:NotariosPublicos': notariosPublicosCodec,
  'divisas:Divisas': divisasCodec,
  'pfic:PFintegranteCoordinado': pficCodec,
  'tpe:TuristaPasajeroExtranjero': turistaPasajeroCodec,
  'servicioparcial:parcialesconstruccion': servicioParcialCodec,
  ...retencionComplementCodecs,
} as const;

/** Qualified name of a complement that has a typed form. */
export type ComplementName = keyof typeof complementCodecs;

/** The typed form of a complement: `ComplementOf<'pago20:Pagos'>` is `Pagos20`. */
export type ComplementOf<N extends ComplementName> =
  (typeof complementCodecs)[N] extends NodeCodec<infer T> ? T : never;
