import { expect, test } from 'vitest';
import { xpathOf } from './xpath-of.ts';

const root = '/cfdi:Comprobante';
const concepto = `${root}/cfdi:Conceptos/cfdi:Concepto`;

test.each([
  ['', root],
  ['/total', `${root}/@Total`],
  ['/receptor/usoCfdi', `${root}/cfdi:Receptor/@UsoCFDI`],
  ['/informacionGlobal/año', `${root}/cfdi:InformacionGlobal/@Año`],
  ['/informacionGlobal', `${root}/cfdi:InformacionGlobal`],
  ['/conceptos', concepto],
  ['/conceptos/2', `${concepto}[3]`],
  ['/conceptos/2/traslados/0/importe', `${concepto}[3]/cfdi:Impuestos/cfdi:Traslados/cfdi:Traslado[1]/@Importe`],
  [
    '/conceptos/0/partes/1/informacionAduanera/0',
    `${concepto}[1]/cfdi:Parte[2]/cfdi:InformacionAduanera[1]/@NumeroPedimento`,
  ],
  ['/conceptos/0/grossUnitPrice', `${concepto}[1]`],
  ['/cfdiRelacionados/1/uuids/0', `${root}/cfdi:CfdiRelacionados[2]/cfdi:CfdiRelacionado[1]/@UUID`],
  ['/impuestos/retenciones/0/importe', `${root}/cfdi:Impuestos/cfdi:Retenciones/cfdi:Retencion[1]/@Importe`],
  ['/impuestos/totalImpuestosTrasladados', `${root}/cfdi:Impuestos/@TotalImpuestosTrasladados`],
  ['/complementos/0', `${root}/cfdi:Complemento/*[1]`],
])('%s is at %s', (pointer, xpath) => {
  expect(xpathOf(pointer)).toBe(xpath);
});
