import { Decimal } from '@kita/money';
import { isWritable } from '../build/amount-reader.ts';
import { currencyDecimals } from '../build/currency-decimals.ts';
import type { Comprobante, Unsealed } from '../model/comprobante.ts';
import type { Concepto, Parte, Traslado } from '../model/concepto.ts';
import type { CatalogPort } from './catalog-port.ts';
import type { ConfirmationContext, RegistryPort } from './registry-port.ts';

/** What the rules may know besides the document. */
export interface ValidationContext {
  /** Without catalogues the rules about keys are not applied. */
  readonly catalogs?: CatalogPort;
  /** Wall clock at `lugarExpedicion`, `YYYY-MM-DDThh:mm:ss`; without it the rules about dates are not applied. */
  readonly now?: string;
  /** What SAT's lists of taxpayers say; without it the rules that need them are not applied. */
  readonly registry?: RegistryPort;
  /** Asks for the rules about Confirmacion, which SAT has suspended. */
  readonly confirmation?: ConfirmationContext;
}

/** A tax of a line with its place. */
export interface PlacedTax {
  readonly tax: Traslado;
  readonly concepto: Concepto;
  readonly pointer: string;
}

/** A document under examination, with what several rules ask of it. */
export class Subject {
  readonly document: Unsealed & Partial<Comprobante>;
  readonly catalogs?: CatalogPort;
  readonly now?: string;
  readonly registry?: RegistryPort;
  readonly confirmation?: ConfirmationContext;
  /** Day of the document, for catalogue rows in force; absent when `fecha` has no date. */
  readonly asOf?: string;
  /** Decimals of the document's currency. */
  readonly decimals: number;
  /** Lines with their pointers. */
  readonly conceptos: ReadonlyArray<{ readonly concepto: Concepto; readonly pointer: string }>;
  readonly traslados: readonly PlacedTax[];
  readonly retenciones: readonly PlacedTax[];
  readonly #complements: ReadonlySet<string>;

  constructor(document: Unsealed | Comprobante, { catalogs, now, registry, confirmation }: ValidationContext = {}) {
    this.document = document;
    this.catalogs = catalogs;
    this.now = now;
    this.registry = registry;
    this.confirmation = confirmation;
    this.asOf = /^\d{4}-\d{2}-\d{2}/.exec(document.fecha)?.[0];
    this.decimals = decimalsOf(document.moneda, catalogs);
    this.conceptos = document.conceptos.map((concepto, index) => ({ concepto, pointer: `/conceptos/${index}` }));
    this.traslados = this.#taxes('traslados');
    this.retenciones = this.#taxes('retenciones');
    this.#complements = new Set((document.complementos ?? []).map(({ name }) => name.slice(name.indexOf(':') + 1)));
  }

  /** Whether the type of the document is one of these letters. */
  isType(letters: string): boolean {
    const { tipoDeComprobante } = this.document;
    return tipoDeComprobante.length === 1 && letters.includes(tipoDeComprobante);
  }

  /** Whether the Comercio Exterior complement is there. */
  get hasForeignTrade(): boolean {
    return this.#complements.has('ComercioExterior');
  }

  /** Parts of all lines with their pointers. */
  *partes(): Generator<{ readonly parte: Parte; readonly pointer: string }> {
    for (const { concepto, pointer } of this.conceptos) {
      for (const [index, parte] of (concepto.partes ?? []).entries())
        yield { parte, pointer: `${pointer}/partes/${index}` };
    }
  }

  #taxes(kind: 'traslados' | 'retenciones'): PlacedTax[] {
    return this.conceptos.flatMap(({ concepto, pointer }) =>
      (concepto[kind] ?? []).map((tax, index) => ({ tax, concepto, pointer: `${pointer}/${kind}/${index}` })),
    );
  }
}

/** Whether an optional attribute is there: an empty one is none. */
export function has(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

/** A written amount, or `undefined` when it is absent or the schema refuses it: that is another rule's finding. */
export function amountOf(text: string | undefined): Decimal | undefined {
  const value = Decimal.tryParse(text ?? '');
  return value !== undefined && isWritable(value) ? value : undefined;
}

/** The catalogue knows best; our own table serves when it has no row. */
export function decimalsOf(moneda: string, catalogs: CatalogPort | undefined): number {
  const text = catalogs?.find('c_Moneda', moneda)?.data['decimales'];
  return text !== undefined && /^\d$/.test(text) ? Number(text) : currencyDecimals(moneda);
}
