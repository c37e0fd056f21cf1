import assert from 'node:assert/strict';
import type { Stack } from '@kita/dev';
import { control } from '../browser/sandbox-control.ts';

interface Sale {
  readonly name: string;
  /** How long ago its date is: 72 at most, and the certificate must have begun by then. */
  readonly hoursAgo: number;
  readonly customer: keyof typeof CUSTOMERS;
  readonly price: string;
  readonly more?: Readonly<Record<string, unknown>>;
}

const CUSTOMERS = {
  school: ['UNIVERSIDAD ROBOTICA ESPAÑOLA', 'URE180429TM6', '601', '86991', 'G03'],
  person: ['XOCHILT CASAS CHAVEZ', 'CACX7605101P8', '605', '36257', 'S01'],
} as const;

/** Newest first: the first of them is what a page shows on top. */
const SALES: readonly Sale[] = [
  { name: 'today', hoursAgo: 0, customer: 'school', price: '12400.00' },
  { name: 'morning', hoursAgo: 3, customer: 'person', price: '2350.50' },
  { name: 'yesterday', hoursAgo: 12, customer: 'school', price: '4800.00' },
  {
    name: 'dollars',
    hoursAgo: 16,
    customer: 'school',
    price: '950.00',
    more: { currency: 'USD', exchange_rate: '18.2345' },
  },
  { name: 'before', hoursAgo: 20, customer: 'person', price: '890.00' },
  { name: 'first', hoursAgo: 22, customer: 'school', price: '7300.00' },
];

/** Something to look at, over two days where the hour allows; the same for every journey, because external_id is. */
export async function stampSales({ apiUrl, sandboxUrl, demo: { apiKey } }: Stack): Promise<void> {
  // The PAC's clock is days ahead: it refuses this one, and somebody has to do something.
  await control(sandboxUrl, 'PUT', '/clock', { offset_seconds: 80 * 3600 });
  await issue(apiUrl, apiKey, { name: 'refused', hoursAgo: 60, customer: 'person', price: '640.00' });
  await control(sandboxUrl, 'PUT', '/clock', { offset_seconds: 0 });
  for (const sale of SALES.toReversed()) {
    const { uuid } = await issue(apiUrl, apiKey, sale);
    if (sale.name === 'before') {
      const related = [{ tipo_relacion: '01', uuids: [uuid] }];
      await issue(apiUrl, apiKey, {
        ...sale,
        name: 'credit',
        hoursAgo: 8,
        price: '90.00',
        more: { type: 'E', related },
      });
    }
  }
  await issue(apiUrl, apiKey, {
    name: 'draft',
    hoursAgo: 0,
    customer: 'school',
    price: '3100.00',
    more: { draft: true, fecha: undefined },
  });
}

interface Issued {
  readonly id: string;
  readonly state: string;
  readonly uuid: string | null;
}

/** A later journey meets the sales of an earlier one: its dates have moved on, so the key is no longer of the same request. */
async function issue(apiUrl: string, apiKey: string, sale: Sale): Promise<Issued> {
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
  const known = await fetch(`${apiUrl}/v1/invoices?external_id=e2e-${sale.name}`, { headers });
  const { data }: { data: Issued[] } = Object(await known.json());
  if (data[0]) return data[0];
  const answer = await fetch(`${apiUrl}/v1/invoices`, {
    method: 'POST',
    headers: { ...headers, 'idempotency-key': `e2e-${sale.name}` },
    body: JSON.stringify(bodyOf(sale)),
  });
  const text = await answer.text();
  assert.ok(answer.status < 300, text);
  const made: Issued = Object(JSON.parse(text));
  assert.match(made.state, sale.name === 'refused' ? /^rejected$/ : /^(?:stamped|draft)$/, text);
  return made;
}

function bodyOf(sale: Sale): Record<string, unknown> {
  const [legal_name, rfc, regimen_fiscal, postal_code, uso_cfdi] = CUSTOMERS[sale.customer];
  return {
    customer: { rfc, legal_name, regimen_fiscal, postal_code },
    uso_cfdi,
    forma_pago: '03',
    fecha: sale.hoursAgo === 0 ? undefined : fechaOf(sale.hoursAgo),
    items: [
      {
        description: 'Consultoría',
        clave_prod_serv: '80101500',
        clave_unidad: 'E48',
        unit_price: sale.price,
        taxes: ['iva_16'],
      },
    ],
    external_id: `e2e-${sale.name}`,
    ...sale.more,
  };
}

/** Wall clock of central Mexico, where the demo company is, so many hours ago. */
function fechaOf(hoursAgo: number): string {
  const zone = { timeZone: 'America/Mexico_City' };
  return new Date(Date.now() - hoursAgo * 3_600_000).toLocaleString('sv-SE', zone).replace(' ', 'T');
}
