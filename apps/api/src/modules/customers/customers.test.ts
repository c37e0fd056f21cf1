import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { expectStatus, invoiceBody } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';

interface CustomerWire {
  readonly id: string;
  readonly legal_name: string;
  readonly archived: boolean;
}

let api: ApiHarness;
let company: Company;

beforeAll(async () => {
  api = await startApiHarness();
  company = await api.company();
});
afterAll(() => api.close());

const CUSTOMER = {
  rfc: 'URE180429TM6',
  legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
  regimen_fiscal: '601',
  postal_code: '86991',
};

const create = (changes: object = {}, who = company) => who.call('POST', '/v1/customers', { ...CUSTOMER, ...changes });

async function created(changes: object = {}, who = company): Promise<CustomerWire> {
  return expectStatus(await create(changes, who), 201).json();
}

async function names(query: string, who = company): Promise<string[]> {
  const response = expectStatus(await who.call('GET', `/v1/customers?${query}`), 200);
  return response.json<{ data: CustomerWire[] }>().data.map(({ legal_name }) => legal_name);
}

describe('a customer', () => {
  it('is given back as it was made, and read again the same', async () => {
    const full = {
      ...CUSTOMER,
      uso_cfdi: 'G03',
      email: 'pagos@ejemplo.test',
      phone: '+525512345678',
      external_id: 'crm-1',
      metadata: { origen: 'tienda' },
    };
    const made = expectStatus(await create(full), 201);
    expect(made.json()).toMatchObject({
      object: 'customer',
      livemode: false,
      archived: false,
      residencia_fiscal: null,
      ...full,
    });
    const read = await company.call('GET', `/v1/customers/${made.json<CustomerWire>().id}`);
    expect(read.json()).toEqual(made.json());
  });

  it('is told everything that is wrong with its tax data', async () => {
    const response = await create({ rfc: 'URE189929TM6', regimen_fiscal: '612', uso_cfdi: 'D01' });
    expect(response.json()).toMatchObject({ status: 422, code: 'customer_invalid' });
    const { errors } = response.json<{ errors: { pointer: string; sat?: string }[] }>();
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/rfc', '/regimen_fiscal', '/uso_cfdi']);
  });

  it.each([
    [
      'the general public',
      { rfc: 'XAXX010101000', legal_name: 'PUBLICO EN GENERAL', regimen_fiscal: '616', uso_cfdi: 'S01' },
    ],
    [
      'a foreigner',
      {
        rfc: 'XEXX010101000',
        legal_name: 'ACME INC',
        regimen_fiscal: '616',
        residencia_fiscal: 'USA',
        num_reg_id_trib: '12-3456789',
      },
    ],
  ])('may be %s', async (_, changes) => {
    expect((await create(changes)).json()).toMatchObject({ object: 'customer', ...changes });
  });

  it('keeps what was not named when it changes, and clears what is null', async () => {
    const { id } = await created({ email: 'uno@ejemplo.test', phone: '+525555555555', external_id: 'crm-2' });
    const changed = await company.call('PATCH', `/v1/customers/${id}`, { email: null, phone: '5566666666' });
    expect(changed.json()).toMatchObject({ ...CUSTOMER, email: null, phone: '+525566666666', external_id: 'crm-2' });
  });

  it('is checked as a whole when one field changes', async () => {
    const { id } = await created({ uso_cfdi: 'G03' });
    const response = await company.call('PATCH', `/v1/customers/${id}`, { regimen_fiscal: '616' });
    expect(response.json()).toMatchObject({ status: 422, code: 'customer_invalid' });
  });

  it('has an external id that no other customer has, be it for one instant', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => create({ external_id: 'crm-3' })));
    const statuses = answers.map(({ statusCode }) => statusCode).sort((a, b) => a - b);
    expect(statuses).toEqual([201, 409, 409, 409, 409, 409]);
    const { id } = await created();
    const taken = await company.call('PATCH', `/v1/customers/${id}`, { external_id: 'crm-3' });
    expect(taken.json()).toMatchObject({ status: 409, code: 'customer_external_id_taken' });
  });

  it('leaves the lists when it is archived, and its documents keep it', async () => {
    const who = await api.company();
    const { id } = await created({ legal_name: 'SE VA', uso_cfdi: 'G03', external_id: 'crm-4' }, who);
    const invoice = await who.call('POST', '/v1/invoices', invoiceBody({ customer: id, draft: true }));
    const archived = await who.call('DELETE', `/v1/customers/${id}`);
    expect(archived.json()).toMatchObject({ id, archived: true });
    expect(await names('limit=100', who)).not.toContain('SE VA');
    expect(await names('q=va', who)).toEqual([]);
    expect((await who.call('GET', `/v1/customers/${id}`)).json()).toMatchObject({ archived: true });
    expect(invoice.json()).toMatchObject({ customer: id });
    expect((await who.call('DELETE', `/v1/customers/${id}`)).statusCode).toBe(200);
  });
});

