import type { Comprobante, RetencionResumen, TrasladoResumen } from './comprobante.ts';
import type { ACuentaTerceros, Concepto, Parte, Traslado } from './concepto.ts';
import type { Emisor, InformacionGlobal, Receptor } from './parties.ts';

/** Names of the fields of `T` that hold text, optional ones included. */
export type TextKey<T> = { [K in keyof T]-?: NonNullable<T[K]> extends string ? K : never }[keyof T] & string;

/** One attribute: field of the model, attribute of the XML, whether the schema demands it. */
export interface Field<Key extends string = string> {
  readonly key: Key;
  readonly attribute: string;
  readonly required: boolean;
}

/** Attributes of a node in the order of SAT's schema; the same table writes them and reads them. */
export type FieldTable<T> = ReadonlyArray<Field<TextKey<T>>>;

/** Rows in the order of the schema; a trailing `?` marks what a document may lack. */
function table<T>(
  ...specs: ReadonlyArray<readonly [key: TextKey<T>, attribute: string, optional?: '?']>
): FieldTable<T> {
  return specs.map(([key, attribute, optional]) => ({ key, attribute, required: optional === undefined }));
}

export const comprobanteFields = table<Comprobante>(
  ['version', 'Version'],
  ['serie', 'Serie', '?'],
  ['folio', 'Folio', '?'],
  ['fecha', 'Fecha'],
  ['sello', 'Sello', '?'],
  ['formaPago', 'FormaPago', '?'],
  ['noCertificado', 'NoCertificado', '?'],
  ['certificado', 'Certificado', '?'],
  ['condicionesDePago', 'CondicionesDePago', '?'],
  ['subTotal', 'SubTotal'],
  ['descuento', 'Descuento', '?'],
  ['moneda', 'Moneda'],
  ['tipoCambio', 'TipoCambio', '?'],
  ['total', 'Total'],
  ['tipoDeComprobante', 'TipoDeComprobante'],
  ['exportacion', 'Exportacion'],
  ['metodoPago', 'MetodoPago', '?'],
  ['lugarExpedicion', 'LugarExpedicion'],
  ['confirmacion', 'Confirmacion', '?'],
);

export const informacionGlobalFields = table<InformacionGlobal>(
  ['periodicidad', 'Periodicidad'],
  ['meses', 'Meses'],
  ['año', 'Año'],
);

export const emisorFields = table<Emisor>(
  ['rfc', 'Rfc'],
  ['nombre', 'Nombre'],
  ['regimenFiscal', 'RegimenFiscal'],
  ['facAtrAdquirente', 'FacAtrAdquirente', '?'],
);

export const receptorFields = table<Receptor>(
  ['rfc', 'Rfc'],
  ['nombre', 'Nombre'],
  ['domicilioFiscalReceptor', 'DomicilioFiscalReceptor'],
  ['residenciaFiscal', 'ResidenciaFiscal', '?'],
  ['numRegIdTrib', 'NumRegIdTrib', '?'],
  ['regimenFiscalReceptor', 'RegimenFiscalReceptor'],
  ['usoCfdi', 'UsoCFDI'],
);

export const conceptoFields = table<Concepto>(
  ['claveProdServ', 'ClaveProdServ'],
  ['noIdentificacion', 'NoIdentificacion', '?'],
  ['cantidad', 'Cantidad'],
  ['claveUnidad', 'ClaveUnidad'],
  ['unidad', 'Unidad', '?'],
  ['descripcion', 'Descripcion'],
  ['valorUnitario', 'ValorUnitario'],
  ['importe', 'Importe'],
  ['descuento', 'Descuento', '?'],
  ['objetoImp', 'ObjetoImp'],
);

export const trasladoFields = table<Traslado>(
  ['base', 'Base'],
  ['impuesto', 'Impuesto'],
  ['tipoFactor', 'TipoFactor'],
  ['tasaOCuota', 'TasaOCuota', '?'],
  ['importe', 'Importe', '?'],
);

export const aCuentaTercerosFields = table<ACuentaTerceros>(
  ['rfcACuentaTerceros', 'RfcACuentaTerceros'],
  ['nombreACuentaTerceros', 'NombreACuentaTerceros'],
  ['regimenFiscalACuentaTerceros', 'RegimenFiscalACuentaTerceros'],
  ['domicilioFiscalACuentaTerceros', 'DomicilioFiscalACuentaTerceros'],
);

export const parteFields = table<Parte>(
  ['claveProdServ', 'ClaveProdServ'],
  ['noIdentificacion', 'NoIdentificacion', '?'],
  ['cantidad', 'Cantidad'],
  ['unidad', 'Unidad', '?'],
  ['descripcion', 'Descripcion'],
  ['valorUnitario', 'ValorUnitario', '?'],
  ['importe', 'Importe', '?'],
);

export const retencionResumenFields = table<RetencionResumen>(['impuesto', 'Impuesto'], ['importe', 'Importe']);

export const trasladoResumenFields: FieldTable<TrasladoResumen> = trasladoFields;
