import { estados } from './estado.ts';
import { exportaciones } from './exportacion.ts';
import { formasPago } from './forma-pago.ts';
import { impuestos } from './impuesto.ts';
import { meses } from './meses.ts';
import { metodosPago } from './metodo-pago.ts';
import { monedas } from './moneda.ts';
import { objetosImp } from './objeto-imp.ts';
import { paises } from './pais.ts';
import { periodicidades } from './periodicidad.ts';
import { regimenesFiscales } from './regimen-fiscal.ts';
import type { BuiltInRows } from './rows.ts';
import { tasasOCuotas } from './tasa-o-cuota.ts';
import { tiposCadenaPago } from './tipo-cadena-pago.ts';
import { tiposComprobante } from './tipo-comprobante.ts';
import { tiposFactor } from './tipo-factor.ts';
import { tiposRelacion } from './tipo-relacion.ts';
import { usosCfdi } from './uso-cfdi.ts';

/** Catalogues of CFDI 4.0 and of the payment complement, products and units apart. */
export const cfdiRows: BuiltInRows = {
  c_Estado: estados,
  c_Exportacion: exportaciones,
  c_FormaPago: formasPago,
  c_Impuesto: impuestos,
  c_Meses: meses,
  c_MetodoPago: metodosPago,
  c_Moneda: monedas,
  c_ObjetoImp: objetosImp,
  c_Pais: paises,
  c_Periodicidad: periodicidades,
  c_RegimenFiscal: regimenesFiscales,
  c_TasaOCuota: tasasOCuotas,
  c_TipoCadenaPago: tiposCadenaPago,
  c_TipoDeComprobante: tiposComprobante,
  c_TipoFactor: tiposFactor,
  c_TipoRelacion: tiposRelacion,
  c_UsoCFDI: usosCfdi,
};
