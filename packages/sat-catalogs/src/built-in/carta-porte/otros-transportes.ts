import { rowsSince, rowsWith } from '../rows.ts';

const start = '2024-07-17';

/** c_CveTransporte. */
export const clavesTransporte = rowsSince(start, [
  ['01', 'Autotransporte'],
  ['02', 'Transporte Marítimo'],
  ['03', 'Transporte Aéreo'],
  ['04', 'Transporte Ferroviario'],
]);

/** c_TipoEstacion. */
export const tiposEstacion = rowsWith(['texto', 'claves_transportes'], start, [
  ['01', 'Origen Nacional', '02, 03 y 04'],
  ['02', 'Intermedia', '02, 03 y 04'],
  ['03', 'Destino Final Nacional', '02, 03 y 04'],
]);

/** c_ConfigMaritima. */
export const configMaritima = rowsSince(start, [
  ['B01', 'Abastecedor'],
  ['B02', 'Barcaza'],
  ['B03', 'Granelero'],
  ['B04', 'Porta Contenedor'],
  ['B05', 'Draga'],
  ['B06', 'Pesquero'],
  ['B07', 'Carga General'],
  ['B08', 'Quimiqueros'],
  ['B09', 'Transbordadores'],
  ['B10', 'Carga RoRo'],
  ['B11', 'Investigación'],
  ['B12', 'Tanquero'],
  ['B13', 'Gasero'],
  ['B14', 'Remolcador'],
  ['B15', 'Extraordinaria especialización'],
]);

/** c_ClaveTipoCarga of sea freight. */
export const clavesTipoCarga = rowsSince(start, [
  ['CGS', 'Carga General Suelta'],
  ['CGC', 'Carga General Contenerizada'],
  ['GMN', 'Gran Mineral'],
  ['GAG', 'Granel Agrícola'],
  ['OFL', 'Otros Fluidos'],
  ['PYD', 'Petróleo y Derivados'],
]);

/** c_ContenedorMaritimo. */
export const contenedoresMaritimos = rowsSince(start, [
  ['CM001', 'Contenedores refrigerados de 20FT'],
  ['CM002', 'Contenedores refrigerados de 40FT'],
  ['CM003', 'Contenedores estándar de 8FT'],
  ['CM004', 'Contenedores estándar de 10FT'],
  ['CM005', 'Contenedores estándar de 20FT'],
  ['CM006', 'Contenedores estándar de 40FT'],
  ['CM007', 'Contenedores Open Side'],
  ['CM008', 'Contenedor Isotanque'],
  ['CM009', 'Contenedor flat racks'],
  ['CM010', 'Buque tanque'],
  ['CM011', 'Ferri'],
  ['CM012', 'Ferri – Turístico y vacíos'],
]);

/** c_Contenedor of railways. */
export const contenedores = rowsWith(['texto', 'descripcion'], start, [
  ['TC01', "20'", 'Contenedor de 6.1 Mts de longitud'],
  ['TC02', "40'", 'Contenedor de 12.2 Mts de longitud'],
  ['TC03', "45'", 'Contenedor de 13.7 Mts de longitud'],
  ['TC04', "48'", 'Contenedor de 14.6 Mts de longitud'],
  ['TC05', "53'", 'Contenedor de 16.1 Mts de longitud'],
]);

/** c_TipoCarro; `contenedor`: containers must be listed. */
export const tiposCarro = rowsWith(['texto', 'contenedor'], start, [
  ['TC01', 'Furgón', ''],
  ['TC02', 'Góndola', ''],
  ['TC03', 'Tolva', ''],
  ['TC04', 'Tanque', ''],
  ['TC05', 'Plataforma Intermodal', '1'],
  ['TC06', 'Plataforma de Uso General', ''],
  ['TC07', 'Plataforma Automotriz', ''],
  ['TC08', 'Locomotora', ''],
  ['TC09', 'Carro Especial', ''],
  ['TC10', 'Pasajeros', ''],
  ['TC11', 'Mantenimiento de Vía', ''],
]);

/** c_TipoDeServicio of railways. */
export const tiposServicio = rowsWith(['texto', 'contenedor'], start, [
  ['TS01', 'Carros Ferroviarios', ''],
  ['TS02', 'Carros Ferroviarios intermodal', '1'],
  ['TS03', 'Tren unitario de carros ferroviarios', ''],
  ['TS04', 'Tren unitario Intermodal', '1'],
]);

/** c_TipoDeTrafico of railways. */
export const tiposTrafico = rowsSince(start, [
  ['TT01', 'Tráfico local'],
  ['TT02', 'Tráfico interlineal remitido'],
  ['TT03', 'Tráfico interlineal recibido'],
  ['TT04', 'Tráfico interlineal en tránsito'],
]);
