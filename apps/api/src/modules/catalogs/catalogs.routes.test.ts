import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApiHarness } from '../../test-support/api-harness.ts';
import { catalogNames } from '@kita/sat-catalogs';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import type { Company } from '../../test-support/company.ts';

let api: ApiHarness;
let company: Company;

beforeAll(async () => {
  api = await startApiHarness();
  company = await api.company({ certificate: false });
});
afterAll(async () => api.close());

const get = (url: string) => company.call('GET', url);

describe('GET /v1/catalogs', () => {
  it('tells the state of every catalogue', async () => {
    const response = await get('/v1/catalogs');
    expect(response.statusCode).toBe(200);
    const { data } = response.json<{ data: Array<{ name: string }> }>();
    expect(data).toHaveLength(catalogNames.length);
    expect(data).toContainEqual({
      object: 'catalog',
      name: 'c_UsoCFDI',
      group: 'cfdi',
      state: 'complete',
      source: 'built_in',
      row_count: 24,
      imported_at: null,
      as_of: null,
      last_change: null,
    });
  });

  it('is for callers with a key', async () => {
    const response = await api.app.inject({ method: 'GET', url: '/v1/catalogs' });
    expect(response.statusCode).toBe(401);
  });
});

describe('GET /v1/catalogs/{catalog}', () => {
  it('finds by everyday words', async () => {
    const response = await get('/v1/catalogs/c_ClaveProdServ?q=llantas&limit=1');
    expect(response.json()).toMatchObject({
      object: 'list',
      has_more: false,
      next_cursor: null,
      data: [
        {
          object: 'catalog_row',
          catalog: 'c_ClaveProdServ',
          key: '25172504',
          description: 'Llantas para automóviles o camionetas',
          valid_from: '2019-01-07',
          valid_to: null,
        },
      ],
    });
  });

  it("serves the catalogues of complements, those of CFDI 4.0's names by their prefix", async () => {
    const row = async (path: string) => (await get(`/v1/catalogs/${path}`)).json<{ description: string }>().description;
    expect(await row('c_Periodicidad/01')).toBe('Diario');
    expect(await row('catRetenciones:c_Periodicidad/01')).toBe('Semanal');
    expect(await row('c_TipoPercepcion/001')).toContain('Sueldos');
  });

  it('judges by the day asked for', async () => {
    const found = async (day: string) =>
      (await get(`/v1/catalogs/c_ObjetoImp?q=06&as_of=${day}`)).json<{ data: unknown[] }>().data.length;
    expect([await found('2024-12-12'), await found('2024-12-13')]).toEqual([0, 1]);
  });

  it.each(['/v1/catalogs/c_Otro', '/v1/catalogs/c_Moneda?limit=51', '/v1/catalogs/c_Moneda?as_of=ayer'])(
    'refuses %s in words',
    async (url) => {
      expect((await get(url)).json()).toMatchObject({ status: 400, code: 'validation_failed' });
    },
  );
});

describe('GET /v1/catalogs/{catalog}/{key}', () => {
  it('gives the row with its columns', async () => {
    expect((await get('/v1/catalogs/c_RegimenFiscal/601')).json()).toMatchObject({
      key: '601',
      description: 'General de Ley Personas Morales',
      data: { aplica_moral: '1', aplica_fisica: '' },
    });
  });

  it('answers 404 for a key that does not exist or was not in force, and says what is known', async () => {
    const missing = await get('/v1/catalogs/c_RegimenFiscal/999');
    expect(missing.json()).toMatchObject({ status: 404, code: 'not_found' });
    expect((await get('/v1/catalogs/c_ObjetoImp/06?as_of=2024-01-01')).statusCode).toBe(404);
    const partial = await get('/v1/catalogs/c_CodigoPostal/06600');
    expect(partial.json<{ detail: string }>().detail).toContain('aún no está completo');
  });
});
