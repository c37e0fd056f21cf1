import { has } from '../../rules/subject.ts';
import { dividendosCodec } from '../complements/dividendos.ts';
import { pagosAExtranjerosCodec } from '../complements/pagos-a-extranjeros.ts';
import { planesDeRetiroCodec } from '../complements/planes-de-retiro.ts';
import { premiosCodec } from '../complements/premios.ts';
import { numberOf, onTyped } from './retencion-subject.ts';
import type { RetencionRule } from './retencion-subject.ts';

/** Retirement plans (matrix of Planes de retiro 1.1: PDR101–104). */
const planesRules: readonly RetencionRule[] = [
  retiroRequires('PDR101', 'retencion_retiro_exento_required', 'montTotExentRetiradoAnioInmAnt', 'exento', 'exempt'),
  retiroRequires('PDR102', 'retencion_retiro_excedente_required', 'montTotExedenteAnioInmAnt', 'excedente', 'exceeding'),
  onTyped(planesDeRetiroCodec, {
    sat: 'PDR103',
    code: 'retencion_retiro_mismatch',
    message: {
      es: 'El monto retirado debe ser lo exento más lo excedente: {expected}, no {found}.',
      en: 'The amount withdrawn must be the exempt plus the exceeding amount: {expected}, not {found}.',
    },
    *check(plan) {
      const { montTotRetiradoAnioInmAntPer: found } = plan;
      const [whole, exempt, rest] = [found, plan.montTotExentRetiradoAnioInmAnt, plan.montTotExedenteAnioInmAnt].map(numberOf);
      if (whole === undefined || exempt === undefined || rest === undefined || whole.eq(exempt.add(rest))) return;
      yield { pointer: '/montTotRetiradoAnioInmAntPer', found, expected: exempt.add(rest).toString() };
    },
  }),
  onTyped(planesDeRetiroCodec, {
    sat: 'PDR104',
    code: 'retencion_aportacion_repeated',
    message: {
      es: 'El tipo de aportación o depósito {found} está repetido. Junta los montos en uno.',
      en: 'The kind of contribution or deposit {found} is repeated. Put the amounts together.',
    },
    *check({ aportacionesODepositos = [] }) {
      const seen = new Set<string>();
      for (const [index, { tipoAportacionODeposito: found }] of aportacionesODepositos.entries()) {
        if (seen.has(found)) yield { pointer: `/aportacionesODepositos/${index}/tipoAportacionODeposito`, found };
        seen.add(found);
      }
    },
  }),
]; // prettier-ignore

function retiroRequires(
  sat: string,
  code: string,
  field: 'montTotExentRetiradoAnioInmAnt' | 'montTotExedenteAnioInmAnt',
  es: string,
  en: string,
): RetencionRule {
  return onTyped(planesDeRetiroCodec, {
    sat,
    code,
    message: {
      es: `Hubo un retiro en el año: indica también su monto ${es}, aunque sea cero.`,
      en: `There was a withdrawal in the year: state its ${en} amount too, even if it is zero.`,
    },
    *check(plan) {
      if (has(plan.montTotRetiradoAnioInmAntPer) && !has(plan[field])) yield { pointer: `/${field}` };
    },
  });
}

/** What the complements ask for without a published code: warnings, because SAT's schemas let them be optional. */
const hintRules: readonly RetencionRule[] = [
  onTyped(pagosAExtranjerosCodec, {
    code: 'retencion_beneficiario_missing',
    severity: 'warning',
    message: {
      es: 'El cobrador {expected}: falta el nodo con sus datos.',
      en: 'Whoever is paid {expected}: the node with the data is missing.',
    },
    *check({ esBenefEfectDelCobro, beneficiario, noBeneficiario }) {
      if (esBenefEfectDelCobro === 'SI' && beneficiario === undefined)
        yield { pointer: '/beneficiario', expected: '= beneficiario (SI)' };
      if (esBenefEfectDelCobro === 'NO' && noBeneficiario === undefined)
        yield { pointer: '/noBeneficiario', expected: '≠ beneficiario (NO)' };
    },
  }),
  onTyped(dividendosCodec, {
    code: 'retencion_dividendo_missing',
    severity: 'warning',
    message: {
      es: 'Con la clave de retención {found} el complemento lleva {expected}. Agrégalo.',
      en: 'With withholding key {found} the complement has {expected}. Add it.',
    },
    *check({ dividOUtil, remanente }, { document: { cveRetenc: found } }) {
      if (found === '14' && dividOUtil === undefined) yield { pointer: '/dividOUtil', found, expected: 'DividOUtil' };
      if (found === '15' && remanente === undefined) yield { pointer: '/remanente', found, expected: 'Remanente' };
    },
  }),
  onTyped(premiosCodec, {
    code: 'retencion_premio_mismatch',
    severity: 'warning',
    message: {
      es: 'El premio debe ser lo gravado más lo exento: {expected}, no {found}.',
      en: 'The prize must be the taxed plus the exempt amount: {expected}, not {found}.',
    },
    *check({ montTotPago, montTotPagoGrav, montTotPagoExent }) {
      const [whole, grav, exent] = [montTotPago, montTotPagoGrav, montTotPagoExent].map(numberOf);
      if (whole === undefined || grav === undefined || exent === undefined || whole.eq(grav.add(exent))) return;
      yield { pointer: '/montTotPago', found: montTotPago, expected: grav.add(exent).toString() };
    },
  }),
];

/** Rules of the complements, platforms apart. */
export const retencionComplementRules: readonly RetencionRule[] = [...planesRules, ...hintRules];
