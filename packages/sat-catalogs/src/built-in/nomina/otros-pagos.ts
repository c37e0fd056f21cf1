import { rowsSince } from '../rows.ts';

/** c_TipoOtroPago. */
export const tiposOtroPago = rowsSince('2017-01-01', [
  ['001', 'Reintegro de ISR retenido en exceso (siempre que no haya sido enterado al SAT).'],
  ['002', 'Subsidio para el empleo (efectivamente entregado al trabajador).'],
  ['003', 'Viáticos (entregados al trabajador).'],
  ['004', 'Aplicación de saldo a favor por compensación anual.'],
  [
    '005',
    'Reintegro de ISR retenido en exceso de ejercicio anterior (siempre que no haya sido enterado al SAT).',
    '2017-12-05',
  ],
  ['006', 'Alimentos en bienes (Servicios de comedor y comida) Art 94 penúltimo párrafo LISR.', '2020-01-01'],
  ['007', 'ISR ajustado por subsidio.', '2020-01-01'],
  [
    '008',
    'Subsidio efectivamente entregado que no correspondía (Aplica sólo cuando haya ajuste al cierre de mes en relación con el Apéndice 7 de la guía de llenado de nómina).',
    '2020-01-01',
  ],
  ['009', 'Reembolso de descuentos efectuados para el crédito de vivienda.', '2020-04-20'],
  [
    '999',
    'Pagos distintos a los listados y que no deben considerarse como ingreso por sueldos, salarios o ingresos asimilados.',
  ],
]);
