import { complementCodecs } from '../complements/complement-codecs.ts';
import type { Unsealed } from '../model/comprobante.ts';
import type { Concepto } from '../model/concepto.ts';
import type { Finding } from '../model/finding.ts';
import { allRules } from './all-rules.ts';
import { LinesInSum } from './lines-in-sum.ts';
import type { Place, Rule } from './rule.ts';
import type { ValidationContext } from './subject.ts';
import { applyRules } from './apply-rules.ts';

/** A document without its lines. */
export type Frame = Omit<Unsealed, 'conceptos'>;

/**
 * `validateComprobante` for a document whose lines come in parts and are not kept: the same findings, those about lines
 * as their part is seen, the others at the end. Complements whose rules look at the lines cannot be judged this way
 * (`isJudgedWithoutLines`).
 */
export class PartialValidation {
  readonly #context: ValidationContext;
  readonly #sum = new LinesInSum();
  #count = 0;

  constructor(context: ValidationContext = {}) {
    this.#context = context;
  }

  /**
   * What is wrong with these lines, the next of a document with such a frame; its totals do not matter yet. Without
   * `rulesOfAmounts` nothing is said about amounts, because some of them mean nothing.
   */
  lines(frame: Frame, conceptos: readonly Concepto[], rulesOfAmounts = true): Finding[] {
    const from = this.#count;
    this.#count += conceptos.length;
    for (const concepto of conceptos) this.#sum.add(concepto);
    const counts = (place: Place): boolean => isOfLine(place) && place.isOfAllLines !== true;
    const findings = applyRules(applicable(rulesOfAmounts), { ...frame, conceptos }, this.#context, counts);
    return findings.map((finding) => moved(finding, from));
  }

  /** What is wrong with the rest of the document, now that it has its totals. */
  close(frame: Frame, rulesOfAmounts = true): Finding[] {
    const document = { ...frame, conceptos: this.#sum.conceptos() };
    const counts = (place: Place): boolean => !isOfLine(place) || place.isOfAllLines === true;
    return applyRules(applicable(rulesOfAmounts), document, this.#context, counts);
  }
}

/** Typed complements of a document whose rules ask nothing of its lines. */
const ASKS_NO_LINE = new Set(['implocal:ImpuestosLocales', 'ine:INE', 'donat:Donatarias', 'leyendasFisc:LeyendasFiscales']); // prettier-ignore

/** Whether no rule looks from a complement of this name to the lines; those without a typed form have no rules. */
export function isJudgedWithoutLines(name: string): boolean {
  return ASKS_NO_LINE.has(name) || !Object.hasOwn(complementCodecs, name);
}

function applicable(rulesOfAmounts: boolean): readonly Rule[] {
  return rulesOfAmounts ? allRules : allRules.filter(({ needsAmounts }) => needsAmounts !== true);
}

function isOfLine({ pointer }: Place): boolean {
  return pointer.startsWith('/conceptos/');
}

/** The finding with its line counted from the first of the document. */
function moved(finding: Finding, by: number): Finding {
  const xpath = finding.xpath.replace(/cfdi:Concepto\[(\d+)\]/, (_, at) => `cfdi:Concepto[${Number(at) + by}]`);
  return { ...finding, pointer: renumbered(finding.pointer, by), xpath };
}

/** The pointer with the number of its line moved. */
export function renumbered(pointer: string, by: number): string {
  return pointer.replace(/^\/conceptos\/(\d+)/, (_, index) => `/conceptos/${Number(index) + by}`);
}
