import type { BuiltInRows } from '../rows.ts';
import { clavesRetencion } from './claves-retencion.ts';
import {
  ejercicios,
  entidadesFederativas,
  periodicidadesRetenciones,
  periodos,
  tiposContribuyente,
  tiposDividendo,
  tiposImpuesto,
  tiposPagoRet,
} from './documento.ts';

/** Catalogues of the withholdings document 2.0, its countries apart. */
export const retencionesRows: BuiltInRows = {
  c_CveRetenc: clavesRetencion,
  c_Ejercicio: ejercicios,
  c_EntidadesFederativas: entidadesFederativas,
  c_Periodo: periodos,
  c_TipoContribuyenteSujetoRetencion: tiposContribuyente,
  c_TipoDividendoOUtilidadDistribuida: tiposDividendo,
  c_TipoImpuesto: tiposImpuesto,
  c_TipoPagoRet: tiposPagoRet,
  'catRetenciones:c_Periodicidad': periodicidadesRetenciones,
};
