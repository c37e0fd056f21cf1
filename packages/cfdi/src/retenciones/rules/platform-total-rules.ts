import type { Decimal } from '@kita/money';
import { has } from '../../rules/subject.ts';
import type { BilingualText } from '../../model/finding.ts';
import { plataformasTecnologicasCodec } from '../complements/plataformas-tecnologicas.ts';
import type { PlataformasTecnologicas } from '../complements/plataformas-tecnologicas.ts';
import { typedKey } from './catalog-rules.ts';
import { onPlatform } from './platform-subject.ts';
import type { PlatformSubject } from './platform-subject.ts';
import { numberOf, sumOf } from './retencion-subject.ts';
import type { RetencionRule } from './retencion-subject.ts';

/** Totals of the complement of platforms (SPT125–134). */
export const platformTotalRules: readonly RetencionRule[] = [
  typedKey(
    plataformasTecnologicasCodec,
    'SPT125',
    'plataforma_periodicidad_unknown',
    'catRetenciones:c_Periodicidad',
    { es: 'La periodicidad', en: 'The period' },
    ({ periodicidad }) => [{ pointer: '/periodicidad', key: periodicidad }],
  ),
  onPlatform({
    sat: 'SPT126',
    code: 'plataforma_num_serv_mismatch',
    message: {
      es: 'El número de servicios debe ser el de los que se detallan: {expected}, no {found}.',
      en: 'The number of services must be that of those listed: {expected}, not {found}.',
    },
    *check({ platform, services }) {
      if (has(platform.numServ) && Number(platform.numServ) !== services.length)
        yield { pointer: '/numServ', found: platform.numServ, expected: String(services.length) };
    },
  }),
  total('SPT127', 'plataforma_precio_mismatch', 'monTotServSiva', (one) => one.prices(), {
    es: 'El monto de los servicios sin IVA debe ser la suma de sus precios: {expected}, no {found}.',
    en: 'The amount of the services without IVA must be the sum of their prices: {expected}, not {found}.',
  }),
  total('SPT128', 'plataforma_iva_trasladado_mismatch', 'totalIvaTrasladado', (one) => one.iva(), {
    es: 'El IVA trasladado debe ser la suma del de los servicios: {expected}, no {found}.',
    en: 'The transferred IVA must be the sum of that of the services: {expected}, not {found}.',
  }),
  total('SPT129', 'plataforma_iva_retenido_mismatch', 'totalIvaRetenido', ivaRetenido, {
    es: 'El IVA retenido debe ser el de los impuestos retenidos del documento (cero si ningún servicio traslada IVA): {expected}, no {found}.',
    en: 'The withheld IVA must be that of the withheld taxes of the document (zero when no service transfers IVA): {expected}, not {found}.',
  }),
  total('SPT130', 'plataforma_isr_retenido_mismatch', 'totalIsrRetenido', (one) => withheld(one, '001'), {
    es: 'El ISR retenido debe ser el de los impuestos retenidos del documento: {expected}, no {found}.',
    en: 'The withheld ISR must be that of the withheld taxes of the document: {expected}, not {found}.',
  }),
  total('SPT131', 'plataforma_dif_iva_mismatch', 'difIvaEntregadoPrestServ', difIva, {
    es: 'La diferencia de IVA entregada debe ser el IVA trasladado menos el de los pagos en efectivo y menos el retenido: {expected}, no {found}.',
    en: 'The IVA handed over must be the transferred IVA less that of cash payments and less the withheld one: {expected}, not {found}.',
  }),
  onPlatform({
    sat: 'SPT132',
    code: 'plataforma_dif_iva_of_foreigner',
    message: {
      es: 'A un residente en el extranjero no se le entrega IVA: la diferencia debe ser 0.00, no {found}.',
      en: 'No IVA is handed over to a resident abroad: the difference must be 0.00, not {found}.',
    },
    *check({ subject, platform: { difIvaEntregadoPrestServ: found } }) {
      if (subject.isExtranjero && numberOf(found)?.isZero() === false)
        yield { pointer: '/difIvaEntregadoPrestServ', found, expected: '0.00' };
    },
  }),
  total('SPT133', 'plataforma_comision_mismatch', 'monTotalporUsoPlataforma', comisiones, {
    es: 'El monto por uso de la plataforma debe ser la suma de las comisiones: {expected}, no {found}.',
    en: 'The amount for the use of the platform must be the sum of the commissions: {expected}, not {found}.',
  }),
  onPlatform({
    sat: 'SPT134',
    code: 'plataforma_contribucion_mismatch',
    message: {
      es: 'El total de contribuciones debe ser la suma de las de los servicios, y solo va si las hay: {expected}, no {found}.',
      en: 'The total of contributions must be the sum of those of the services, and is there only with them: {expected}, not {found}.',
    },
    *check({ platform }) {
      const contributions = platform.servicios.flatMap((one) => one.contribucionGubernamental?.impContrib ?? []);
      const found = platform.monTotalContribucionGubernamental;
      const sum = sumOf(contributions);
      const isRight = contributions.length === 0 ? !has(found) : numberOf(found)?.eq(sum) === true;
      if (isRight) return;
      const expected = contributions.length === 0 ? '—' : sum.toString();
      yield { pointer: '/monTotalContribucionGubernamental', found, expected };
    },
  }),
]; // prettier-ignore

function total(
  sat: string,
  code: string,
  field: keyof PlataformasTecnologicas & (`mon${string}` | `total${string}` | 'difIvaEntregadoPrestServ'),
  sum: (platform: PlatformSubject) => Decimal | undefined,
  message: BilingualText,
): RetencionRule {
  return onPlatform({
    sat,
    code,
    message,
    *check(subject) {
      const found = subject.platform[field];
      const expected = sum(subject);
      if (expected !== undefined && numberOf(found)?.eq(expected) === false)
        yield { pointer: `/${field}`, found, expected: expected.toString() };
    },
  });
}

function withheld(platform: PlatformSubject, impuesto: '001' | '002'): Decimal {
  return sumOf(platform.taxes(impuesto).map(({ tax }) => tax.montoRet));
}

function ivaRetenido(platform: PlatformSubject): Decimal {
  return platform.hasIva ? withheld(platform, '002') : sumOf([]);
}

function comisiones({ platform }: PlatformSubject): Decimal {
  return sumOf(platform.servicios.map(({ comision }) => comision?.importe));
}

/** What SPT132 says of foreigners takes precedence. */
function difIva(platform: PlatformSubject): Decimal | undefined {
  const [iva, retained] = [platform.platform.totalIvaTrasladado, platform.platform.totalIvaRetenido].map(numberOf);
  if (platform.subject.isExtranjero || iva === undefined || retained === undefined) return undefined;
  return iva.sub(platform.iva('cash')).sub(retained);
}
