import { comercioExterior20Codec } from '../complements/comercio-exterior20/comercio-exterior20-xml.ts';
import { cartaPorteFields } from '../complements/carta-porte31/build/carta-porte-fields.ts';
import { divisasCodec } from '../complements/divisas/divisas-xml.ts';
import { donatCodec } from '../complements/donat/donat-xml.ts';
import { ieduCodec } from '../complements/iedu/iedu-xml.ts';
import { ineCodec } from '../complements/ine/ine-xml.ts';
import { notariosPublicosCodec } from '../complements/notarios-publicos/notarios-publicos-xml.ts';
import { pficCodec } from '../complements/pfic/pfic-xml.ts';
import { servicioParcialCodec } from '../complements/servicio-parcial/servicio-parcial-xml.ts';
import { turistaPasajeroCodec } from '../complements/turista-pasajero/turista-pasajero-xml.ts';
import { vehiculoUsadoCodec } from '../complements/vehiculo-usado/vehiculo-usado-xml.ts';
import { ventaVehiculosCodec } from '../complements/venta-vehiculos/venta-vehiculos-xml.ts';
import { fieldsOfCodec, optional, relaxed, text } from './field-shape.ts';
import type { FieldShape, Fields } from './field-shape.ts';

const texts: FieldShape = { kind: 'texts' };
const xml: FieldShape = { kind: 'xml' };

/** Complements given as plain objects; amounts and usual texts of some follow from the document. */
const impuestoLocal: Fields = { nombre: text, tasa: text, base: optional, importe: optional };
export const complementos: Fields = {
  impuestosLocales: {
    kind: 'object',
    fields: {
      traslados: { kind: 'list', fields: impuestoLocal },
      retenciones: { kind: 'list', fields: impuestoLocal },
    },
  },
  cartaPorte: { kind: 'object', fields: cartaPorteFields },
  ine: { kind: 'object', fields: fieldsOfCodec(ineCodec) },
  donatarias: { kind: 'object', fields: relaxed(fieldsOfCodec(donatCodec), { optional: ['leyenda'] }) },
  leyendasFiscales: {
    kind: 'list',
    fields: { disposicionFiscal: optional, norma: optional, textoLeyenda: text },
  },
  comercioExterior: { kind: 'object', fields: comercioExterior() },
  vehiculoUsado: { kind: 'object', fields: fieldsOfCodec(vehiculoUsadoCodec) },
  notariosPublicos: { kind: 'object', fields: fieldsOfCodec(notariosPublicosCodec) },
  divisas: { kind: 'object', fields: fieldsOfCodec(divisasCodec) },
  pfIntegranteCoordinado: { kind: 'object', fields: fieldsOfCodec(pficCodec) },
  turistaPasajeroExtranjero: { kind: 'object', fields: fieldsOfCodec(turistaPasajeroCodec) },
  parcialesConstruccion: { kind: 'object', fields: fieldsOfCodec(servicioParcialCodec) },
};

const impuesto: Fields = { impuesto: text, tipoFactor: text, tasaOCuota: optional, base: optional };

const parte: Fields = {
  claveProdServ: text,
  noIdentificacion: optional,
  cantidad: text,
  unidad: optional,
  descripcion: text,
  valorUnitario: optional,
  importe: optional,
  informacionAduanera: texts,
};

const concepto: Fields = {
  claveProdServ: text,
  noIdentificacion: optional,
  cantidad: text,
  claveUnidad: text,
  unidad: optional,
  descripcion: text,
  // One of the two must be there; see readCfdiInput.
  valorUnitario: optional,
  grossUnitPrice: optional,
  grossDiscount: optional,
  importe: optional,
  descuento: optional,
  objetoImp: text,
  traslados: { kind: 'list', fields: impuesto },
  retenciones: { kind: 'list', fields: impuesto },
  aCuentaTerceros: {
    kind: 'object',
    fields: {
      rfcACuentaTerceros: text,
      nombreACuentaTerceros: text,
      regimenFiscalACuentaTerceros: text,
      domicilioFiscalACuentaTerceros: text,
    },
  },
  informacionAduanera: texts,
  cuentaPredial: texts,
  instEducativas: { kind: 'object', fields: fieldsOfCodec(ieduCodec) },
  ventaVehiculos: { kind: 'object', fields: fieldsOfCodec(ventaVehiculosCodec) },
  complementoConcepto: xml,
  partes: { kind: 'list', fields: parte },
};

/**
 * Shape of the input for readers of JSON: which fields there are, of what kind, and whether they must be there. Kept
 * beside the types of `model/input.ts`; a test reads a full input through it, so the two cannot drift apart unseen.
 */
export const inputShape: Fields = {
  serie: optional,
  folio: optional,
  fecha: text,
  formaPago: optional,
  condicionesDePago: optional,
  moneda: optional,
  tipoCambio: optional,
  tipoDeComprobante: optional,
  exportacion: optional,
  metodoPago: optional,
  lugarExpedicion: text,
  confirmacion: optional,
  informacionGlobal: { kind: 'object', fields: { periodicidad: text, meses: text, año: text } },
  cfdiRelacionados: {
    kind: 'list',
    fields: { tipoRelacion: text, uuids: { kind: 'texts', required: true } },
  },
  emisor: {
    kind: 'object',
    required: true,
    fields: { rfc: text, nombre: text, regimenFiscal: text, facAtrAdquirente: optional },
  },
  receptor: {
    kind: 'object',
    required: true,
    fields: {
      rfc: text,
      nombre: text,
      domicilioFiscalReceptor: text,
      residenciaFiscal: optional,
      numRegIdTrib: optional,
      regimenFiscalReceptor: text,
      usoCfdi: text,
    },
  },
  conceptos: { kind: 'list', required: true, fields: concepto },
  ...complementos,
  complementos: xml,
  addenda: xml,
  namespaces: { kind: 'list', fields: { prefix: text, uri: text, schemaLocation: optional } },
};

/** The complement as it is written, less what is computed. */
function comercioExterior(): Fields {
  const fields = fieldsOfCodec(comercioExterior20Codec);
  const { mercancias } = fields;
  return {
    ...relaxed(fields, { optional: ['claveDePedimento', 'certificadoOrigen'], without: ['totalUsd'] }),
    ...(mercancias?.kind === 'list' && {
      mercancias: { ...mercancias, fields: relaxed(mercancias.fields, { optional: ['valorDolares'] }) },
    }),
  };
}
