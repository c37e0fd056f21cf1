import { any, asValue, maybe, node, one, open, some } from './shape.ts';
import * as v from './values.ts';

// The structure of CFDI 4.0 (Anexo 20, section I.B; cfdv40.xsd). Keys of catalogues are checked by form: which keys
// exist, and when, is for the rules with the catalogues at hand.

const impuesto = v.key('00[1-3]');
const tipoFactor = v.oneOf('Tasa', 'Cuota', 'Exento');
const claveProdServ = v.key('[0-9]{8}');
const regimenFiscal = v.key('[0-9]{3}');
const codigoPostal = v.digits(5);

const informacionGlobal = node('cfdi:InformacionGlobal', {
  Periodicidad: v.key('[0-9]{2}'),
  Meses: v.key('[0-9]{2}'),
  Año: v.key('20(?:19|[2-9][0-9])'),
});

const cfdiRelacionados = node('cfdi:CfdiRelacionados', { TipoRelacion: v.key('[0-9]{2}') }, [
  asValue(some(node('cfdi:CfdiRelacionado', { UUID: v.uuid }), 'uuids')),
]);

const emisor = node('cfdi:Emisor', {
  Rfc: v.rfc,
  Nombre: v.text(300),
  RegimenFiscal: regimenFiscal,
  'FacAtrAdquirente?': v.digits(10),
});

const receptor = node('cfdi:Receptor', {
  Rfc: v.rfc,
  Nombre: v.text(300),
  DomicilioFiscalReceptor: codigoPostal,
  'ResidenciaFiscal?': v.key('[A-Z]{3}'),
  'NumRegIdTrib?': v.text(40),
  RegimenFiscalReceptor: regimenFiscal,
  UsoCFDI: v.key('[A-Z]{1,2}[0-9]{2}'),
});

const conceptoImpuestos = node('cfdi:Impuestos', {}, [
  maybe(
    node('cfdi:Traslados', {}, [
      some(
        node('cfdi:Traslado', {
          Base: v.positive(),
          Impuesto: impuesto,
          TipoFactor: tipoFactor,
          'TasaOCuota?': v.amount(),
          'Importe?': v.amount(),
        }),
        'traslados',
      ),
    ]),
  ),
  maybe(
    node('cfdi:Retenciones', {}, [
      some(
        node('cfdi:Retencion', {
          Base: v.positive(),
          Impuesto: impuesto,
          TipoFactor: tipoFactor,
          TasaOCuota: v.amount(),
          Importe: v.amount(),
        }),
        'retenciones',
      ),
    ]),
  ),
]);

const aCuentaTerceros = node('cfdi:ACuentaTerceros', {
  RfcACuentaTerceros: v.rfc,
  NombreACuentaTerceros: v.text(300),
  RegimenFiscalACuentaTerceros: regimenFiscal,
  DomicilioFiscalACuentaTerceros: codigoPostal,
});

const informacionAduanera = node('cfdi:InformacionAduanera', { NumeroPedimento: v.pedimento });

const parte = node(
  'cfdi:Parte',
  {
    ClaveProdServ: claveProdServ,
    'NoIdentificacion?': v.text(100),
    Cantidad: v.positive(),
    'Unidad?': v.text(20),
    Descripcion: v.text(1000),
    'ValorUnitario?': v.amount(),
    'Importe?': v.amount(),
  },
  [asValue(any(informacionAduanera, 'informacionAduanera'))],
);

const concepto = node(
  'cfdi:Concepto',
  {
    ClaveProdServ: claveProdServ,
    'NoIdentificacion?': v.text(100),
    Cantidad: v.positive(),
    ClaveUnidad: v.key('[A-Z0-9]{1,3}'),
    'Unidad?': v.text(20),
    Descripcion: v.text(1000),
    ValorUnitario: v.amount(),
    Importe: v.amount(),
    'Descuento?': v.amount(),
    ObjetoImp: v.key('0[1-9]'),
  },
  [
    maybe(conceptoImpuestos),
    maybe(aCuentaTerceros, 'aCuentaTerceros'),
    asValue(any(informacionAduanera, 'informacionAduanera')),
    asValue(any(node('cfdi:CuentaPredial', { Numero: v.alphanumeric(1, 150) }), 'cuentaPredial')),
    maybe(open('cfdi:ComplementoConcepto', 'complements'), 'complementoConcepto'),
    any(parte, 'partes'),
  ],
);

const impuestos = node(
  'cfdi:Impuestos',
  { 'TotalImpuestosRetenidos?': v.amount(), 'TotalImpuestosTrasladados?': v.amount() },
  [
    maybe(
      node('cfdi:Retenciones', {}, [
        some(node('cfdi:Retencion', { Impuesto: impuesto, Importe: v.amount() }), 'retenciones'),
      ]),
    ),
    maybe(
      node('cfdi:Traslados', {}, [
        some(
          node('cfdi:Traslado', {
            Base: v.amount(),
            Impuesto: impuesto,
            TipoFactor: tipoFactor,
            'TasaOCuota?': v.amount(),
            'Importe?': v.amount(),
          }),
          'traslados',
        ),
      ]),
    ),
  ],
);

/** `cfdi:Comprobante` 4.0. */
export const comprobanteShape = node(
  'cfdi:Comprobante',
  {
    Version: v.fixed('4.0'),
    'Serie?': v.text(25),
    'Folio?': v.text(40),
    Fecha: v.fecha,
    Sello: v.base64,
    'FormaPago?': v.key('[0-9]{2}'),
    NoCertificado: v.digits(20),
    Certificado: v.base64,
    'CondicionesDePago?': v.text(1000),
    SubTotal: v.amount(),
    'Descuento?': v.amount(),
    Moneda: v.key('[A-Z]{3}'),
    'TipoCambio?': v.positive(),
    Total: v.amount(),
    TipoDeComprobante: v.oneOf('I', 'E', 'T', 'N', 'P'),
    Exportacion: v.key('0[1-9]'),
    'MetodoPago?': v.oneOf('PUE', 'PPD'),
    LugarExpedicion: codigoPostal,
    'Confirmacion?': v.alphanumeric(5, 5),
  },
  [
    maybe(informacionGlobal, 'informacionGlobal'),
    any(cfdiRelacionados, 'cfdiRelacionados'),
    one(emisor, 'emisor'),
    one(receptor, 'receptor'),
    one(node('cfdi:Conceptos', {}, [some(concepto, 'conceptos')])),
    maybe(impuestos, 'impuestos'),
    maybe(open('cfdi:Complemento', 'complements'), 'complementos'),
    maybe(open('cfdi:Addenda', 'anything'), 'addenda'),
  ],
);
