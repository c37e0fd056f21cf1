import { expect, test } from 'vitest';
import { prepareTraslado } from '../rules/prepare-traslado.ts';
import { cceInput, mexicanAddress } from '../test-support/exports.ts';
import { trasladoInput } from '../test-support/documents.ts';
import { testCatalogs } from '../test-support/test-catalogs.ts';

const laptop = {
  claveProdServ: '43211503',
  noIdentificacion: 'LAP-14',
  cantidad: '1',
  claveUnidad: 'H87',
  descripcion: 'Computadora portátil',
};

const comercioExterior = cceInput({
  motivoTraslado: '05',
  propietarios: [{ numRegIdTrib: '987654321', residenciaFiscal: 'USA' }],
  destinatarios: [
    {
      nombre: 'ACME WAREHOUSE',
      numRegIdTrib: '123456789',
      domicilios: [cceInput().receptor?.domicilio ?? mexicanAddress],
    },
  ],
  mercancias: [
    {
      noIdentificacion: 'LAP-14',
      fraccionArancelaria: '8471300101',
      cantidadAduana: '1',
      unidadAduana: '06',
      valorUnitarioAduana: '450.5',
    },
  ],
});

test('goods that leave the country without a sale are a transfer with Comercio Exterior', () => {
  const input = trasladoInput({ conceptos: [laptop], comercioExterior });
  const { comprobante, findings } = prepareTraslado(input, { catalogs: testCatalogs() });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(comprobante).toMatchObject({ tipoDeComprobante: 'T', exportacion: '02', total: '0', moneda: 'XXX' });
  expect(comprobante?.complementos?.map(({ name }) => name)).toEqual(['cce20:ComercioExterior']);
});

test('pointers of findings lead into the complement as it was given', () => {
  const wrong = { ...comercioExterior, motivoTraslado: '99' };
  const { findings } = prepareTraslado(trasladoInput({ conceptos: [laptop], comercioExterior: wrong }), {
    catalogs: testCatalogs(),
  });
  expect(findings.map(({ pointer }) => pointer)).toContain('/comercioExterior/motivoTraslado');
});
