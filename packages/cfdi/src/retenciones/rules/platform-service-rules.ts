import { Decimal } from '@kita/money';
import { has } from '../../rules/subject.ts';
import { plataformasTecnologicasCodec } from '../complements/plataformas-tecnologicas.ts';
import {
  OTROS_INGRESOS,
  formasPagoServ,
  subTiposOfSchema,
  subTiposServ,
  tasasOfSchema,
  tiposDeServ,
} from '../platform-catalogs.ts';
import { typedKey } from './catalog-rules.ts';
import { onPlatform } from './platform-subject.ts';
import { numberOf } from './retencion-subject.ts';
import type { RetencionRule } from './retencion-subject.ts';

const notInCatalog = (what: string, en: string, catalog: string): RetencionRule['message'] => ({
  es: `${what} {found} no está en el catálogo ${catalog} del SAT. Elige una clave de la lista.`,
  en: `${en} {found} is not in SAT's catalogue ${catalog}. Choose a key of the list.`,
});

/** Each operation of the complement of platforms (SPT135–147). */
export const platformServiceRules: readonly RetencionRule[] = [
  onPlatform({
    sat: 'SPT135',
    code: 'plataforma_forma_pago_unknown',
    message: notInCatalog('La forma de pago', 'Payment form', 'c_FormaPagoServ'),
    *check({ services }) {
      for (const { servicio, pointer } of services) {
        const found = servicio.formaPagoServ;
        if (has(found) && !formasPagoServ.has(found)) yield { pointer: `${pointer}/formaPagoServ`, found };
      }
    },
  }),
  onPlatform({
    sat: 'SPT136',
    code: 'plataforma_tipo_serv_unknown',
    message: notInCatalog('El tipo de servicio', 'The kind of service', 'c_TipoDeServ'),
    *check({ services }) {
      for (const { servicio, pointer } of services) {
        const found = servicio.tipoDeServ;
        if (has(found) && !tiposDeServ.has(found)) yield { pointer: `${pointer}/tipoDeServ`, found };
      }
    },
  }),
  onPlatform({
    sat: 'SPT137',
    code: 'plataforma_tipo_serv_mixed',
    message: {
      es: 'Todos los servicios de un documento son del mismo tipo ({expected}); este es {found}. Haz otro documento.',
      en: 'All services of a document are of the same kind ({expected}); this one is {found}. Make another document.',
    },
    *check({ services, tipoDeServ: expected }) {
      for (const { servicio, pointer } of services) {
        if (servicio.tipoDeServ !== expected)
          yield { pointer: `${pointer}/tipoDeServ`, found: servicio.tipoDeServ, expected };
      }
    },
  }),
  onPlatform({
    sat: 'SPT138',
    code: 'plataforma_sub_tipo_wrong',
    message: {
      es: 'El transporte de pasajeros (01) lleva un subtipo de servicio, y los demás tipos no: {expected}, no {found}.',
      en: 'Transport of passengers (01) has a subtype of service, and the other kinds none: {expected}, not {found}.',
    },
    *check({ services }) {
      for (const { servicio, pointer } of services) {
        const { tipoDeServ, subTipServ: found } = servicio;
        const known = Object.hasOwn(subTiposServ, tipoDeServ) ? subTiposServ[tipoDeServ] : undefined;
        if (known === undefined ? !has(found) || isOfNoKnownKind(found) : has(found) && known.has(found)) continue;
        yield { pointer: `${pointer}/subTipServ`, found, expected: known ? [...known].join(', ') : '—' };
      }
    },
  }),
  onPlatform({
    sat: 'SPT139',
    code: 'plataforma_tercero_not_registered',
    message: {
      es: 'El RFC del tercero autorizado {found} no está en la lista del SAT de RFC inscritos no cancelados.',
      en: "The RFC of the authorised third party {found} is not in SAT's list of registered, not cancelled RFCs.",
    },
    *check({ subject: { registry }, services }) {
      for (const { servicio, pointer } of services) {
        const found = servicio.rfcTerceroAutorizado;
        if (has(found) && registry?.taxpayer(found)?.isRegistered === false)
          yield { pointer: `${pointer}/rfcTerceroAutorizado`, found };
      }
    },
  }),
  onPlatform({
    sat: 'SPT140',
    code: 'plataforma_fecha_outside_period',
    message: {
      es: 'La fecha del servicio {found} no es del mes que se reporta ({expected}).',
      en: 'The day of the service {found} is not of the month reported ({expected}).',
    },
    *check({ subject, services }) {
      const { ejercicio, mesIni, mesFin } = subject.document.periodo;
      for (const { servicio, pointer } of services) {
        const found = servicio.fechaServ;
        const month = found.slice(0, 7);
        if (/^\d{4}-\d{2}-\d{2}$/.test(found) && (month < `${ejercicio}-${mesIni}` || month > `${ejercicio}-${mesFin}`))
          yield { pointer: `${pointer}/fechaServ`, found, expected: `${ejercicio}-${mesIni}` };
      }
    },
  }),
  onPlatform({
    sat: 'SPT141',
    code: 'plataforma_iva_node',
    message: {
      es: 'El IVA del servicio va siempre, menos con la forma de pago 09 (otros ingresos), que no lo lleva.',
      en: 'The IVA of the service is always there, except with payment form 09 (other income), which has none.',
    },
    *check({ services }) {
      for (const { servicio, pointer } of services) {
        const isOther = servicio.formaPagoServ === OTROS_INGRESOS;
        if (isOther === (servicio.impuestosTrasladados !== undefined))
          yield { pointer: `${pointer}/impuestosTrasladados`, found: servicio.formaPagoServ };
      }
    },
  }),
  onPlatform({
    sat: 'SPT142',
    code: 'plataforma_iva_base_not_precio',
    message: {
      es: 'La base del IVA debe ser el precio del servicio sin IVA: {expected}, no {found}.',
      en: 'The base of the IVA must be the price of the service without IVA: {expected}, not {found}.',
    },
    *check({ services }) {
      for (const { servicio, pointer } of services) {
        const found = servicio.impuestosTrasladados?.base;
        const [base, price] = [numberOf(found), numberOf(servicio.precioServSinIva)];
        if (base !== undefined && price !== undefined && !base.eq(price))
          yield { pointer: `${pointer}/impuestosTrasladados/base`, found, expected: servicio.precioServSinIva };
      }
    },
  }),
  onPlatform({
    sat: 'SPT143',
    code: 'plataforma_iva_importe',
    message: {
      es: 'El IVA del servicio debe ser su base por la tasa: {expected}, no {found}.',
      en: 'The IVA of the service must be its base times the rate: {expected}, not {found}.',
    },
    *check({ services }) {
      for (const { servicio, pointer } of services) {
        const { base, tasaCuota, importe } = servicio.impuestosTrasladados ?? {};
        const [one, rate, found] = [numberOf(base), numberOf(tasaCuota), numberOf(importe)];
        if (one === undefined || rate === undefined || found === undefined || isProduct(found, one.mul(rate))) continue;
        const expected = one.mul(rate).round(6).strip(2).toString();
        yield { pointer: `${pointer}/impuestosTrasladados/importe`, found: importe, expected };
      }
    },
  }),
  onPlatform({
    sat: '301',
    code: 'plataforma_tasa_unknown',
    message: notInCatalog('La tasa', 'The rate', 'c_TasaCuota'),
    *check({ services }) {
      for (const { servicio, pointer } of services) {
        const found = servicio.impuestosTrasladados?.tasaCuota;
        const rate = numberOf(found)?.strip().toString();
        if (rate !== undefined && !tasasOfSchema.has(rate))
          yield { pointer: `${pointer}/impuestosTrasladados/tasaCuota`, found };
      }
    },
  }),
  typedKey(
    plataformasTecnologicasCodec,
    '301',
    'plataforma_impuesto_unknown',
    'c_TipoImpuesto',
    { es: 'El impuesto', en: 'Tax' },
    ({ servicios }) =>
      servicios.map(({ impuestosTrasladados }, index) => ({
        pointer: `/servicios/${index}/impuestosTrasladados/impuesto`,
        key: impuestosTrasladados?.impuesto,
      })),
  ),
  typedKey(
    plataformasTecnologicasCodec,
    'SPT144',
    'plataforma_entidad_unknown',
    'c_EntidadesFederativas',
    { es: 'La entidad federativa', en: 'The state' },
    ({ servicios }) =>
      servicios.map(({ contribucionGubernamental }, index) => ({
        pointer: `/servicios/${index}/contribucionGubernamental/entidadDondePagaLaContribucion`,
        key: contribucionGubernamental?.entidadDondePagaLaContribucion,
      })),
  ),
  onPlatform({
    sat: 'SPT145',
    code: 'plataforma_contribucion_too_small',
    message: {
      es: 'La contribución gubernamental debe ser mayor que un peso, no {found}.',
      en: 'The government contribution must be more than one peso, not {found}.',
    },
    *check({ services }) {
      for (const { servicio, pointer } of services) {
        const found = servicio.contribucionGubernamental?.impContrib;
        // « Mayor a 1.00 », and the error speaks of less than 1.00: a peso exactly is let through.
        if (numberOf(found)?.lt(Decimal.one))
          yield { pointer: `${pointer}/contribucionGubernamental/impContrib`, found, expected: '> 1.00' };
      }
    },
  }),
  onPlatform({
    sat: 'SPT146',
    code: 'plataforma_comision_node',
    message: {
      es: 'La comisión del servicio va siempre, menos con la forma de pago 09 (otros ingresos), que no la lleva.',
      en: 'The commission of the service is always there, except with payment form 09 (other income), which has none.',
    },
    *check({ services }) {
      for (const { servicio, pointer } of services) {
        const isOther = servicio.formaPagoServ === OTROS_INGRESOS;
        if (isOther === (servicio.comision !== undefined))
          yield { pointer: `${pointer}/comision`, found: servicio.formaPagoServ };
      }
    },
  }),
  onPlatform({
    sat: 'SPT147',
    code: 'plataforma_comision_not_positive',
    message: {
      es: 'La comisión debe ser mayor que cero, no {found}.',
      en: 'The commission must be greater than zero, not {found}.',
    },
    *check({ services }) {
      for (const { servicio, pointer } of services) {
        const found = servicio.comision?.importe;
        if (numberOf(found)?.isPositive() === false) yield { pointer: `${pointer}/comision/importe`, found };
      }
    },
  }),
]; // prettier-ignore

/** The schema has two keys more than the workbook, which does not tell of what kind of service they are. */
function isOfNoKnownKind(subTipServ: string): boolean {
  return subTiposOfSchema.has(subTipServ) && !Object.values(subTiposServ).some((keys) => keys.has(subTipServ));
}

/** The product as it is printed, rounded or cut at its own decimals. */
function isProduct(found: Decimal, product: Decimal): boolean {
  const decimals = Math.max(found.scale, 2);
  return found.eq(product.round(decimals)) || found.eq(product.round(decimals, 'down'));
}
