import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeComprobante } from '../build/compute-comprobante.ts';
import { randomInvoice } from '../test-support/random-invoice.ts';
import { patience, runs } from '../test-support/runs.ts';
import { sealedInvoice, timbreFor } from '../test-support/stamp.ts';
import { parseXml } from '../xml/parse.ts';
import { documentDifference } from './document-difference.ts';
import { TfdMergeRefused, mergeTfd } from './merge-tfd.ts';
import { findTimbre } from './timbre.ts';

const NS = 'xmlns:cfdi="http://www.sat.gob.mx/cfd/4"';
const TFD = '<tfd:TimbreFiscalDigital xmlns:tfd="http://www.sat.gob.mx/TimbreFiscalDigital" UUID="u"/>';

describe('mergeTfd', () => {
  it.each([
    ['a document without complements', `<cfdi:Comprobante ${NS}><cfdi:Emisor/>^</cfdi:Comprobante>`, '<cfdi:Complemento>', '</cfdi:Complemento>'],
    ['one with an addenda', `<cfdi:Comprobante ${NS}>^<cfdi:Addenda><a/></cfdi:Addenda></cfdi:Comprobante>`, '<cfdi:Complemento>', '</cfdi:Complemento>'],
    ['one with a complement', `<cfdi:Comprobante ${NS}><cfdi:Complemento><a/>\n^</cfdi:Complemento></cfdi:Comprobante>`, '', ''],
    ['one with an empty Complemento', `<cfdi:Comprobante ${NS}><cfdi:Complemento>^</cfdi:Complemento></cfdi:Comprobante>`, '', ''],
    ['one with other prefixes', '<Comprobante xmlns="http://www.sat.gob.mx/cfd/4">^</Comprobante>', '<Complemento>', '</Complemento>'],
    ['one whose addenda mentions Complemento', `<cfdi:Comprobante ${NS}>^<cfdi:Addenda><cfdi:Complemento/></cfdi:Addenda><!-- </cfdi:Comprobante> --></cfdi:Comprobante>`, '<cfdi:Complemento>', '</cfdi:Complemento>'],
    ['one with odd blanks in its tags', `<cfdi:Comprobante\n ${NS} a=">">^</cfdi:Comprobante\n>\n`, '<cfdi:Complemento>', '</cfdi:Complemento>'],
  ])('inserts into %s and changes nothing else', (_what, marked, before, after) => {
    expect(mergeTfd(marked.replace('^', ''), TFD)).toBe(marked.replace('^', before + TFD + after));
  }); // prettier-ignore

  it('opens a self-closing Complemento', () => {
    const xml = `<cfdi:Comprobante ${NS}><cfdi:Complemento /><cfdi:Addenda/></cfdi:Comprobante>`;
    expect(mergeTfd(xml, TFD)).toBe(
      `<cfdi:Comprobante ${NS}><cfdi:Complemento >${TFD}</cfdi:Complemento><cfdi:Addenda/></cfdi:Comprobante>`,
    );
  });

  it('drops the XML declaration of the timbre', () => {
    const merged = mergeTfd(`<cfdi:Comprobante ${NS}></cfdi:Comprobante>`, `<?xml version="1.0"?>\n${TFD}\n`);
    expect(merged).toContain(`<cfdi:Complemento>${TFD}</cfdi:Complemento>`);
  });

  it.each([
    ['tfd_already_present', `<cfdi:Comprobante ${NS}><cfdi:Complemento>${TFD}</cfdi:Complemento></cfdi:Comprobante>`, TFD],
    ['tfd_not_a_timbre', `<cfdi:Comprobante ${NS}></cfdi:Comprobante>`, '<a/>'],
    ['tfd_not_a_tax_document', '<a></a>', TFD],
  ])('refuses with %s', (code, document, timbre) => {
    expect(() => mergeTfd(document, timbre)).toThrow(expect.objectContaining({ code }));
    expect(() => mergeTfd(document, timbre)).toThrow(TfdMergeRefused);
  }); // prettier-ignore

  it('keeps every sealed document as it was, whatever it holds', patience, () => {
    fc.assert(
      fc.property(randomInvoice, (input) => {
        const sealed = sealedInvoice(computeComprobante(input));
        const root = parseXml(mergeTfd(sealed.xml, timbreFor(sealed.sello)));
        expect(documentDifference(parseXml(sealed.xml), root)).toBeUndefined();
        expect(findTimbre(root)?.selloCfd).toBe(sealed.sello);
        expect(root.children.at(input.addenda === undefined ? -1 : -2)?.name).toBe('cfdi:Complemento');
      }),
      { seed: 11, numRuns: runs(40) },
    );
  });
});
