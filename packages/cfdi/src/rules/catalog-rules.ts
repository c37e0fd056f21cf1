import { keyRule } from './catalog-lookup.ts';
import type { PlacedKey } from './catalog-lookup.ts';
import type { Rule } from './rule.ts';
import type { PlacedTax, Subject } from './subject.ts';

type Attribute = (subject: Subject) => PlacedKey[];

const one =
  (pointer: string, key: (subject: Subject) => string | undefined): Attribute =>
  (subject) => [{ pointer, key: key(subject) }];
const perConcepto =
  (field: 'claveProdServ' | 'claveUnidad' | 'objetoImp'): Attribute =>
  (subject) =>
    subject.conceptos.map(({ concepto, pointer }) => ({ pointer: `${pointer}/${field}`, key: concepto[field] }));
const perTax =
  (taxes: (subject: Subject) => readonly PlacedTax[], field: 'impuesto' | 'tipoFactor'): Attribute =>
  (subject) =>
    taxes(subject).map(({ tax, pointer }) => ({ pointer: `${pointer}/${field}`, key: tax[field] }));
const summary =
  (kind: 'traslados' | 'retenciones'): Attribute =>
  ({ document }) =>
    (document.impuestos?.[kind] ?? []).map(({ impuesto }, index) => ({
      pointer: `/impuestos/${kind}/${index}/impuesto`,
      key: impuesto,
    }));
const traslados = ({ traslados: taxes }: Subject): readonly PlacedTax[] => taxes;
const retenciones = ({ retenciones: taxes }: Subject): readonly PlacedTax[] => taxes;

const codigoPostal = { es: 'El código postal', en: 'The postal code' };
const impuesto = { es: 'El impuesto', en: 'The tax' };
const factor = { es: 'El tipo de factor', en: 'The factor' };
const producto = { es: 'La clave de producto o servicio', en: 'The product or service key' };
const regimen = { es: 'El régimen fiscal', en: 'The tax regime' };