describe('looking for customers', () => {
  let seller: Company;
  beforeAll(async () => {
    seller = await api.company({ certificate: false });
    const people = [
      { legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA', email: 'compras@robotica.test' },
      { legal_name: 'Cafés y Más 100% Orgánicos', external_id: 'cafe' },
      { legal_name: 'CAFE_DEL_CENTRO', rfc: 'EKU9003173C9' },
      { legal_name: 'Peña & Hijos \\ Asociados' },
    ];
    for (const person of people) await created(person, seller);
  });

  it.each([
    ['a word, in any case', 'robotica', ['UNIVERSIDAD ROBOTICA ESPAÑOLA']],
    ['words in any order', 'ESPAÑOLA universidad', ['UNIVERSIDAD ROBOTICA ESPAÑOLA']],
    ['a part of a word', 'bótic', ['UNIVERSIDAD ROBOTICA ESPAÑOLA']],
    ['a word without its accents', 'organicos', ['Cafés y Más 100% Orgánicos']],
    ['a word with accents that are not there', 'robótica', ['UNIVERSIDAD ROBOTICA ESPAÑOLA']],
    ['a word without its tilde', 'espanola', ['UNIVERSIDAD ROBOTICA ESPAÑOLA']],
    ['the beginning of an RFC', 'EKU90', ['CAFE_DEL_CENTRO']],
    ['an e-mail', 'compras@robotica', ['UNIVERSIDAD ROBOTICA ESPAÑOLA']],
    ['a percent sign, as it is', '100%', ['Cafés y Más 100% Orgánicos']],
    ['percent signs, which find no more than themselves', '%%', []],
    ['an underscore, as it is', 'cafe_', ['CAFE_DEL_CENTRO']],
    ['a backslash, as it is', 'hijos \\', ['Peña & Hijos \\ Asociados']],
    ['a quote', "' or '1'='1", []],
    ['two that share a word', 'cafe', ['CAFE_DEL_CENTRO', 'Cafés y Más 100% Orgánicos']],
  ])('finds %s', async (_, words, expected) => {
    expect(await names(`q=${encodeURIComponent(words)}`, seller)).toEqual(expected);
  });

  it('finds by exact RFC and by external id', async () => {
    expect(await names('rfc=eku9003173c9', seller)).toEqual(['CAFE_DEL_CENTRO']);
    expect(await names('external_id=cafe', seller)).toEqual(['Cafés y Más 100% Orgánicos']);
    expect(await names('external_id=caf', seller)).toEqual([]);
    expect(await names('rfc=EKU9003173C9&q=universidad', seller)).toEqual([]);
  });

  it('finds nothing of another company', async () => {
    const stranger = await api.company({ certificate: false });
    expect(await names('q=cafe', stranger)).toEqual([]);
  });
});

describe('the list of customers', () => {
  it('is complete and never repeats, while others are being made', async () => {
    const who = await api.company({ certificate: false });
    const before = new Set<string>();
    for (let n = 0; n < 23; n++) before.add((await created({ legal_name: `CLIENTE ${n}` }, who)).id);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const next = cursor === null ? '' : `&cursor=${cursor}`;
      const page: { data: CustomerWire[]; next_cursor: string | null; has_more: boolean } = (
        await who.call('GET', `/v1/customers?limit=5${next}`)
      ).json();
      seen.push(...page.data.map(({ id }) => id));
      expect(page.has_more).toBe(page.next_cursor !== null);
      cursor = page.next_cursor;
      await created({ legal_name: 'RECIEN LLEGADO' }, who);
    } while (cursor !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => before.has(id))).toHaveLength(23);
    expect(seen).toHaveLength(23);
  });

  it('shows the newest first', async () => {
    const who = await api.company({ certificate: false });
    for (const legal_name of ['UNO', 'DOS', 'TRES']) await created({ legal_name }, who);
    expect(await names('', who)).toEqual(['TRES', 'DOS', 'UNO']);
  });

  it('takes no cursor of another list', async () => {
    const who = await api.company({ certificate: false });
    for (let n = 0; n < 2; n++) await created({}, who);
    const page = (await who.call('GET', '/v1/customers?limit=1')).json<{ next_cursor: string }>();
    const response = await who.call('GET', `/v1/products?cursor=${page.next_cursor}`);
    expect(response.json()).toMatchObject({ status: 400, code: 'cursor_invalid' });
  });
});

describe('the order of customers', () => {
  it('by name, either way, over pages', async () => {
    const sorted = await api.company({ certificate: false });
    for (const legal_name of ['BRAVO', 'ALFA', 'CHARLIE']) await created({ legal_name }, sorted);
    expect(await names('sort=name', sorted)).toEqual(['ALFA', 'BRAVO', 'CHARLIE']);
    const first = (await sorted.call('GET', '/v1/customers?sort=-name&limit=2')).json<{ next_cursor: string }>();
    expect(await names(`sort=-name&limit=2&cursor=${first.next_cursor}`, sorted)).toEqual(['ALFA']);
  });
});
