import {
  buildPago,
  cadenaOriginal,
  CfdiError,
  checkStructure,
  computeComprobante,
  fromXml,
  inputFromGross,
  parseXml,
  toXml,
  validateComprobante,
  writeXml,
} from '../../index.ts';
import type { CfdiInput, GrossCfdiInput, PagoInput, Unsealed } from '../../index.ts';
import { testCatalogs } from '../test-catalogs.ts';

/** Inputs for the three builders. */
export interface Inputs {
  readonly invoices: readonly CfdiInput[];
  readonly baskets: readonly GrossCfdiInput[];
  readonly payments: readonly PagoInput[];
}

/** What the library says and does with documents, as JSON text: the same in Node.js and in a browser. */
export function readingsOf(documents: string): string {
  const list: Unsealed[] = JSON.parse(documents);
  return JSON.stringify(list.map((document) => readingOf(document)));
}

function readingOf(document: Unsealed): object {
  const findings = validateComprobante(document, { catalogs });
  try {
    const xml = writeXml(toXml(document));
    const root = parseXml(xml);
    return { findings, xml, cadena: cadenaOriginal(root), structure: checkStructure(root), again: fromXml(root) };
  } catch (error) {
    if (error instanceof CfdiError) return { findings, refused: error.code, wording: error.wording };
    throw error;
  }
}

/** Documents that follow from inputs, as JSON text. */
export function builtFrom(inputs: string): string {
  const { invoices, baskets, payments }: Inputs = JSON.parse(inputs);
  return JSON.stringify([
    ...invoices.map((input) => computeComprobante(input)),
    ...baskets.map((input) => computeComprobante(inputFromGross(input, { exactTotal: 'try' }).input)),
    ...payments.map((input) => buildPago(input)),
  ]);
}

/** What reading hostile texts ends in: the code of the refusal, or the text written again. */
export function parsedAgain(texts: string): string {
  const list: string[] = JSON.parse(texts);
  return JSON.stringify(
    list.map((text) => {
      try {
        return writeXml(parseXml(text));
      } catch (error) {
        if (error instanceof CfdiError) return { refused: error.code, wording: error.wording };
        throw error;
      }
    }),
  );
}

const catalogs = testCatalogs();
