import { AmountReader } from '../build/amount-reader.ts';
import { pointerIntoInput, withConceptoNodes } from '../build/complement-inputs.ts';
import { computeConcepto } from '../build/compute-concepto.ts';
import { DocumentTotals } from '../build/document-totals.ts';
import { normalizeInput } from '../build/normalize-input.ts';
import { CfdiError } from '../errors.ts';
import type { Unsealed } from '../model/comprobante.ts';
import type { Concepto } from '../model/concepto.ts';
import type { Finding } from '../model/finding.ts';
import type { CfdiInput, ConceptoInput } from '../model/input.ts';
import type { ValidationContext } from '../rules/subject.ts';
import { PartialValidation, isJudgedWithoutLines, renumbered } from '../rules/validate-in-parts.ts';

/** A document without its lines, which come by themselves, and without what is computed from all of them. */
export type StreamInput = Omit<CfdiInput, 'conceptos' | 'comercioExterior'>;

/** A complement that is made of the lines or judged by them: neither can be done while they pass by. */
export class StreamComplementRefused extends CfdiError {
  constructor(name: string) {
    super('stream_complement_refused', {
      es: `El complemento ${name} se revisa contra todos los conceptos: usa sealComprobante para este comprobante.`,
      en: `The complement ${name} is checked against all the lines: use sealComprobante for this document.`,
    });
  }
}

/**
 * Computes and checks the lines of a document a part at a time, exactly as `prepareComprobante` does with all of them, and
 * keeps nothing of a line but what it adds to the totals and what is wrong with it.
 */
export class StreamLines {
  readonly findings: Finding[] = [];
  readonly #findingsMax: number;
  readonly #input: CfdiInput;
  readonly #totals = new DocumentTotals();
  readonly #validation: PartialValidation;
  /** What rules may know of the document before its totals. */
  readonly #frame: Unsealed;
  #count = 0;
  #findingsLeftOut = 0;
  #hasErrors = false;
  #isComputable = true;

  /** @throws {StreamComplementRefused} */
  constructor(input: StreamInput, context: ValidationContext, findingsMax: number) {
    this.#input = normalizeInput({ ...input, conceptos: [] });
    this.#findingsMax = findingsMax;
    this.#validation = new PartialValidation(context);
    this.#frame = new DocumentTotals().close(this.#input, [], new AmountReader());
    const refused = this.#frame.complementos?.find(({ name }) => !isJudgedWithoutLines(name));
    if (refused) throw new StreamComplementRefused(refused.name);
  }

  get count(): number {
    return this.#count;
  }

  get hasErrors(): boolean {
    return this.#hasErrors;
  }

  /** Findings beyond those that are kept. */
  get findingsLeftOut(): number {
    return this.#findingsLeftOut;
  }

  /** The next lines as they are to be written. */
  add(inputs: readonly ConceptoInput[]): readonly Concepto[] {
    const amounts = new AmountReader();
    const from = this.#count;
    this.#count += inputs.length;
    const part = { ...this.#input, conceptos: inputs.map(normalizeInput) };
    const conceptos = part.conceptos.map((line, index) => {
      const computed = computeConcepto(withConceptoNodes(line), from + index, amounts);
      this.#totals.add(computed);
      return computed.concepto;
    });
    const isComputable = this.#readWell(amounts);
    this.#report(this.#validation.lines(this.#frame, conceptos, isComputable), (pointer) =>
      renumbered(pointerIntoInput(part, renumbered(pointer, -from)), from),
    );
    return conceptos;
  }

  /** The document without its lines, totals included. */
  close(): Omit<Unsealed, 'conceptos'> {
    const amounts = new AmountReader();
    const frame = this.#totals.close(this.#input, [], amounts);
    Reflect.deleteProperty(frame, 'conceptos');
    this.#readWell(amounts);
    this.#report(this.#validation.close(frame, this.#isComputable), (pointer) =>
      pointerIntoInput(this.#input, pointer),
    );
    return frame;
  }

  #readWell({ findings }: AmountReader): boolean {
    this.#report(findings, (pointer) => pointer);
    if (findings.length === 0) return true;
    this.#isComputable = false;
    return false;
  }

  #report(findings: readonly Finding[], intoInput: (pointer: string) => string): void {
    for (const finding of findings) {
      if (finding.severity === 'error') this.#hasErrors = true;
      if (this.findings.length < this.#findingsMax)
        this.findings.push({ ...finding, pointer: intoInput(finding.pointer) });
      else this.#findingsLeftOut += 1;
    }
  }
}