/** Keys that must be in a catalogue of SAT, in force on the day of the document. */
export const catalogRules: readonly Rule[] = [
  keyRule(
    'CFDI40104',
    'forma_pago_unknown',
    'c_FormaPago',
    { es: 'La forma de pago', en: 'The payment form' },
    one('/formaPago', ({ document }) => document.formaPago),
  ),
  keyRule(
    'CFDI40113',
    'moneda_unknown',
    'c_Moneda',
    { es: 'La moneda', en: 'The currency' },
    one('/moneda', ({ document }) => document.moneda),
  ),
  keyRule(
    'CFDI40121',
    'tipo_de_comprobante_unknown',
    'c_TipoDeComprobante',
    { es: 'El tipo de comprobante', en: 'The document type' },
    one('/tipoDeComprobante', ({ document }) => document.tipoDeComprobante),
  ),
  keyRule(
    'CFDI40123',
    'exportacion_unknown',
    'c_Exportacion',
    { es: 'La exportación', en: 'The export key' },
    one('/exportacion', ({ document }) => document.exportacion),
  ),
  keyRule(
    'CFDI40124',
    'metodo_pago_unknown',
    'c_MetodoPago',
    { es: 'El método de pago', en: 'The payment method' },
    one('/metodoPago', ({ document }) => document.metodoPago),
  ),
  keyRule(
    'CFDI40126',
    'lugar_expedicion_unknown',
    'c_CodigoPostal',
    { es: 'El código postal de expedición', en: 'The postal code of issue' },
    one('/lugarExpedicion', ({ document }) => document.lugarExpedicion),
  ),
  keyRule(
    'CFDI40131',
    'periodicidad_unknown',
    'c_Periodicidad',
    { es: 'La periodicidad', en: 'The period' },
    one('/informacionGlobal/periodicidad', ({ document }) => document.informacionGlobal?.periodicidad),
  ),
  keyRule(
    'CFDI40133',
    'meses_unknown',
    'c_Meses',
    { es: 'El mes', en: 'The month' },
    one('/informacionGlobal/meses', ({ document }) => document.informacionGlobal?.meses),
  ),
  keyRule(
    'CFDI40137',
    'tipo_relacion_unknown',
    'c_TipoRelacion',
    { es: 'El tipo de relación', en: 'The relation type' },
    ({ document }) =>
      (document.cfdiRelacionados ?? []).map(({ tipoRelacion }, index) => ({
        pointer: `/cfdiRelacionados/${index}/tipoRelacion`,
        key: tipoRelacion,
      })),
  ),
  keyRule(
    'CFDI40140',
    'emisor_regimen_unknown',
    'c_RegimenFiscal',
    regimen,
    one('/emisor/regimenFiscal', ({ document }) => document.emisor.regimenFiscal),
  ),
  keyRule(
    'CFDI40147',
    'receptor_domicilio_unknown',
    'c_CodigoPostal',
    codigoPostal,
    one('/receptor/domicilioFiscalReceptor', ({ document }) => document.receptor.domicilioFiscalReceptor),
  ),
  keyRule(
    'CFDI40150',
    'residencia_fiscal_unknown',
    'c_Pais',
    { es: 'El país', en: 'The country' },
    one('/receptor/residenciaFiscal', ({ document }) => document.receptor.residenciaFiscal),
  ),
  keyRule(
    'CFDI40157',
    'receptor_regimen_unknown',
    'c_RegimenFiscal',
    regimen,
    one('/receptor/regimenFiscalReceptor', ({ document }) => document.receptor.regimenFiscalReceptor),
  ),
  keyRule(
    'CFDI40160',
    'uso_cfdi_unknown',
    'c_UsoCFDI',
    { es: 'El uso de CFDI', en: 'The use of the CFDI' },
    one('/receptor/usoCfdi', ({ document }) => document.receptor.usoCfdi),
  ),
  keyRule('CFDI40162', 'clave_prod_serv_unknown', 'c_ClaveProdServ', producto, perConcepto('claveProdServ')),
  keyRule(
    'CFDI40165',
    'clave_unidad_unknown',
    'c_ClaveUnidad',
    { es: 'La clave de unidad', en: 'The unit key' },
    perConcepto('claveUnidad'),
  ),
  keyRule(
    'CFDI40170',
    'objeto_imp_unknown',
    'c_ObjetoImp',
    { es: 'El objeto de impuesto', en: 'The object of tax' },
    perConcepto('objetoImp'),
  ),
  keyRule('CFDI40175', 'traslado_impuesto_unknown', 'c_Impuesto', impuesto, perTax(traslados, 'impuesto')),
  keyRule('CFDI40176', 'traslado_factor_unknown', 'c_TipoFactor', factor, perTax(traslados, 'tipoFactor')),
  keyRule('CFDI40182', 'retencion_impuesto_unknown', 'c_Impuesto', impuesto, perTax(retenciones, 'impuesto')),
  keyRule('CFDI40183', 'retencion_factor_unknown', 'c_TipoFactor', factor, perTax(retenciones, 'tipoFactor')),
  keyRule('CFDI40191', 'tercero_regimen_unknown', 'c_RegimenFiscal', regimen, ({ conceptos }) =>
    conceptos.map(({ concepto, pointer }) => ({
      pointer: `${pointer}/aCuentaTerceros/regimenFiscalACuentaTerceros`,
      key: concepto.aCuentaTerceros?.regimenFiscalACuentaTerceros,
    })),
  ),
  keyRule('CFDI40192', 'tercero_domicilio_unknown', 'c_CodigoPostal', codigoPostal, (subject) =>
    subject.conceptos.map(({ concepto, pointer }) => ({
      pointer: `${pointer}/aCuentaTerceros/domicilioFiscalACuentaTerceros`,
      key: concepto.aCuentaTerceros?.domicilioFiscalACuentaTerceros,
    })),
  ),
  keyRule('CFDI40196', 'parte_clave_prod_serv_unknown', 'c_ClaveProdServ', producto, (subject) =>
    Array.from(subject.partes(), ({ parte, pointer }) => ({
      pointer: `${pointer}/claveProdServ`,
      key: parte.claveProdServ,
    })),
  ),
  keyRule('CFDI40207', 'resumen_retencion_impuesto_unknown', 'c_Impuesto', impuesto, summary('retenciones')),
  keyRule('CFDI40217', 'resumen_traslado_impuesto_unknown', 'c_Impuesto', impuesto, summary('traslados')),
];
