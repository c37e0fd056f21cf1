import type { Product } from './product.ts';

/** Stationery, packaging and farming. */
export const officeAndFarm: readonly Product[] = [
  ['14111507', 'Papel para impresora o fotocopiadora', 'papel bond hojas blancas resma'],
  ['14111514', 'Blocs o cuadernos de papel', 'cuaderno libreta'],
  ['14111537', 'Etiquetas de papel', 'etiqueta adhesiva'],
  ['14111604', 'Tarjetas de presentación', 'tarjetas de presentación'],
  ['14111804', 'Facturas o libros de facturas', 'facturas talonario notas'],
  ['44103103', 'Tóner para impresoras o fax', 'tóner'],
  ['44103105', 'Cartuchos de tinta', 'tinta impresora'],
  ['44121701', 'Bolígrafos', 'pluma bolígrafo'],
  ['44122003', 'Carpetas', 'carpeta'],
  ['24111503', 'Bolsas plásticas', 'bolsa de plástico'],
  ['24121503', 'Cajas para empacar', 'caja de cartón empaque'],
  ['55121600', 'Etiquetas', 'etiquetas'],
  ['10101516', 'Ganado vacuno', 'ganado bovino vaca becerro'],
  ['10121500', 'Pienso para ganado', 'alimento para ganado pastura forraje'],
  ['10151500', 'Semillas y plántulas vegetales', 'semillas hortaliza'],
  ['10171600', 'Abonos químicos y nutrientes para plantas', 'fertilizante'],
  ['10171700', 'Herbicidas', 'herbicida'],
  ['10191509', 'Insecticidas', 'insecticida plaguicida'],
  ['70141600', 'Protección de cultivos', 'fumigación de cultivos'],
];
