import { describe, expect, it } from 'vitest';
import { insertTimbre } from './insert-timbre.ts';

const node = '<tfd:T/>';

describe('insertTimbre', () => {
  it('adds a Complemento at the end and keeps every other character', () => {
    const xml =
      '\uFEFF<?xml version="1.0"?>\n<cfdi:Comprobante A="x>y">\n <cfdi:Emisor/>\n</cfdi:Comprobante>\n<!-- </cfdi:Comprobante> -->';
    const at = xml.indexOf('</cfdi:Comprobante>');
    expect(insertTimbre(xml, node)).toBe(
      `${xml.slice(0, at)}<cfdi:Complemento>${node}</cfdi:Complemento>${xml.slice(at)}`,
    );
  });

  it('adds to the Complemento that is there, after what it holds', () => {
    const xml = '<c:Comprobante><c:Complemento><p:Pagos></p:Pagos></c:Complemento></c:Comprobante>';
    expect(insertTimbre(xml, node)).toBe(
      '<c:Comprobante><c:Complemento><p:Pagos></p:Pagos><tfd:T/></c:Complemento></c:Comprobante>',
    );
  });

  it('opens an empty Complemento', () => {
    expect(insertTimbre('<Comprobante><Complemento /></Comprobante>', node)).toBe(
      '<Comprobante><Complemento><tfd:T/></Complemento></Comprobante>',
    );
  });

  it('puts the Complemento before the Addenda, whatever the Addenda contains', () => {
    const addenda =
      '<cfdi:Addenda><cfdi:Complemento/><![CDATA[</cfdi:Comprobante>]]><?x </cfdi:Addenda>?></cfdi:Addenda>';
    const xml = `<cfdi:Comprobante><cfdi:Emisor/>${addenda}</cfdi:Comprobante>`;
    expect(insertTimbre(xml, node)).toBe(
      `<cfdi:Comprobante><cfdi:Emisor/><cfdi:Complemento>${node}</cfdi:Complemento>${addenda}</cfdi:Comprobante>`,
    );
  });

  it('is not misled by a ComplementoConcepto deeper down', () => {
    const concept = '<cfdi:Conceptos><cfdi:Concepto><cfdi:Complemento/></cfdi:Concepto></cfdi:Conceptos>';
    expect(insertTimbre(`<cfdi:Comprobante>${concept}</cfdi:Comprobante>`, node)).toBe(
      `<cfdi:Comprobante>${concept}<cfdi:Complemento>${node}</cfdi:Complemento></cfdi:Comprobante>`,
    );
  });
});
