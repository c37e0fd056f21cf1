import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeComprobante } from '../build/compute-comprobante.ts';
import { cfdiInput, conceptoInput } from '../test-support/invoice.ts';
import { documents } from '../test-support/documents.ts';
import type { XmlElement } from '../xml/element.ts';
import { toXml } from '../xml/to-xml.ts';
import { align } from './align.ts';
import { diffDocuments } from './diff-documents.ts';

const invoice = (...descriptions: string[]): XmlElement =>
  toXml(
    computeComprobante(cfdiInput({ conceptos: descriptions.map((descripcion) => conceptoInput({ descripcion })) })),
  );
const line = (position: number): string => `/cfdi:Comprobante/cfdi:Conceptos/cfdi:Concepto[${position}]`;
const linesOnly = (changes: ReturnType<typeof diffDocuments>): Array<readonly [string, string]> =>
  changes.filter(({ xpath }) => xpath.includes('cfdi:Conceptos')).map(({ kind, xpath }) => [kind, xpath]);

describe('the differences of two documents', () => {
  it('are none for a document and itself, however its attributes are ordered', () => {
    for (const document of Object.values(documents)) {
      const root = toXml(document);
      expect(diffDocuments(root, { ...root, attributes: root.attributes.toReversed() })).toEqual([]);
    }
  });

  it('name the attribute with both values, and say when an amount is only written otherwise', () => {
    const before = toXml(documents.income);
    const after = toXml({ ...documents.income, total: '1160', lugarExpedicion: '64000', folio: undefined });
    expect(diffDocuments(before, after)).toEqual([
      { kind: 'changed', xpath: '/cfdi:Comprobante/@Folio', before: '1' },
      { kind: 'changed', xpath: '/cfdi:Comprobante/@Total', before: '1160.00', after: '1160', isSameAmount: true },
      { kind: 'changed', xpath: '/cfdi:Comprobante/@LugarExpedicion', before: '06600', after: '64000' },
    ]);
  });

  it('are one removal or addition for a line taken out or put in, wherever it is', () => {
    const [three, two] = [invoice('a', 'b', 'c'), invoice('a', 'c')];
    expect(linesOnly(diffDocuments(three, two))).toEqual([['removed', line(2)]]);
    expect(linesOnly(diffDocuments(two, three))).toEqual([['added', line(2)]]);
    expect(linesOnly(diffDocuments(invoice('a', 'b'), invoice('a', 'x')))).toEqual([['changed', `${line(2)}/@Descripcion`]]);
  });

  it('are the whole documents when they are of two kinds', () => {
    const other = { name: 'retenciones:Retenciones', attributes: [], children: [] };
    expect(diffDocuments(toXml(documents.income), other).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
}); // prettier-ignore

describe('an alignment', () => {
  it('loses and invents nothing, keeps the order, and pairs only what is equal or similar', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c', 'A', 'B'), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const aligned = align(before, after, (item) => item, (one, other) => one.toLowerCase() === other.toLowerCase());
        expect(aligned.flatMap((one) => (one.kind === 'added' ? [] : [one.before]))).toEqual(before);
        expect(aligned.flatMap((one) => (one.kind === 'removed' ? [] : [one.after]))).toEqual(after);
        for (const one of aligned) if (one.kind === 'both') expect(one.before.toLowerCase()).toBe(one.after.toLowerCase());
      }),
      { seed: 5, numRuns: 500 },
    );
  });
}); // prettier-ignore
