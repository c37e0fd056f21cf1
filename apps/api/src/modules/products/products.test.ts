import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { expectStatus, invoiceBody } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';
import { taxName, taxOf } from './tax-names.ts';

interface ProductWire {
  readonly id: string;
  readonly description: string;
}

let api: ApiHarness;
let company: Company;

beforeAll(async () => {
  api = await startApiHarness();
  company = await api.company();
});
afterAll(() => api.close());

const PRODUCT = {
  description: 'Café de olla 1 kg',
  clave_prod_serv: '50201706',
  clave_unidad: 'KGM',
  unit_price: '180.00',
  taxes: ['iva_0'],
};

const create = (changes: object = {}, who = company) => who.call('POST', '/v1/products', { ...PRODUCT, ...changes });

async function created(changes: object = {}, who = company): Promise<ProductWire> {
  return expectStatus(await create(changes, who), 201).json();
}

async function descriptions(query: string, who = company): Promise<string[]> {
  const response = expectStatus(await who.call('GET', `/v1/products?${query}`), 200);
  return response.json<{ data: ProductWire[] }>().data.map(({ description }) => description);
}

describe('a product', () => {
  it('is given back as it was made, its named taxes written out', async () => {
    const full = {
      ...PRODUCT,
      unidad: 'Kilo',
      sku: 'CAFE-1',
      external_id: 'erp-1',
      price_includes_tax: true,
      metadata: { a: 'b' },
    };
    const made = expectStatus(await create(full), 201);
    expect(made.json()).toMatchObject({
      object: 'product',
      ...full,
      objeto_imp: '02',
      taxes: [{ impuesto: '002', tipo_factor: 'Tasa', tasa_o_cuota: '0.000000', withheld: false }],
      archived: false,
    });
    const read = await company.call('GET', `/v1/products/${made.json<ProductWire>().id}`);
    expect(read.json()).toEqual(made.json());
  });

  it.each(taxName.options)('may have the tax %s', async (name) => {
    const made = await create({ taxes: [name] });
    expect(made.json()).toMatchObject({ taxes: [taxOf(name)] });
  });

  it('keeps its price to the last digit', async () => {
    const { id } = await created({ unit_price: '123456789012345678.123456' });
    expect((await company.call('GET', `/v1/products/${id}`)).json()).toMatchObject({
      unit_price: '123456789012345678.123456',
    });
    const cleared = await company.call('PATCH', `/v1/products/${id}`, { unit_price: null });
    expect(cleared.json()).toMatchObject({ unit_price: null });
  });

  it.each(['-1', '1,000.00', '1e3', '1.1234567', '.5', '5.', '', 'gratis', 5])(
    'has no price such as %j',
    async (unit_price) => {
      expect((await create({ unit_price })).json()).toMatchObject({
        status: 400,
        errors: [{ pointer: '/unit_price' }],
      });
    },
  );

  it.each([
    ['taxes without being their object', { objeto_imp: '01', taxes: ['iva_16'] }, 'taxes_forbidden', 'CFDI40172'],
    ['being their object without taxes', { objeto_imp: '02', taxes: [] }, 'taxes_required', 'CFDI40171'],
  ])('is refused with %s', async (_, changes, code, sat) => {
    expect((await create(changes)).json()).toMatchObject({
      status: 422,
      code: 'product_invalid',
      errors: [{ code, sat }],
    });
  });

  it('is checked as a whole when one field changes', async () => {
    const { id } = await created();
    expect((await company.call('PATCH', `/v1/products/${id}`, { taxes: [] })).json()).toMatchObject({ status: 422 });
    const both = await company.call('PATCH', `/v1/products/${id}`, { taxes: [], objeto_imp: '01' });
    expect(both.json()).toMatchObject({ objeto_imp: '01', taxes: [] });
  });

  it.each(['sku', 'external_id'])('has a %s that no other product has, be it for one instant', async (field) => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => create({ [field]: `unico-${field}` })));
    const statuses = answers.map(({ statusCode }) => statusCode).sort((a, b) => a - b);
    expect(statuses).toEqual([201, 409, 409, 409, 409]);
    expect(answers.find(({ statusCode }) => statusCode === 409)?.json()).toMatchObject({ code: 'product_key_taken' });
  });

  it('frees its sku when it is archived, and old links to it still work', async () => {
    const { id } = await created({ sku: 'TEMPORADA' });
    expect((await company.call('DELETE', `/v1/products/${id}`)).json()).toMatchObject({ archived: true });
    expect(await descriptions('sku=TEMPORADA')).toEqual([]);
    const next = await created({ sku: 'TEMPORADA', description: 'De otra temporada' });
    expect(next.id).not.toBe(id);
    const preview = await company.call('POST', '/v1/invoices/preview', invoiceBody({ items: [{ product: id }] }));
    expect(preview.json()).toMatchObject({ items: [{ description: PRODUCT.description }] });
  });

  it('gives an invoice what its items leave out, and nothing more', async () => {
    const { id } = await created({ sku: 'ART-9', unidad: 'Kilo' });
    const items = [
      { product: id, quantity: '2' },
      { product: id, unit_price: '10.00', description: 'De oferta', taxes: ['iva_16'] },
    ];
    const preview = expectStatus(await company.call('POST', '/v1/invoices/preview', invoiceBody({ items })), 200);
    expect(preview.json()).toMatchObject({
      items: [
        { description: PRODUCT.description, unit_price: '180.00', amount: '360.00', unidad: 'Kilo', sku: 'ART-9' },
        { description: 'De oferta', unit_price: '10.00', transferred: [{ tasa_o_cuota: '0.160000', amount: '1.60' }] },
      ],
      total: '371.60',
    });
  });
});

