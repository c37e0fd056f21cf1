import type { Product } from './product.ts';

/** Home, furniture, appliances and electronics. */
export const homeGoods: readonly Product[] = [
  ['52121500', 'Ropa de cama', 'ropa de cama blancos'],
  ['52121700', 'Toallas', 'toallas'],
  ['52141501', 'Neveras para uso doméstico', 'refrigerador'],
  ['52141504', 'Fogones para uso doméstico', 'parrilla estufa'],
  ['52141524', 'Licuadoras para uso doméstico', 'licuadora'],
  ['52141601', 'Lavadoras de ropa para uso doméstico', 'lavadora'],
  ['52151500', 'Utensilios de cocina desechables domésticos', 'desechables vasos platos'],
  ['52152000', 'Platos, utensilios para servir y recipientes para almacenar', 'vajilla platos'],
  ['52161505', 'Televisores', 'televisión pantalla smart tv'],
  ['56101500', 'Muebles', 'muebles'],
  ['56101502', 'Sofás', 'sofá sala sillón'],
  ['56101519', 'Mesas', 'mesa comedor'],
  ['56101703', 'Escritorios', 'escritorio'],
  ['56112102', 'Sillas para grupos de trabajo', 'silla de oficina ejecutiva'],
  ['47131803', 'Desinfectantes para uso doméstico', 'cloro desinfectante limpiador'],
  ['47131811', 'Productos de lavandería', 'detergente jabón para ropa suavizante'],
  ['47121701', 'Bolsas de basura', 'bolsa de basura'],
  ['14111704', 'Papel higiénico', 'papel de baño higiénico'],
  ['10161600', 'Plantas florales', 'planta flor maceta'],
  ['10301700', 'Rosas cortadas frescas crema', 'rosas ramo florería'],
];
