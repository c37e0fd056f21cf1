import { createPrivateKey, sign, type KeyObject } from 'node:crypto';
import { localDateTime } from '@kita/sat-catalogs';

/** A CSD as `POST /sandbox/csds` hands it out, opened. */
export interface TestCsd {
  readonly rfc: string;
  readonly name: string;
  readonly noCertificado: string;
  readonly certificado: string;
  readonly key: KeyObject;
}

export interface InvoiceChanges {
  readonly serie?: string;
  readonly folio?: string;
  readonly fecha?: string;
  readonly lugarExpedicion?: string;
  readonly rfc?: string;
  readonly nombre?: string;
  readonly total?: string;
  readonly subTotal?: string;
  readonly descripcion?: string;
  readonly usoCfdi?: string;
  readonly related?: { readonly tipoRelacion: string; readonly uuid: string };
  /** After sealing: what somebody changes on the way. */
  readonly tamper?: (xml: string) => string;
}

const issuedAt = 'America/Mexico_City';

/**
 * A sealed invoice of one concept (100.00 plus 16 % IVA), written and sealed here by hand, so that the sandbox is not
 * tested with the library it uses. Dated a moment before `now`.
 */
export function sealedInvoice(csd: TestCsd, changes: InvoiceChanges = {}, now = new Date()): Buffer {
  const { serie = 'A', folio = '1', total = '116.00', subTotal = '100.00', usoCfdi = 'G03' } = changes;
  const fecha = changes.fecha ?? localDateTime(new Date(now.getTime() - 30_000), issuedAt);
  const { lugarExpedicion = '06300', descripcion = 'Servicio de prueba' } = changes;
  const emisor = [changes.rfc ?? csd.rfc, changes.nombre ?? csd.name, '601'];
  const receptor = ['XAXX010101000', 'MARIA PRUEBA', lugarExpedicion, '616', usoCfdi === 'G03' ? 'S01' : usoCfdi];
  const concepto = ['84111506', '1', 'E48', descripcion, '100.00', '100.00', '02'];
  const tax = ['100.00', '002', 'Tasa', '0.160000', '16.00'];
  const head = [
    serie,
    folio,
    fecha,
    '03',
    csd.noCertificado,
    subTotal,
    'MXN',
    total,
    'I',
    '01',
    'PUE',
    lugarExpedicion,
  ];
  const relation = changes.related === undefined ? [] : [changes.related.tipoRelacion, changes.related.uuid];
  const cadena = `||${['4.0', ...head, ...relation, ...emisor, ...receptor, ...concepto, ...tax, ...tax, '16.00'].join('|')}||`;
  const sello = sign('sha256', Buffer.from(cadena), csd.key).toString('base64');
  const xml =
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<cfdi:Comprobante xmlns:cfdi="http://www.sat.gob.mx/cfd/4" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
    ' xsi:schemaLocation="http://www.sat.gob.mx/cfd/4 http://www.sat.gob.mx/sitio_internet/cfd/4/cfdv40.xsd"' +
    attributes(
      'Version Serie Folio Fecha FormaPago NoCertificado SubTotal Moneda Total TipoDeComprobante Exportacion MetodoPago LugarExpedicion',
      ['4.0', ...head],
    ) +
    ` Certificado="${csd.certificado}" Sello="${sello}">` +
    relationNode(changes.related) +
    `<cfdi:Emisor${attributes('Rfc Nombre RegimenFiscal', emisor)}/>` +
    `<cfdi:Receptor${attributes('Rfc Nombre DomicilioFiscalReceptor RegimenFiscalReceptor UsoCFDI', receptor)}/>` +
    `<cfdi:Conceptos><cfdi:Concepto${attributes('ClaveProdServ Cantidad ClaveUnidad Descripcion ValorUnitario Importe ObjetoImp', concepto)}>` +
    `<cfdi:Impuestos><cfdi:Traslados><cfdi:Traslado${taxAttributes(tax)}/></cfdi:Traslados></cfdi:Impuestos>` +
    '</cfdi:Concepto></cfdi:Conceptos>' +
    `<cfdi:Impuestos TotalImpuestosTrasladados="16.00"><cfdi:Traslados><cfdi:Traslado${taxAttributes(tax)}/></cfdi:Traslados></cfdi:Impuestos>` +
    '</cfdi:Comprobante>';
  return Buffer.from(changes.tamper?.(xml) ?? xml);
}

function relationNode(related: InvoiceChanges['related']): string {
  if (related === undefined) return '';
  const { tipoRelacion, uuid } = related;
  return `<cfdi:CfdiRelacionados TipoRelacion="${tipoRelacion}"><cfdi:CfdiRelacionado UUID="${uuid}"/></cfdi:CfdiRelacionados>`;
}

/** Opens the answer of `POST /sandbox/csds`. */
export function openTestCsd(answer: Readonly<Record<string, string>>): TestCsd {
  const { rfc = '', name = '', no_certificado = '', certificate = '', private_key = '', password = '' } = answer;
  const key = createPrivateKey({
    key: Buffer.from(private_key, 'base64'),
    format: 'der',
    type: 'pkcs8',
    passphrase: password,
  });
  return { rfc, name, noCertificado: no_certificado, certificado: certificate, key };
}

function taxAttributes(values: readonly string[]): string {
  return attributes('Base Impuesto TipoFactor TasaOCuota Importe', values);
}

function attributes(names: string, values: readonly string[]): string {
  const escaped = values.map((value) =>
    value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;'),
  );
  return names
    .split(' ')
    .map((name, index) => ` ${name}="${escaped[index] ?? ''}"`)
    .join('');
}
