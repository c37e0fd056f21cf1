import type { Product } from './product.ts';

/** Education and training. */
export const education: readonly Product[] = [
  ['86101700', 'Servicios de capacitación vocacional no - científica', 'capacitación curso taller'],
  ['86111502', 'Servicios de enseñanza a distancia', 'curso en línea educación a distancia'],
  ['86111701', 'Enseñanza de idiomas extranjeros basada en la conversación', 'clases de inglés idiomas'],
  ['86121501', 'Servicios educativos preescolares', 'preescolar kínder colegiatura'],
  ['86121503', 'Escuelas privadas de educación primaria o secundaria', 'primaria secundaria colegiatura inscripción'],
  ['86121601', 'Bachillerato o equivalente', 'preparatoria bachillerato colegiatura'],
  ['86121701', 'Programas de pregrado', 'universidad licenciatura colegiatura'],
  ['86121702', 'Programas de posgrado', 'maestría doctorado posgrado diplomado'],
  ['86141501', 'Servicios de asesorías educativas', 'asesoría educativa regularización tutoría'],
  ['55101509', 'Textos educacionales o vocacionales', 'libro de texto escolar'],
  ['55101500', 'Publicaciones impresas', 'libros publicaciones'],
];
