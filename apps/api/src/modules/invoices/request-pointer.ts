/** Where a field of the document comes from in the request. Longest first; `*` is an index kept as it is. */
const SOURCES: ReadonlyArray<readonly [document: RegExp, request: string]> = [
  [/^\/conceptos\/(\d+)\/(?:traslados|retenciones)(?:\/.*)?$/, '/items/$1/taxes'],
  [/^\/conceptos\/(\d+)\/claveProdServ$/, '/items/$1/clave_prod_serv'],
  [/^\/conceptos\/(\d+)\/noIdentificacion$/, '/items/$1/sku'],
  [/^\/conceptos\/(\d+)\/cantidad$/, '/items/$1/quantity'],
  [/^\/conceptos\/(\d+)\/claveUnidad$/, '/items/$1/clave_unidad'],
  [/^\/conceptos\/(\d+)\/unidad$/, '/items/$1/unidad'],
  [/^\/conceptos\/(\d+)\/descripcion$/, '/items/$1/description'],
  [/^\/conceptos\/(\d+)\/(?:valorUnitario|importe)$/, '/items/$1/unit_price'],
  [/^\/conceptos\/(\d+)\/descuento$/, '/items/$1/discount'],
  [/^\/conceptos\/(\d+)\/objetoImp$/, '/items/$1/objeto_imp'],
  [/^\/conceptos\/(\d+)\/informacionAduanera(?:\/(\d+))?.*$/, '/items/$1/pedimentos'],
  [/^\/conceptos\/(\d+)\/cuentaPredial.*$/, '/items/$1/cuentas_prediales'],
  [/^\/conceptos\/(\d+)\/aCuentaTerceros.*$/, '/items/$1/third_party'],
  [/^\/conceptos\/(\d+)$/, '/items/$1'],
  [/^\/conceptos$/, '/items'],
  [/^\/receptor\/rfc$/, '/customer/rfc'],
  [/^\/receptor\/nombre$/, '/customer/legal_name'],
  [/^\/receptor\/domicilioFiscalReceptor$/, '/customer/postal_code'],
  [/^\/receptor\/residenciaFiscal$/, '/customer/residencia_fiscal'],
  [/^\/receptor\/numRegIdTrib$/, '/customer/num_reg_id_trib'],
  [/^\/receptor\/regimenFiscalReceptor$/, '/customer/regimen_fiscal'],
  [/^\/receptor\/usoCfdi$/, '/uso_cfdi'],
  [/^\/receptor$/, '/customer'],
  [/^\/informacionGlobal\/año$/, '/global/year'],
  [/^\/informacionGlobal\/periodicidad$/, '/global/periodicidad'],
  [/^\/informacionGlobal\/meses$/, '/global/meses'],
  [/^\/informacionGlobal.*$/, '/global'],
  [/^\/cfdiRelacionados\/(\d+)\/tipoRelacion$/, '/related/$1/tipo_relacion'],
  [/^\/cfdiRelacionados\/(\d+)\/uuids(.*)$/, '/related/$1/uuids$2'],
  [/^\/cfdiRelacionados.*$/, '/related'],
  [/^\/formaPago$/, '/forma_pago'],
  [/^\/metodoPago$/, '/metodo_pago'],
  [/^\/condicionesDePago$/, '/condiciones_de_pago'],
  [/^\/moneda$/, '/currency'],
  [/^\/tipoCambio$/, '/exchange_rate'],
  [/^\/tipoDeComprobante$/, '/type'],
  [/^\/exportacion$/, '/exportacion'],
  [/^\/lugarExpedicion$/, '/place_of_issue'],
  [/^\/fecha$/, '/fecha'],
  [/^\/(?:subTotal|total|descuento|impuestos).*$/, '/items'],
];

/** JSON pointer into the request for a pointer into the document; issuer data is the company's, marked as such. */
export function requestPointer(pointer: string): string {
  if (pointer.startsWith('/emisor')) return `#company${pointer.slice('/emisor'.length)}`;
  for (const [document, request] of SOURCES) {
    if (document.test(pointer)) return pointer.replace(document, request).replaceAll('/undefined', '');
  }
  return pointer;
}
