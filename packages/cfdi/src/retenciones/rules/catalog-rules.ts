import type { NodeCodec } from '../../complements/node-codec.ts';
import type { CatalogName } from '../../rules/catalog-port.ts';
import { keyRule, rowOf, unknownKey } from '../../rules/catalog-lookup.ts';
import type { PlacedKey } from '../../rules/catalog-lookup.ts';
import type { BilingualText } from '../../model/finding.ts';
import { has } from '../../rules/subject.ts';
import { dividendosCodec } from '../complements/dividendos.ts';
import { pagosAExtranjerosCodec } from '../complements/pagos-a-extranjeros.ts';
import { premiosCodec } from '../complements/premios.ts';
import { onTyped } from './retencion-subject.ts';
import type { RetencionRule, RetencionSubject } from './retencion-subject.ts';

function key(
  sat: string,
  code: string,
  catalog: CatalogName,
  what: BilingualText,
  keys: (subject: RetencionSubject) => Iterable<PlacedKey>,
): RetencionRule {
  return keyRule<RetencionSubject>(sat, code, catalog, what, keys);
}

/** Keys of the document (Reten20104, 20105, 20109, 20111, 20121, 20123, 20134, 20135; 301 where the schema lists them). */
export const retencionCatalogRules: readonly RetencionRule[] = [
  key(
    'Reten20104',
    'retencion_lugar_unknown',
    'c_CodigoPostal',
    { es: 'El código postal', en: 'Postal code' },
    ({ document }) => [{ pointer: '/lugarExpRetenc', key: document.lugarExpRetenc }],
  ),
  key(
    'Reten20105',
    'retencion_clave_unknown',
    'c_CveRetenc',
    { es: 'La clave de retención', en: 'Withholding key' },
    ({ document }) => [{ pointer: '/cveRetenc', key: document.cveRetenc }],
  ),
  key(
    'Reten20109',
    'retencion_tipo_relacion_unknown',
    'c_TipoRelacion',
    { es: 'El tipo de relación', en: 'Relation type' },
    ({ document: { cfdiRetenRelacionados } }) => [
      { pointer: '/cfdiRetenRelacionados/tipoRelacion', key: cfdiRetenRelacionados?.tipoRelacion },
    ],
  ),
  key(
    'Reten20111',
    'retencion_regimen_unknown',
    'c_RegimenFiscal',
    { es: 'El régimen fiscal', en: 'Tax regime' },
    ({ document }) => [{ pointer: '/emisor/regimenFiscalE', key: document.emisor.regimenFiscalE }],
  ),
  key(
    'Reten20121',
    'retencion_mes_ini_unknown',
    'c_Periodo',
    { es: 'El mes inicial', en: 'The first month' },
    ({ document }) => [{ pointer: '/periodo/mesIni', key: document.periodo.mesIni }],
  ),
  key(
    'Reten20123',
    'retencion_mes_fin_unknown',
    'c_Periodo',
    { es: 'El mes final', en: 'The last month' },
    ({ document }) => [{ pointer: '/periodo/mesFin', key: document.periodo.mesFin }],
  ),
  key('301', 'retencion_ejercicio_unknown', 'c_Ejercicio', { es: 'El ejercicio', en: 'The fiscal year' }, ({ document }) => [
    { pointer: '/periodo/ejercicio', key: document.periodo.ejercicio },
  ]),
  key('301', 'retencion_impuesto_unknown', 'c_Impuesto', { es: 'El impuesto', en: 'Tax' }, ({ taxes }) =>
    taxes.map(({ tax, pointer }) => ({ pointer: `${pointer}/impuestoRet`, key: tax.impuestoRet })),
  ),
  key(
    'Reten20134',
    'retencion_tipo_pago_unknown',
    'c_TipoPagoRet',
    { es: 'El tipo de pago de la retención', en: 'Payment type of the withholding' },
    ({ taxes }) => taxes.map(({ tax, pointer }) => ({ pointer: `${pointer}/tipoPagoRet`, key: tax.tipoPagoRet })),
  ),
  {
    sat: 'Reten20135',
    code: 'retencion_tipo_pago_other_tax',
    message: {
      es: 'El tipo de pago {found} es del impuesto {expected}, no del que se retiene aquí. Corrige uno de los dos.',
      en: 'Payment type {found} is of tax {expected}, not of the one withheld here. Correct one of the two.',
    },
    *check(subject) {
      for (const { tax, pointer } of subject.taxes) {
        const expected = rowOf(subject, 'c_TipoPagoRet', tax.tipoPagoRet)?.data['tipo_impuesto'] ?? ownTax(tax.tipoPagoRet);
        if (has(expected) && tax.impuestoRet !== expected)
          yield { pointer: `${pointer}/tipoPagoRet`, found: tax.tipoPagoRet, expected };
      }
    },
  },
]; // prettier-ignore

/** For when the catalogue is not at hand. */
function ownTax(tipoPagoRet: string): string | undefined {
  return { '01': '002', '02': '003', '03': '001', '04': '001' }[tipoPagoRet];
}

/** A rule "must be in the catalogue" about a complement; pointers start at its typed form. */
export function typedKey<T extends object>(
  codec: NodeCodec<T>,
  sat: string,
  code: string,
  catalog: CatalogName,
  what: BilingualText,
  keys: (value: T) => readonly PlacedKey[],
): RetencionRule {
  return onTyped(codec, {
    ...key(sat, code, catalog, what, () => []),
    *check(value, subject) {
      for (const { pointer, key: found } of keys(value)) yield* unknownKey(subject, catalog, found, pointer);
    },
  });
}

/** Keys that the schemas of the complements list (301). */
export const retencionComplementCatalogRules: readonly RetencionRule[] = [
  typedKey(
    dividendosCodec,
    '301',
    'retencion_dividendo_unknown',
    'c_TipoDividendoOUtilidadDistribuida',
    { es: 'El tipo de dividendo o utilidad', en: 'The kind of dividend or profit' },
    ({ dividOUtil }) => [{ pointer: '/dividOUtil/cveTipDivOUtil', key: dividOUtil?.cveTipDivOUtil }],
  ),
  typedKey(
    pagosAExtranjerosCodec,
    '301',
    'retencion_pais_unknown',
    'catRetenciones:c_Pais',
    { es: 'El país', en: 'The country' },
    ({ noBeneficiario }) => [
      { pointer: '/noBeneficiario/paisDeResidParaEfecFisc', key: noBeneficiario?.paisDeResidParaEfecFisc },
    ],
  ),
  typedKey(
    pagosAExtranjerosCodec,
    '301',
    'retencion_concepto_pago_unknown',
    'c_TipoContribuyenteSujetoRetencion',
    { es: 'El tipo de contribuyente', en: 'The kind of taxpayer' },
    ({ noBeneficiario, beneficiario }) => [
      { pointer: '/noBeneficiario/conceptoPago', key: noBeneficiario?.conceptoPago },
      { pointer: '/beneficiario/conceptoPago', key: beneficiario?.conceptoPago },
    ],
  ),
  typedKey(
    premiosCodec,
    '301',
    'retencion_entidad_unknown',
    'c_EntidadesFederativas',
    { es: 'La entidad federativa', en: 'The state' },
    ({ entidadFederativa }) => [{ pointer: '/entidadFederativa', key: entidadFederativa }],
  ),
];
