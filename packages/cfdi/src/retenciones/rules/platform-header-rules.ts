import { RFC_EXTRANJERO } from '../../identifiers/rfc.ts';
import { has } from '../../rules/subject.ts';
import { plataformasTecnologicasCodec } from '../complements/plataformas-tecnologicas.ts';
import { aroundPlatform } from './platform-subject.ts';
import { numberOf } from './retencion-subject.ts';
import type { RetencionRule } from './retencion-subject.ts';

const FIRST_YEAR = 2019;

/** The document around the complement of platforms (SPT102–109). */
export const platformHeaderRules: readonly RetencionRule[] = [
  aroundPlatform({
    sat: 'SPT102',
    code: 'plataforma_clave_not_26',
    message: {
      es: 'El complemento de plataformas tecnológicas va con la clave de retención 26, no con {found}.',
      en: 'The complement of technology platforms goes with withholding key 26, not with {found}.',
    },
    *check({ subject }) {
      const { cveRetenc } = subject.document;
      if (cveRetenc !== '26') yield { pointer: '/cveRetenc', found: cveRetenc, expected: '26' };
    },
  }),
  {
    sat: 'SPT102',
    code: 'plataforma_complement_repeated',
    message: {
      es: 'Solo puede haber un complemento de plataformas tecnológicas. Junta los servicios en uno.',
      en: 'There can be only one complement of technology platforms. Put the services together.',
    },
    *check(subject) {
      const [, second] = subject.complements(plataformasTecnologicasCodec);
      if (second !== undefined) yield { pointer: second.pointer, xpath: second.xpath };
    },
  },
  aroundPlatform({
    sat: 'SPT103',
    code: 'plataforma_receptor_not_registered',
    message: {
      es: 'El RFC {found} no está en la lista del SAT de RFC inscritos no cancelados. Si no tiene RFC, usa XAXX010101000.',
      en: "RFC {found} is not in SAT's list of registered, not cancelled RFCs. Without RFC, use XAXX010101000.",
    },
    *check({ subject: { registry, rfcR: found, isPublicoEnGeneral } }) {
      if (has(found) && !isPublicoEnGeneral && registry?.taxpayer(found)?.isRegistered === false)
        yield { pointer: '/receptor/nacional/rfcR', found };
    },
  }),
  aroundPlatform({
    sat: 'SPT104',
    code: 'plataforma_num_reg_id_trib_required',
    message: {
      es: 'Indica el número de identificación fiscal del residente en el extranjero, o {expected} si no lo dio.',
      en: 'State the tax number of the resident abroad, or {expected} when none was given.',
    },
    *check({ subject: { document }, isForeign }) {
      if (document.receptor.extranjero !== undefined && !isForeign)
        yield { pointer: '/receptor/extranjero/numRegIdTribR', expected: RFC_EXTRANJERO };
    },
  }),
  aroundPlatform({
    sat: 'SPT105',
    code: 'plataforma_more_than_a_month',
    message: {
      es: 'Un documento de plataformas cubre un solo mes: el mes final debe ser {expected}, no {found}.',
      en: 'A document of platforms covers one month: the last month must be {expected}, not {found}.',
    },
    *check({ subject }) {
      const { mesIni: expected, mesFin: found } = subject.document.periodo;
      if (expected !== found) yield { pointer: '/periodo/mesFin', found, expected };
    },
  }),
  aroundPlatform({
    sat: 'SPT106',
    code: 'plataforma_ejercicio_out_of_range',
    message: {
      es: 'El ejercicio {found} debe estar entre 2019 y el año de expedición ({expected}).',
      en: 'The fiscal year {found} must be between 2019 and the year of issue ({expected}).',
    },
    *check({ subject: { document, year } }) {
      const found = document.periodo.ejercicio;
      const ejercicio = Number(found);
      if (year === undefined || (ejercicio >= FIRST_YEAR && ejercicio <= year)) return;
      yield { pointer: '/periodo/ejercicio', found, expected: `${FIRST_YEAR} – ${year}` };
    },
  }),
  aroundPlatform({
    sat: 'SPT107',
    code: 'plataforma_operacion_mismatch',
    message: {
      es: 'El monto de la operación debe ser el total de los servicios sin IVA: {expected}, no {found}. Los precios llevan dos decimales.',
      en: 'The amount of the operation must be the total of the services without IVA: {expected}, not {found}. Prices have two decimals.',
    },
    *check({ subject, platform }) {
      const found = subject.document.totales.montoTotOperacion;
      const [ours, theirs] = [numberOf(found), numberOf(platform.monTotServSiva)];
      if (ours !== undefined && theirs !== undefined && !ours.eq(theirs))
        yield { pointer: '/totales/montoTotOperacion', found, expected: platform.monTotServSiva };
    },
  }),
  aroundPlatform({
    sat: 'SPT108',
    code: 'plataforma_gravado_mismatch',
    message: {
      es: 'Lo gravado debe ser todo el monto de la operación: {expected}, no {found}.',
      en: 'The taxed amount must be the whole amount of the operation: {expected}, not {found}.',
    },
    *check({ subject }) {
      const { montoTotGrav: found, montoTotOperacion: expected } = subject.document.totales;
      const [ours, theirs] = [numberOf(found), numberOf(expected)];
      if (ours !== undefined && theirs !== undefined && !ours.eq(theirs))
        yield { pointer: '/totales/montoTotGrav', found, expected };
    },
  }),
  aroundPlatform({
    sat: 'SPT109',
    code: 'plataforma_exento_not_zero',
    message: {
      es: 'Lo exento debe ser 0.00 en un documento de plataformas, no {found}.',
      en: 'The exempt amount must be 0.00 in a document of platforms, not {found}.',
    },
    *check({ subject }) {
      const found = subject.document.totales.montoTotExent;
      if (numberOf(found)?.isZero() === false) yield { pointer: '/totales/montoTotExent', found, expected: '0.00' };
    },
  }),
]; // prettier-ignore
