import { Decimal } from '@kita/money';
import type { Concepto } from '../../../model/concepto.ts';
import { amountOf, has } from '../../../rules/subject.ts';
import type { Subject } from '../../../rules/subject.ts';
import { onComplement } from '../../on-complement.ts';
import type { OnComplement } from '../../on-complement.ts';
import { comercioExterior20Codec } from '../comercio-exterior20-xml.ts';
import { UNIDAD_SERVICIO } from '../customs-units.ts';
import type { ComercioExterior, DomicilioCce, MercanciaCce } from '../model.ts';

/** Goods with their place and the lines they are; pointers start at the complement. */
export interface PlacedMercancia {
  readonly mercancia: MercanciaCce;
  readonly pointer: string;
  /** Concepts with the NoIdentificacion of the goods. */
  readonly conceptos: readonly Concepto[];
  /** Unit at customs: of the goods, or of their lines when the goods have none. */
  readonly unidad?: string;
  /** By its unit at customs (99) or that of a line (E48). */
  readonly isService: boolean;
}

/** An address with its place. */
export interface PlacedDomicilio {
  readonly domicilio: DomicilioCce;
  readonly pointer: string;
  /** The issuer's is always in Mexico and made of keys. */
  readonly isIssuer: boolean;
}

/** A Comercio Exterior complement under examination. */
export class CceSubject {
  readonly subject: Subject;
  readonly cce: ComercioExterior;
  /** The line, when the complement stands in one by mistake. */
  readonly concepto?: Concepto;
  readonly mercancias: readonly PlacedMercancia[];
  readonly domicilios: readonly PlacedDomicilio[];

  constructor(subject: Subject, cce: ComercioExterior, concepto?: Concepto) {
    this.subject = subject;
    this.cce = cce;
    this.concepto = concepto;
    const lines = Map.groupBy(subject.document.conceptos, ({ noIdentificacion = '' }) => noIdentificacion);
    this.mercancias = cce.mercancias.map((mercancia, index) => placed(mercancia, index, lines));
    this.domicilios = [...domiciliosOf(cce)];
  }

  /** Goods by NoIdentificacion, in the order of the first of each. */
  byNoIdentificacion(): ReadonlyMap<string, readonly PlacedMercancia[]> {
    return Map.groupBy(this.mercancias, ({ mercancia }) => mercancia.noIdentificacion);
  }

  /** Pesos per unit of the document's currency; a document in pesos need not say it. */
  get tipoCambio(): Decimal | undefined {
    const { moneda, tipoCambio } = this.subject.document;
    return has(tipoCambio) || moneda !== 'MXN' ? amountOf(tipoCambio) : Decimal.one;
  }

  /** Pesos per dollar, above zero. */
  get tipoCambioUsd(): Decimal | undefined {
    const rate = amountOf(this.cce.tipoCambioUsd);
    return rate?.isPositive() ? rate : undefined;
  }
}

function placed(
  mercancia: MercanciaCce,
  index: number,
  lines: ReadonlyMap<string, readonly Concepto[]>,
): PlacedMercancia {
  const { noIdentificacion } = mercancia;
  const conceptos = noIdentificacion === '' ? [] : (lines.get(noIdentificacion) ?? []);
  const unidad = has(mercancia.unidadAduana) ? mercancia.unidadAduana : conceptos[0]?.unidad;
  const isService = unidad === UNIDAD_SERVICIO || conceptos.some(({ claveUnidad }) => claveUnidad === 'E48');
  return { mercancia, pointer: `/mercancias/${index}`, conceptos, isService, ...(has(unidad) && { unidad }) };
}

function* domiciliosOf({ emisor, receptor, destinatarios = [] }: ComercioExterior): Generator<PlacedDomicilio> {
  if (emisor) yield { domicilio: emisor.domicilio, pointer: '/emisor/domicilio', isIssuer: true };
  if (receptor?.domicilio) yield { domicilio: receptor.domicilio, pointer: '/receptor/domicilio', isIssuer: false };
  for (const [index, { domicilios }] of destinatarios.entries()) {
    for (const [position, domicilio] of domicilios.entries())
      yield { domicilio, pointer: `/destinatarios/${index}/domicilios/${position}`, isIssuer: false };
  }
}

/** Comercio Exterior complements of a document, and rules about them. */
export const cceComplement: OnComplement<CceSubject> = onComplement(
  comercioExterior20Codec,
  (subject, cce, concepto) => new CceSubject(subject, cce, concepto),
);

/** A rule about the complement as one about the document. */
export const onCce = cceComplement.rule;
