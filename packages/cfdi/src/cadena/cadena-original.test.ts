import { describe, expect, it } from 'vitest';
import type { XmlElement } from '../xml/element.ts';
import { parseXml } from '../xml/parse.ts';
import { CadenaUnknownRoot, cadenaOriginal, cadenaTfd } from './cadena-original.ts';
import { normalizeSpace } from './walk-cadena.ts';

const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlElement[] = [],
): XmlElement => ({ name, attributes: Object.entries(attributes), children });

describe('cadenaOriginal', () => {
  it('writes values in the order of the stylesheet whatever the order of the document', () => {
    const emisor = element('cfdi:Emisor', { RegimenFiscal: '601', Nombre: 'N', Rfc: 'R' });
    expect(cadenaOriginal(element('cfdi:Comprobante', { Fecha: 'F', Sello: 'S', Version: '4.0' }, [emisor]))).toBe(
      '||4.0|F||||||||R|N|601||',
    );
  });

  it('leaves an empty field for a missing required value and nothing for a missing optional one', () => {
    expect(cadenaOriginal(element('cfdi:Comprobante'))).toBe('||||||||||||');
  });

  it('writes a present but empty optional value as an empty field', () => {
    const cadena = cadenaOriginal(element('cfdi:Comprobante', { Version: '4.0', Serie: '', Fecha: 'F' }));
    expect(cadena).toBe('||4.0||F|||||||||');
  });

  it('takes withholdings before the total and transfers after it in the summary, transfers first in a concept', () => {
    const line = (name: string, importe: string): XmlElement =>
      element(name, { Base: 'B', Impuesto: 'I', TipoFactor: 'T', TasaOCuota: 'C', Importe: importe });
    const both = [
      element('cfdi:Retenciones', {}, [line('cfdi:Retencion', 'r')]),
      element('cfdi:Traslados', {}, [line('cfdi:Traslado', 't')]),
    ];
    const totals = { TotalImpuestosRetenidos: 'TR', TotalImpuestosTrasladados: 'TT' };
    const concept = element('cfdi:Concepto', {}, [element('cfdi:Impuestos', {}, both)]);
    expect(cadenaOriginal(element('cfdi:Comprobante', {}, [element('cfdi:Impuestos', totals, both)]))).toMatch(
      /\|I\|r\|TR\|B\|I\|T\|C\|t\|TT\|\|$/,
    );
    expect(cadenaOriginal(element('cfdi:Comprobante', {}, [element('cfdi:Conceptos', {}, [concept])]))).toMatch(
      /\|B\|I\|T\|C\|t\|B\|I\|T\|C\|r\|\|$/,
    );
  });

  it('ignores the timbre and the addenda', () => {
    const bare = cadenaOriginal(element('cfdi:Comprobante', { Version: '4.0' }));
    const timbre = element('tfd:TimbreFiscalDigital', { Version: '1.1', UUID: 'U' });
    const stamped = element('cfdi:Comprobante', { Version: '4.0' }, [
      element('cfdi:Complemento', {}, [timbre]),
      { ...element('cfdi:Addenda'), text: 'pedido' },
    ]);
    expect(cadenaOriginal(stamped)).toBe(bare);
  });

  it('reads a document written with other prefixes', () => {
    const root = parseXml('<x:Comprobante xmlns:x="http://www.sat.gob.mx/cfd/4" Version="4.0"/>');
    expect(cadenaOriginal(root)).toContain('||4.0|');
  });

  it('refuses what has no seal string', () => {
    expect(() => cadenaOriginal(element('cfdi33:Comprobante'))).toThrow(CadenaUnknownRoot);
    expect(() => cadenaTfd(element('cfdi:Comprobante'))).toThrow(CadenaUnknownRoot);
  });
});

describe('cadenaTfd', () => {
  it('writes the seven values of a timbre', () => {
    const timbre = { SelloSAT: 'x', NoCertificadoSAT: 'n', SelloCFD: 's', RfcProvCertif: 'r', FechaTimbrado: 'f', UUID: 'u' };
    expect(cadenaTfd(element('tfd:TimbreFiscalDigital', { ...timbre, Version: '1.1' }))).toBe('||1.1|u|f|r|s|n||');
  }); // prettier-ignore
});

describe('normalizeSpace', () => {
  it.each([
    ['', ''],
    ['a b', 'a b'],
    [' a ', 'a'],
    ['a\t\r\n b', 'a b'],
    ['15  48  3009  0001234', '15 48 3009 0001234'],
    ['\u00A0a\u00A0\u00A0b ', '\u00A0a\u00A0\u00A0b'],
    [' \n ', ''],
  ])('%j gives %j', (value, expected) => {
    expect(normalizeSpace(value)).toBe(expected);
  });
});
