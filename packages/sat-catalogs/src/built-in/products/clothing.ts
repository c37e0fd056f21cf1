import type { Product } from './product.ts';

/** Clothing, shoes and jewellery. */
export const clothing: readonly Product[] = [
  ['53101502', 'Pantalones largos o cortos o pantalonetas para hombre', 'pantalón de hombre jeans mezclilla'],
  ['53101504', 'Pantalones largos o cortos o pantalonetas para mujer', 'pantalón de mujer jeans leggings'],
  ['53101602', 'Camisas para hombre', 'camisa de hombre'],
  ['53101604', 'Camisas o blusas para mujer', 'blusa camisa de mujer'],
  ['53102002', 'Vestidos o faldas o saris o kimonos para para mujer', 'vestido falda mujer'],
  ['53102300', 'Ropa interior', 'ropa interior'],
  ['53102305', 'Pañales para bebé', 'pañal de bebé'],
  ['53102402', 'Calcetines', 'calcetines'],
  ['53102700', 'Uniformes', 'uniforme'],
  ['53102900', 'Prendas de deporte', 'ropa deportiva pants'],
  ['53103000', 'Camisetas', 'playera camiseta'],
  ['53111601', 'Zapatos para hombre', 'zapatos hombre'],
  ['53111602', 'Zapatos para mujer', 'zapatos mujer'],
  ['53111901', 'Calzado atlético para hombre', 'tenis hombre'],
  ['53121500', 'Maletas', 'maleta equipaje'],
  ['53121603', 'Morrales', 'mochila'],
  ['53121706', 'Maletines para computador', 'mochila para laptop'],
  ['54101500', 'Joyería fina', 'joyería oro'],
  ['54101600', 'Bisutería', 'bisutería accesorios'],
  ['53141600', 'Suministros de costura variados', 'mercería costura'],
  ['11161700', 'Tejidos de algodón', 'tela de algodón'],
  ['82121510', 'Impresión textil', 'serigrafía estampado playeras sublimado'],
];
