import { rowsSince, rowsWith, untimedRows } from '../rows.ts';

const start = '2024-07-17';

/** c_RegimenAduanero with the direction each is for. */
export const regimenesAduaneros = rowsWith(['texto', 'impoexpo'], start, [
  ['IMD', 'Definitivo de importación.', 'Entrada'],
  ['EXD', 'Definitivo de exportación.', 'Salida'],
  ['ITR', 'Temporales de importación para retomar al extranjero en el mismo estado.', 'Entrada'],
  [
    'ITE',
    'Temporales de importación para elaboración, transformación o reparación para empresas con programa IMMEX.',
    'Entrada',
  ],
  ['ETR', 'Temporales de exportación para retornar al país en el mismo estado.', 'Salida'],
  ['ETE', 'Temporales de exportación para elaboración, transformación o reparación.', 'Salida'],
  ['DFI', 'Depósito Fiscal.', 'Salida,Entrada'],
  ['RFE', 'Elaboración, transformación o reparación en recinto fiscalizado.', 'Salida,Entrada'],
  ['RFS', 'Recinto fiscalizado estratégico.', 'Salida,Entrada'],
  ['TRA', 'Tránsitos.', 'Salida,Entrada'],
]);

/** c_DocumentoAduanero. */
export const documentosAduaneros = rowsSince(start, [
  ['01', 'Pedimento'],
  ['02', 'Autorización de importación temporal'],
  ['03', 'Autorización de importación temporal de embarcaciones'],
  [
    '04',
    'Autorización de importación temporal de mercancías, destinadas al mantenimiento y reparación de las mercancías importadas temporalmente',
  ],
  [
    '05',
    'Autorización para la importación de vehículos especialmente construidos o transformados, equipados con dispositivos o aparatos diversos para cumplir con contrato derivado de licitación pública',
  ],
  ['06', 'Aviso de exportación temporal'],
  ['07', 'Aviso de traslado de mercancías de empresas con Programa IMMEX, RFE u Operador Económico Autorizado'],
  [
    '08',
    'Aviso para el traslado de autopartes ubicadas en la franja o región fronteriza a la industria terminal automotriz o manufacturera de vehículos de autotransporte en el resto del territorio nacional',
  ],
  ['09', 'Constancia de importación temporal, retorno o transferencia de contenedores'],
  ['10', 'Constancia de transferencia de mercancías'],
  ['11', 'Autorización de donación de mercancías al Fisco Federal que se encuentren en el extranjero'],
  ['12', 'Cuaderno ATA'],
  ['13', 'Listas de intercambio'],
  ['14', 'Permiso de Importación Temporal'],
  ['15', 'Permiso de importación temporal de casa rodante'],
  ['16', 'Permiso de importación temporal de embarcaciones'],
  ['17', 'Solicitud de donación de mercancías en casos de emergencias o desastres naturales'],
  ['18', 'Aviso de consolidado'],
  ['19', 'Aviso de cruce de mercancias'],
  ['20', 'Otro'],
]);

/** c_TipoMateria. */
export const tiposMateria = rowsSince(start, [
  ['01', 'Materia prima'],
  ['02', 'Materia procesada'],
  ['03', 'Materia terminada (producto terminado)'],
  ['04', 'Materia para la industria manufacturera'],
  ['05', 'Otra'],
]);

/** c_RegistroISTMO: poles of the Isthmus of Tehuantepec. */
export const registrosIstmo = rowsSince(start, [
  ['01', 'Coatzacoalcos I'],
  ['02', 'Coatzacoalcos II'],
  ['03', 'Texistepec'],
  ['04', 'San Juan Evangelista'],
  ['05', 'Salina Cruz'],
  ['06', 'San Blas Atempa'],
]);

/** c_SectorCOFEPRIS. */
export const sectoresCofepris = untimedRows([
  ['01', 'Medicamento'],
  ['02', 'Precursores y químicos de uso dual'],
  ['03', 'Psicotrópicos y estupefacientes'],
  ['04', 'Sustancias tóxicas'],
  ['05', 'Plaguicidas y fertilizantes'],
]);

/** c_FormaFarmaceutica. */
export const formasFarmaceuticas = untimedRows([
  ['01', 'Tableta'],
  ['02', 'Capsulas'],
  ['03', 'Comprimidos'],
  ['04', 'Grageas'],
  ['05', 'Suspensión'],
  ['06', 'Solución'],
  ['07', 'Emulsión'],
  ['08', 'Jarabe'],
  ['09', 'Inyectable'],
  ['10', 'Crema'],
  ['11', 'Ungüento'],
  ['12', 'Aerosol'],
  ['13', 'Gas medicinal'],
  ['14', 'Gel'],
  ['15', 'Implante'],
  ['16', 'Óvulo'],
  ['17', 'Parche'],
  ['18', 'Pasta'],
  ['19', 'Polvo'],
  ['20', 'Supositorio'],
]);

/** c_CondicionesEspeciales of the goods' transport. */
export const condicionesEspeciales = untimedRows([
  ['01', 'Congelados'],
  ['02', 'Refrigerados'],
  ['03', 'Temperatura controlada'],
  ['04', 'Temperatura ambiente'],
]);
