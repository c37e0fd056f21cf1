import { any, choice, maybe, node, one, open } from './shape.ts';
import * as v from './values.ts';

// The structure of Retenciones e información de pagos 2.0 (retencionpagov2.xsd). Keys of catalogues are checked by form.
// The schema forgets to forbid the vertical bar, which separates the values of the seal string.

const mes = v.key('(?:0[1-9]|1[012])');

const receptor = choice(
  node('retenciones:Receptor', { NacionalidadR: v.oneOf('Nacional', 'Extranjero') }, [
    one(
      node('retenciones:Nacional', {
        RfcR: v.rfc,
        NomDenRazSocR: v.text(254),
        'CurpR?': v.curpStrict,
        DomicilioFiscalR: v.digits(5),
      }),
      'nacional',
    ),
    one(node('retenciones:Extranjero', { 'NumRegIdTribR?': v.text(20), NomDenRazSocR: v.text(300) }), 'extranjero'),
  ]),
);

const totales = node(
  'retenciones:Totales',
  {
    MontoTotOperacion: v.amount(2),
    MontoTotGrav: v.amount(2),
    MontoTotExent: v.amount(2),
    MontoTotRet: v.amount(2),
    'UtilidadBimestral?': v.amount(2),
    'ISRCorrespondiente?': v.amount(2),
  },
  [
    any(
      node('retenciones:ImpRetenidos', {
        'BaseRet?': v.amount(2),
        'ImpuestoRet?': v.key('00[1-3]'),
        MontoRet: v.amount(2),
        TipoPagoRet: v.key('[0-9]{2}'),
      }),
      'impRetenidos',
    ),
  ],
);

/** `retenciones:Retenciones` 2.0. */
export const retencionesShape = node(
  'retenciones:Retenciones',
  {
    Version: v.fixed('2.0'),
    'FolioInt?': v.alphanumeric(1, 20),
    Sello: v.base64,
    NoCertificado: v.digits(20),
    Certificado: v.base64,
    FechaExp: v.fecha,
    LugarExpRetenc: v.digits(5),
    CveRetenc: v.key('[0-9]{2}'),
    'DescRetenc?': v.text(100),
  },
  [
    maybe(
      node('retenciones:CfdiRetenRelacionados', { TipoRelacion: v.key('[0-9]{2}'), UUID: v.uuid }),
      'cfdiRetenRelacionados',
    ),
    one(
      node('retenciones:Emisor', { RfcE: v.rfc, NomDenRazSocE: v.text(254), RegimenFiscalE: v.key('[0-9]{3}') }),
      'emisor',
    ),
    one(receptor, 'receptor'),
    one(node('retenciones:Periodo', { MesIni: mes, MesFin: mes, Ejercicio: v.key('20[1-9][0-9]') }), 'periodo'),
    one(totales, 'totales'),
    maybe(open('retenciones:Complemento', 'complements'), 'complementos'),
    maybe(open('retenciones:Addenda', 'anything'), 'addenda'),
  ],
);
