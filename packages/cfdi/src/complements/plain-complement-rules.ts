import type { Rule } from '../rules/rule.ts';
import type { BilingualText } from '../model/finding.ts';
import { divisasCodec } from './divisas/divisas-xml.ts';
import type { NodeCodec } from './node-codec.ts';
import { rulesOn } from './on-complement.ts';
import { pficCodec } from './pfic/pfic-xml.ts';
import { servicioParcialCodec } from './servicio-parcial/servicio-parcial-xml.ts';
import { shapeRules } from './shape-rules.ts';
import { turistaPasajeroCodec } from './turista-pasajero/turista-pasajero-xml.ts';
import { vehiculoUsadoCodec } from './vehiculo-usado/vehiculo-usado-xml.ts';
import { ventaVehiculosCodec } from './venta-vehiculos/venta-vehiculos-xml.ts';

/** What the schema says of each field: all there is to say of a complement that SAT has no further validations for. */
export function schemaRules<T extends object>(prefix: string, of: BilingualText, codec: NodeCodec<T>): readonly Rule[] {
  const on = rulesOn(codec);
  return shapeRules(prefix, of, codec).map(({ places, ...rule }) =>
    on({ ...rule, check: ({ value }) => places(value) }),
  );
}

const onVenta = rulesOn(ventaVehiculosCodec);

/** Complements whose rules are their schema. */
export const plainComplementRules: readonly Rule[] = [
  ...schemaRules(
    'vehiculo_usado',
    { es: 'del complemento de vehículo usado', en: 'of the used vehicle complement' },
    vehiculoUsadoCodec,
  ),
  ...schemaRules(
    'venta_vehiculos',
    { es: 'del complemento de venta de vehículos', en: 'of the vehicle sale complement' },
    ventaVehiculosCodec,
  ),
  onVenta({
    code: 'venta_vehiculos_parts_and_imports',
    sat: '301',
    message: {
      es: 'El vehículo lleva información aduanera o partes, no las dos. Pon la de cada parte dentro de ella.',
      en: 'The vehicle has import documents or parts, not both. Put those of each part inside it.',
    },
    *check({ value: { informacionAduanera = [], partes = [] } }) {
      if (informacionAduanera.length > 0 && partes.length > 0) yield { pointer: '/partes' };
    },
  }),
  onVenta({
    code: 'venta_vehiculos_not_in_concepto',
    severity: 'warning',
    message: {
      es: 'El complemento de venta de vehículos va dentro del concepto que vende el vehículo.',
      en: 'The vehicle sale complement belongs inside the line that sells the vehicle.',
    },
    *check({ concepto }) {
      if (concepto === undefined) yield { pointer: '' };
    },
  }),
  ...schemaRules(
    'divisas',
    { es: 'del complemento de divisas', en: 'of the foreign currency complement' },
    divisasCodec,
  ),
  ...schemaRules(
    'pfic',
    { es: 'del complemento de integrante de coordinado', en: 'of the coordinated haulier complement' },
    pficCodec,
  ),
  ...schemaRules(
    'turista',
    { es: 'del complemento de turista pasajero extranjero', en: 'of the foreign tourist complement' },
    turistaPasajeroCodec,
  ),
  ...schemaRules(
    'servicio_parcial',
    { es: 'del complemento de servicios parciales de construcción', en: 'of the construction services complement' },
    servicioParcialCodec,
  ),
];
