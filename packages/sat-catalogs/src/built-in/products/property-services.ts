import type { Product } from './product.ts';

/** Rent, utilities, cleaning and security. */
export const propertyServices: readonly Product[] = [
  ['80131501', 'Arrendamiento de residencias', 'renta de casa departamento arrendamiento habitacional'],
  [
    '80131502',
    'Arrendamiento de instalaciones comerciales o industriales',
    'renta de local oficina bodega arrendamiento',
  ],
  ['80131600', 'Ventas de propiedades y edificios', 'venta de inmueble casa terreno'],
  ['80131601', 'Corredores o agentes inmobiliarios', 'comisión inmobiliaria bienes raíces corretaje'],
  ['80131801', 'Administración de propiedades', 'administración de condominios mantenimiento cuota'],
  ['83101500', 'Servicios de acueducto y alcantarillado', 'agua potable servicio de agua drenaje'],
  ['83101800', 'Servicios eléctricos', 'luz energía eléctrica cfe electricidad'],
  ['76111501', 'Servicios de limpieza de edificios', 'limpieza de oficinas intendencia'],
  ['76121501', 'Recolección o destrucción o transformación o eliminación de basuras', 'recolección de basura'],
  ['92101501', 'Servicios de vigilancia', 'vigilancia seguridad privada'],
  ['92121701', 'Vigilancia o mantenimiento o monitoreo de alarmas', 'monitoreo de alarmas cctv'],
  ['46171600', 'Equipo de vigilancia y detección', 'cámaras de seguridad cctv vigilancia'],
  ['91111502', 'Servicios de lavandería', 'lavandería'],
  ['91111503', 'Lavado en seco', 'tintorería lavado en seco'],
  ['91111901', 'Servicios de guardería para niños o bebés', 'guardería estancia infantil'],
  [
    '73152100',
    'Servicios de mantenimiento y reparación de equipo de manufactura',
    'mantenimiento de equipo industrial',
  ],
  ['70111703', 'Servicios de plantación o mantenimiento de jardines', 'jardinero jardinería'],
];