describe('looking for products', () => {
  let seller: Company;
  beforeAll(async () => {
    seller = await api.company({ certificate: false });
    const things = [
      { description: 'Piñón rosa 250 g', sku: 'PIN_250' },
      { description: 'Descuento 50% en corte', sku: 'D50' },
      { description: 'Cámara IP 4K', sku: 'cam-4k', external_id: 'x1' },
    ];
    for (const thing of things) await created(thing, seller);
  });

  it.each([
    ['accents that are not typed', 'pinon', ['Piñón rosa 250 g']],
    ['accents that are typed', 'cámara', ['Cámara IP 4K']],
    ['a sku, in any case', 'CAM-4K', ['Cámara IP 4K']],
    ['an underscore, as it is', 'n_2', ['Piñón rosa 250 g']],
    ['a percent sign, as it is', '50%', ['Descuento 50% en corte']],
    ['several words', '250 rosa', ['Piñón rosa 250 g']],
    ['words that are nowhere together', 'rosa corte', []],
  ])('finds by %s', async (_, words, expected) => {
    expect(await descriptions(`q=${encodeURIComponent(words)}`, seller)).toEqual(expected);
  });

  it('finds by exact sku and by external id', async () => {
    expect(await descriptions('sku=D50', seller)).toEqual(['Descuento 50% en corte']);
    expect(await descriptions('sku=d50', seller)).toEqual([]);
    expect(await descriptions('external_id=x1', seller)).toEqual(['Cámara IP 4K']);
  });
});

it('the list of products is complete and never repeats, while some are made and some archived', async () => {
  const who = await api.company({ certificate: false });
  const ids: string[] = [];
  for (let n = 0; n < 17; n++) ids.push((await created({ description: `Artículo ${n}` }, who)).id);
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const next = cursor === null ? '' : `&cursor=${cursor}`;
    const page: { data: ProductWire[]; next_cursor: string | null } = (
      await who.call('GET', `/v1/products?limit=4${next}`)
    ).json();
    seen.push(...page.data.map(({ id }) => id));
    cursor = page.next_cursor;
    await created({ description: 'Nuevo' }, who);
    // The row a cursor points to may go away: the next page does not depend on it.
    if (seen.length === 4) await who.call('DELETE', `/v1/products/${seen[3]}`);
  } while (cursor !== null);
  expect(seen).toEqual(ids.toReversed());
});
