import type { Decimal } from '@kita/money';
import type { Place, Rule } from '../../rules/rule.ts';
import { has } from '../../rules/subject.ts';
import { plataformasTecnologicasCodec } from '../complements/plataformas-tecnologicas.ts';
import type { DetalleDelServicio, PlataformasTecnologicas } from '../complements/plataformas-tecnologicas.ts';
import { EFECTIVO } from '../platform-catalogs.ts';
import { onTyped, retencionXpath, sumOf } from './retencion-subject.ts';
import type { PlacedTax, RetencionRule, RetencionSubject } from './retencion-subject.ts';

/** An operation with its place. */
export interface PlacedService {
  readonly servicio: DetalleDelServicio;
  readonly pointer: string;
}

/** A document of a platform under examination: the complement, and the document around it. */
export class PlatformSubject {
  readonly subject: RetencionSubject;
  readonly platform: PlataformasTecnologicas;
  readonly services: readonly PlacedService[];

  constructor(subject: RetencionSubject, platform: PlataformasTecnologicas) {
    this.subject = subject;
    this.platform = platform;
    this.services = platform.servicios.map((servicio, index) => ({ servicio, pointer: `/servicios/${index}` }));
  }

  /** Kind of service, the same in all operations. */
  get tipoDeServ(): string {
    return this.platform.servicios[0]?.tipoDeServ ?? '';
  }

  /** Tax number of a receiver abroad. */
  get numRegIdTribR(): string {
    return this.subject.document.receptor.extranjero?.numRegIdTribR ?? '';
  }

  get isForeign(): boolean {
    return has(this.numRegIdTribR);
  }

  get hasIva(): boolean {
    return this.platform.servicios.some(({ impuestosTrasladados }) => impuestosTrasladados !== undefined);
  }

  /** Withheld taxes of that kind: 001 ISR, 002 IVA. */
  taxes(impuestoRet: '001' | '002'): readonly PlacedTax[] {
    return this.subject.taxes.filter(({ tax }) => tax.impuestoRet === impuestoRet);
  }

  /** IVA of all operations, or of those paid in cash, or of the others. */
  iva(which: 'all' | 'cash' | 'other' = 'all'): Decimal {
    return sumOf(this.#of(which).map(({ impuestosTrasladados }) => impuestosTrasladados?.importe));
  }

  /** Prices without IVA. */
  prices(which: 'all' | 'cash' | 'other' = 'all'): Decimal {
    return sumOf(this.#of(which).map(({ precioServSinIva }) => precioServSinIva));
  }

  #of(which: 'all' | 'cash' | 'other'): readonly DetalleDelServicio[] {
    const { servicios } = this.platform;
    if (which === 'all') return servicios;
    return servicios.filter(({ formaPagoServ }) => (formaPagoServ === EFECTIVO) === (which === 'cash'));
  }
}

interface PlatformRule extends Omit<Rule, 'check'> {
  check(platform: PlatformSubject): Iterable<Place>;
}

/** A rule about the complement; its pointers start there. */
export function onPlatform(rule: PlatformRule): RetencionRule {
  return onTyped(plataformasTecnologicasCodec, {
    ...rule,
    check: (value, subject) => rule.check(new PlatformSubject(subject, value)),
  });
}

/** A rule about the document around the complement; its pointers start at the document. */
export function aroundPlatform(rule: PlatformRule): RetencionRule {
  return {
    ...rule,
    *check(subject) {
      for (const { value } of subject.complements(plataformasTecnologicasCodec))
        for (const place of rule.check(new PlatformSubject(subject, value)))
          yield { ...place, xpath: retencionXpath(place.pointer) };
    },
  };
}
