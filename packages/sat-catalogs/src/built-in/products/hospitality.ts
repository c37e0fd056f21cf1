import type { Product } from './product.ts';

/** Restaurants, hotels, travel and events. */
export const hospitality: readonly Product[] = [
  ['90101501', 'Restaurantes', 'consumo de alimentos comida cena desayuno restaurante'],
  ['90101502', 'Bares', 'bar cantina bebidas antro'],
  ['90101503', 'Establecimientos de comida rápida', 'comida rápida hamburguesas tacos pizza'],
  ['90101603', 'Servicios de cáterin', 'catering servicio de alimentos'],
  ['90101801', 'Comidas para llevar preparadas profesionalmente', 'comida para llevar'],
  ['90101802', 'Servicios de comidas a domicilio', 'comida a domicilio reparto uber eats rappi'],
  ['90111501', 'Hoteles', 'hotel hospedaje habitación noche'],
  ['90111603', 'Salas de reuniones o banquetes', 'sala de juntas salón de eventos'],
  ['90121502', 'Agencias de viajes', 'agencia de viajes paquete turístico vuelo'],
  ['90121701', 'Guías locales o de excursiones', 'guía turístico tour'],
  ['90131504', 'Conciertos', 'boleto concierto evento'],
  ['90131601', 'Películas cinematográficas', 'boleto cine película'],
  ['80141607', 'Gestión de eventos', 'organización de eventos boda fiesta xv años'],
  ['82131604', 'Servicios de estudio fotográfico  o fotos fijas', 'fotógrafo sesión de fotos fotografía'],
  ['82131603', 'Servicios de producción de vídeos', 'producción de video edición grabación'],
  ['82151704', 'Servicios de músicos', 'músico grupo musical dj mariachi'],
  ['90101602', 'Servicios de carpas para fiestas', 'carpas mesas y sillas renta fiesta'],
];
