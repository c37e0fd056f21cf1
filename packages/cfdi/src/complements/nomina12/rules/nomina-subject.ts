import { Decimal } from '@kita/money';
import type { CatalogPort } from '../../../rules/catalog-port.ts';
import type { Place, Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import type { Subject } from '../../../rules/subject.ts';
import { onComplement } from '../../on-complement.ts';
import type { ComplementRule } from '../../on-complement.ts';
import type { Deduccion, Incapacidad, Nomina12, NominaReceptor, OtroPago, Percepcion } from '../model.ts';
import { nomina12Codec } from '../nomina12-xml.ts';

/** Something of a list with its place; pointers start at the complement. */
export interface Placed<T> {
  readonly one: T;
  readonly pointer: string;
}

/** A Nómina complement under examination. */
export class NominaSubject {
  readonly nomina: Nomina12;
  readonly subject: Subject;
  readonly percepciones: ReadonlyArray<Placed<Percepcion>>;
  readonly deducciones: ReadonlyArray<Placed<Deduccion>>;
  readonly otrosPagos: ReadonlyArray<Placed<OtroPago>>;
  readonly incapacidades: ReadonlyArray<Placed<Incapacidad>>;

  constructor(subject: Subject, nomina: Nomina12) {
    this.subject = subject;
    this.nomina = nomina;
    this.percepciones = placed(nomina.percepciones?.percepciones, '/percepciones/percepciones');
    this.deducciones = placed(nomina.deducciones?.deducciones, '/deducciones/deducciones');
    this.otrosPagos = placed(nomina.otrosPagos, '/otrosPagos');
    this.incapacidades = placed(nomina.incapacidades, '/incapacidades');
  }

  get catalogs(): CatalogPort | undefined {
    return this.subject.catalogs;
  }

  /** Day of the document. */
  get asOf(): string | undefined {
    return this.subject.asOf;
  }

  get worker(): NominaReceptor {
    return this.nomina.receptor;
  }

  /** Sum of what the incapacities were worth; `undefined` when one is no number. */
  get incapacityAmount(): Decimal | undefined {
    return sumOf(this.incapacidades.map(({ one }) => one.importeMonetario ?? '0'));
  }
}

function placed<T>(items: readonly T[] = [], pointer: string): Array<Placed<T>> {
  return items.map((one, index) => ({ one, pointer: `${pointer}/${index}` }));
}

const complement = onComplement(nomina12Codec, (subject, nomina) => new NominaSubject(subject, nomina));

/** The payrolls of a document: SAT's guide allows severance beside wages. */
export function nominasOf(subject: Subject): readonly NominaSubject[] {
  return complement.in(subject);
}

/** Whether the rules of payroll documents apply: type N, or the complement is there. */
export function isPayroll(subject: Subject): boolean {
  return subject.isType('N') || nominasOf(subject).length > 0;
}

/** The rule as one about the document; its pointers start at the complement. */
export function onNomina(rule: ComplementRule<NominaSubject>): Rule {
  return complement.rule(rule);
}

/** Any decimal number, signs and decimals beyond the schema's included: how it is written is for the structure. */
export function numberOf(text: string | undefined): Decimal | undefined {
  return has(text) ? Decimal.tryParse(text) : undefined;
}

/** Sum of written amounts, or `undefined` when one is no number: then the sum means nothing. */
export function sumOf(texts: readonly string[]): Decimal | undefined {
  let sum = Decimal.zero;
  for (const text of texts) {
    const amount = numberOf(text);
    if (amount === undefined) return undefined;
    sum = sum.add(amount);
  }
  return sum;
}

/** Places an amount that is not the sum it should be; silent where either is no number. */
export function* mustEqual(pointer: string, text: string | undefined, expected: Decimal | undefined): Generator<Place> {
  const amount = numberOf(text);
  if (amount === undefined || expected === undefined || amount.eq(expected)) return;
  yield { pointer, found: text, expected: expected.toString() };
}

/** Places an amount that must be there and be this sum. */
export function* mustBeSum(pointer: string, text: string | undefined, expected: Decimal | undefined): Generator<Place> {
  if (!has(text)) yield { pointer, expected: expected?.toString() };
  else yield* mustEqual(pointer, text, expected);
}
