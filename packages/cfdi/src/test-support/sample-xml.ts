/**
 * An invented CFDI 4.0 as text, with what the mass download really brings: a declaration, line breaks, comments, references,
 * two tax nodes, a timbre and an addenda in a namespace of its own. Not sealed: for readers of XML.
 */
export function sampleXml(conceptCount = 3): string {
  const concept = (index: number): string => `
    <cfdi:Concepto ClaveProdServ="01010101" NoIdentificacion="SKU-${index}" Cantidad="1.5" ClaveUnidad="H87" Unidad="Pieza"
      Descripcion="Tornillo de 1/4&quot; &amp; tuerca Ñ" ValorUnitario="100.00" Importe="150.00" ObjetoImp="02">
      <cfdi:Impuestos><cfdi:Traslados>
        <cfdi:Traslado Base="150.00" Impuesto="002" TipoFactor="Tasa" TasaOCuota="0.160000" Importe="24.00"/>
      </cfdi:Traslados></cfdi:Impuestos>
    </cfdi:Concepto>`;
  const subTotal = `${150 * conceptCount}.00`;
  const tax = `${24 * conceptCount}.00`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- documento inventado -->
<cfdi:Comprobante xmlns:cfdi="http://www.sat.gob.mx/cfd/4" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.sat.gob.mx/cfd/4 http://www.sat.gob.mx/sitio_internet/cfd/4/cfdv40.xsd"
  Version="4.0" Serie="A" Folio="17" Fecha="2026-09-01T10:20:30" Sello="c2VsbG8=" FormaPago="03"
  NoCertificado="30001000000500003416" Certificado="Y2VydGlmaWNhZG8=" SubTotal="${subTotal}" Moneda="MXN"
  Total="${174 * conceptCount}.00" TipoDeComprobante="I" Exportacion="01" MetodoPago="PUE" LugarExpedicion="64000">
  <cfdi:Emisor Rfc="EKU9003173C9" Nombre="ESCUELA KEMPER URGATE" RegimenFiscal="601"/>
  <cfdi:Receptor Rfc="URE180429TM6" Nombre="UNIVERSIDAD ROBOTICA ESPAÑOLA" DomicilioFiscalReceptor="86991" RegimenFiscalReceptor="601" UsoCFDI="G01"></cfdi:Receptor>
  <cfdi:Conceptos>${Array.from({ length: conceptCount }, (_, index) => concept(index)).join('')}
  </cfdi:Conceptos>
  <cfdi:Impuestos TotalImpuestosTrasladados="${tax}"><cfdi:Traslados><cfdi:Traslado Base="${subTotal}" Impuesto="002" TipoFactor="Tasa" TasaOCuota="0.160000" Importe="${tax}"/></cfdi:Traslados></cfdi:Impuestos>
  <cfdi:Complemento><tfd:TimbreFiscalDigital xmlns:tfd="http://www.sat.gob.mx/TimbreFiscalDigital" Version="1.1"
    UUID="5A4E62FE-11AB-4A5B-8F4C-2F4C6F6E0001" FechaTimbrado="2026-09-01T10:21:00" RfcProvCertif="SPR190613I52"
    SelloCFD="c2VsbG8=" NoCertificadoSAT="30001000000500003456" SelloSAT="c2F0"/></cfdi:Complemento>
  <cfdi:Addenda><pedido xmlns="urn:ejemplo:pedido" numero="44">Orden <![CDATA[A&B <1>]]> &#xF1;</pedido></cfdi:Addenda>
</cfdi:Comprobante>
`;
}
