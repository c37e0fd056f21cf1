import type { Product } from './product.ts';

/** Fixed keys of the CFDI itself and what does not fit elsewhere. */
export const generalKeys: readonly Product[] = [
  [
    '01010101',
    'No existe en el catálogo',
    'público en general ticket venta global otro',
    { isOutsideBorderStimulus: true },
  ],
  ['84111506', 'Servicios de facturación', 'anticipo pago nota de crédito descuento bonificación factura comisión'],
  ['84111505', 'Servicios de contabilidad de sueldos y salarios', 'nómina sueldo salario pago de nómina'],
  ['80141628', 'Servicio de distribuidores por comisión', 'comisión mercantil comisionista intermediación'],
  ['84101603', 'Ayuda no gubernamental', 'donativo donación fundación asociación civil'],
  ['78121603', 'Tarifa de los fletes', 'flete costo de envío gastos de envío'],
];
