import type { EasyCfdiInput, EasyConcepto } from '@kita/cfdi/light';
import { namedTaxes } from '@kita/cfdi/light';
import type { Tenant } from '@kita/api-client';

import type { EditorValues, Line } from './editor-values.ts';

/** The form, with its amounts tidied, as the fiscal core takes it: what the server will make of the request. */
export function liveInput(values: EditorValues, issuer: Tenant): EasyCfdiInput {
  const { customer } = values;
  return {
    tipoDeComprobante: values.type,
    lugarExpedicion: values.rest?.place_of_issue ?? issuer.postal_code,
    exportacion: values.rest?.exportacion ?? '01',
    emisor: { rfc: issuer.rfc, nombre: issuer.legal_name, regimenFiscal: issuer.regimen_fiscal },
    receptor: {
      rfc: customer.rfc,
      nombre: customer.legal_name,
      domicilioFiscalReceptor: customer.postal_code,
      regimenFiscalReceptor: customer.regimen_fiscal,
      usoCfdi: values.uso_cfdi,
      ...(customer.residencia_fiscal && { residenciaFiscal: customer.residencia_fiscal }),
      ...(customer.num_reg_id_trib && { numRegIdTrib: customer.num_reg_id_trib }),
    },
    formaPago: values.metodo_pago === 'PPD' ? '99' : values.forma_pago,
    metodoPago: values.metodo_pago,
    moneda: values.currency,
    ...(values.currency !== 'MXN' && values.exchange_rate !== '' && { tipoCambio: values.exchange_rate }),
    ...(values.conditions.trim() !== '' && { condicionesDePago: values.conditions.trim() }),
    ...(values.related.length > 0 && {
      cfdiRelacionados: values.related.map(({ tipo_relacion, uuids }) => ({ tipoRelacion: tipo_relacion, uuids })),
    }),
    ...(values.global && {
      informacionGlobal: {
        periodicidad: values.global.periodicidad,
        meses: values.global.meses,
        año: values.global.year,
      },
    }),
    conceptos: values.items.map(conceptoInput),
  };
}

function conceptoInput(line: Line): EasyConcepto {
  const { unit_price: price, discount, rest = {} } = line;
  const { traslados, retenciones, impuestos } = taxesOf(line);
  const hasTaxes = impuestos.length + traslados.length + retenciones.length > 0;
  return {
    claveProdServ: line.clave_prod_serv,
    claveUnidad: line.clave_unidad,
    descripcion: line.description.trim(),
    cantidad: line.quantity,
    ...(rest.unidad !== undefined && { unidad: rest.unidad }),
    ...(rest.sku !== undefined && { noIdentificacion: rest.sku }),
    ...(rest.pedimentos && { informacionAduanera: rest.pedimentos }),
    ...(rest.cuentas_prediales && { cuentaPredial: rest.cuentas_prediales }),
    ...(line.is_gross
      ? { grossUnitPrice: price, ...(discount !== '' && { grossDiscount: discount }) }
      : { valorUnitario: price, ...(discount !== '' && { descuento: discount }) }),
    objetoImp: rest.objeto_imp ?? (hasTaxes ? '02' : '01'),
    impuestos,
    ...(traslados.length > 0 && { traslados }),
    ...(retenciones.length > 0 && { retenciones }),
  };
}

function taxesOf(line: Line) {
  if (line.iva !== 'kept')
    return {
      impuestos: [...(line.iva === 'none' ? [] : [line.iva]), ...line.withheld],
      traslados: [],
      retenciones: [],
    };
  const written = (line.taxes ?? []).map((tax) =>
    typeof tax === 'string'
      ? namedTaxes[tax]
      : {
          impuesto: tax.impuesto,
          tipoFactor: tax.tipo_factor,
          ...(tax.tasa_o_cuota !== undefined && { tasaOCuota: tax.tasa_o_cuota }),
          isWithheld: tax.withheld === true,
        },
  );
  const plain = (isWithheld: boolean) =>
    written
      .filter((tax) => tax.isWithheld === isWithheld)
      .map(({ impuesto, tipoFactor, tasaOCuota }) => ({
        impuesto,
        tipoFactor,
        ...(tasaOCuota !== undefined && { tasaOCuota }),
      }));
  return { impuestos: [], traslados: plain(false), retenciones: plain(true) };
}
