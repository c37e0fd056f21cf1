import type { Product } from './product.ts';

/** Beauty, sport and personal care. */
export const personalCare: readonly Product[] = [
  ['91101501', 'Gimnasios o centros de salud', 'gimnasio mensualidad membresía'],
  ['91101503', 'Servicios de masajes', 'masaje'],
  ['91101504', 'Clases de aeróbicos o ejercicios', 'clase de yoga zumba crossfit pilates'],
  ['91101601', 'Tratamientos faciales o corporales', 'facial tratamiento corporal'],
  ['91101701', 'Servicios de corte y tinte de pelo', 'corte de cabello peluquería barbería estética tinte'],
  ['53131602', 'Artículos para el cuidado del cabello', 'cuidado del cabello gel tinte'],
  ['53131608', 'Jabones', 'jabón de tocador'],
  ['53131615', 'Productos para la higiene femenina', 'toallas femeninas tampones'],
  ['53131619', 'Cosméticos', 'cosméticos maquillaje labial'],
  ['53131620', 'Perfumes o colonias o fragancias', 'perfume colonia'],
  ['53131628', 'Champús', 'shampoo champú acondicionador'],
  ['49161504', 'Balones de futbol', 'balón de futbol'],
  ['49201500', 'Equipo de entrenamiento para aeróbicos', 'caminadora equipo de gimnasio'],
  ['60141000', 'Juguetes', 'juguete'],
  ['60141100', 'Juegos', 'juego de mesa'],
  ['60141104', 'Juegos de video', 'videojuego'],
  ['10111302', 'Productos para el aseo y cuidado de mascotas', 'estética canina grooming mascota'],
  ['10121800', 'Alimento para perros y gatos', 'croquetas alimento para perro gato'],
];
