import type { Product } from './product.ts';

/** Health and pharmacy. */
export const health: readonly Product[] = [
  ['85101501', 'Servicios hospitalarios de emergencia o quirúrgicos', 'hospital cirugía urgencias hospitalización'],
  ['85101601', 'Servicios de enfermería', 'enfermera enfermería cuidados'],
  [
    '85121502',
    'Servicios de consulta de médicos de atención primaria',
    'consulta médica doctor médico general honorarios médicos',
  ],
  ['85121600', 'Servicios médicos de doctores especialistas', 'médico especialista consulta'],
  ['85121608', 'Servicios de psicología', 'psicólogo terapia'],
  ['85121613', 'Servicios pediátricos', 'pediatra'],
  ['85121701', 'Servicios de psicoterapeutas', 'psicoterapia terapia'],
  ['85121800', 'Laboratorios médicos', 'laboratorio análisis clínicos estudios'],
  ['85122001', 'Servicios de odontólogos', 'dentista odontólogo limpieza dental'],
  ['85122101', 'Servicios de fisioterapia', 'fisioterapia rehabilitación'],
  ['85151607', 'Control o programas de dietas', 'nutriólogo dieta plan de alimentación'],
  ['85171500', 'Servicios funerarios y asociados', 'funeraria servicio funerario'],
  ['51101500', 'Antibióticos', 'antibiótico medicina medicamento'],
  [
    '51142000',
    'Analgésicos no narcóticos/antipiréticos',
    'analgésico paracetamol aspirina medicina medicamento farmacia',
  ],
  ['51191905', 'Suplementos vitamínicos', 'vitaminas suplemento'],
  ['42131606', 'Máscaras quirúrgicas o de aislamiento para personal médico', 'cubrebocas mascarilla'],
  ['42142901', 'Anteojos', 'lentes anteojos graduados'],
  ['42311500', 'Vendas y vendajes y productos relacionados', 'vendas gasas curación'],
  ['53131626', 'Desinfectante de manos', 'gel antibacterial'],
  ['70122005', 'Servicios de medicación preventiva de salud animal', 'veterinario consulta vacuna mascota'],
];
