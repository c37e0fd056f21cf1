import { expect, test } from 'vitest';
import type { XmlElement } from '../xml/element.ts';
import { localTaxes } from './local-taxes.ts';

const node = (name: string, ...attributes: XmlElement['attributes']): XmlElement => ({
  name,
  attributes,
  children: [],
});
const texts = (nodes?: readonly XmlElement[]): string[] => {
  const { trasladados, retenidos } = localTaxes(nodes);
  return [trasladados.toString(), retenidos.toString()];
};

test('local taxes of all their nodes count, and of no other complement', () => {
  expect(
    texts([
      node('implocal:ImpuestosLocales', ['TotaldeTraslados', '30.00'], ['TotaldeRetenciones', '5.00']),
      node('donat:Donatarias', ['TotaldeTraslados', '7.00'], ['TotaldeRetenciones', '7.00']),
      node('implocal:ImpuestosLocales', ['TotaldeTraslados', '0.50']),
    ]),
  ).toEqual(['30.50', '5.00']);
});

test('what is missing or no number counts as nothing', () => {
  expect(texts()).toEqual(['0', '0']);
  expect(texts([node('implocal:ImpuestosLocales', ['TotaldeTraslados', 'x'])])).toEqual(['0', '0']);
});
