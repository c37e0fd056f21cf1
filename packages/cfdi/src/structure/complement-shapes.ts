import { cartaPorte31 } from './complements/carta-porte31.ts';
import { comercioExterior20 } from './complements/comercio-exterior20.ts';
import { donatarias } from './complements/donat.ts';
import { instEducativas } from './complements/iedu.ts';
import { impuestosLocales } from './complements/implocal.ts';
import { ine } from './complements/ine.ts';
import { leyendasFiscales } from './complements/leyendas-fisc.ts';
import { nomina } from './complements/nomina12.ts';
import { pagos } from './complements/pagos20.ts';
import { retencionComplements } from './complements/retenciones.ts';
import { timbre } from './complements/timbre.ts';
import { divisas, notariosPublicos, parcialesConstruccion, turistaPasajero } from './complements/trade-and-property.ts';
import { pfIntegranteCoordinado, vehiculoUsado, ventaVehiculos } from './complements/vehicles.ts';
import type { NodeShape } from './shape.ts';

const shapes: readonly NodeShape[] = [
  timbre,
  pagos,
  nomina,
  cartaPorte31,
  comercioExterior20,
  impuestosLocales,
  leyendasFiscales,
  donatarias,
  instEducativas,
  ine,
  vehiculoUsado,
  ventaVehiculos,
  pfIntegranteCoordinado,
  divisas,
  turistaPasajero,
  parcialesConstruccion,
  notariosPublicos,
  ...retencionComplements,
];

/** Schemas of complements that are checked inside, by the name of their root node. */
export const complementShapes: ReadonlyMap<string, NodeShape> = new Map(shapes.map((shape) => [shape.name, shape]));
