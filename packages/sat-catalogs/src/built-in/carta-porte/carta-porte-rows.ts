import type { BuiltInRows } from '../rows.ts';
import {
  configAutotransporte,
  figurasTransporte,
  partesTransporte,
  subTiposRemolque,
  tiposPermiso,
} from './autotransporte.ts';
import { tiposEmbalaje } from './embalaje.ts';
import {
  condicionesEspeciales,
  documentosAduaneros,
  formasFarmaceuticas,
  regimenesAduaneros,
  registrosIstmo,
  sectoresCofepris,
  tiposMateria,
} from './mercancias.ts';
import {
  clavesTipoCarga,
  clavesTransporte,
  configMaritima,
  contenedores,
  contenedoresMaritimos,
  tiposCarro,
  tiposEstacion,
  tiposServicio,
  tiposTrafico,
} from './otros-transportes.ts';

/** The small catalogues of the waybill complement. */
export const cartaPorteRows: BuiltInRows = {
  c_ClaveTipoCarga: clavesTipoCarga,
  c_CondicionesEspeciales: condicionesEspeciales,
  c_ConfigAutotransporte: configAutotransporte,
  c_ConfigMaritima: configMaritima,
  c_Contenedor: contenedores,
  c_ContenedorMaritimo: contenedoresMaritimos,
  c_CveTransporte: clavesTransporte,
  c_DocumentoAduanero: documentosAduaneros,
  c_FiguraTransporte: figurasTransporte,
  c_FormaFarmaceutica: formasFarmaceuticas,
  c_ParteTransporte: partesTransporte,
  c_RegimenAduanero: regimenesAduaneros,
  c_RegistroISTMO: registrosIstmo,
  c_SectorCOFEPRIS: sectoresCofepris,
  c_SubTipoRem: subTiposRemolque,
  c_TipoCarro: tiposCarro,
  c_TipoDeServicio: tiposServicio,
  c_TipoDeTrafico: tiposTrafico,
  c_TipoEmbalaje: tiposEmbalaje,
  c_TipoEstacion: tiposEstacion,
  c_TipoMateria: tiposMateria,
  c_TipoPermiso: tiposPermiso,
};
