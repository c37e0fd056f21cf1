import assert from 'node:assert/strict';
import type { DisposableStack } from '@kita/dev';
import { adminQuery } from '@kita/testing';

export interface Merchant {
  readonly email: string;
  readonly password: string;
  readonly tenantId: string;
}

const PASSWORD = 'cuatro gatos bajo la lluvia';

/** A merchant of their own, with three stamped invoices and so many more that only lists ever see. */
export async function companyWithMany({ apiUrl, adminUrl }: DisposableStack, count: number): Promise<Merchant> {
  const email = `listas-${Date.now()}@tienda.mx`;
  const signUp = await send(apiUrl, '/v1/users', { email, password: PASSWORD, name: 'Lucía Listas' });
  const cookie = String(signUp.headers.get('set-cookie')).split(';')[0] ?? '';
  const company = {
    rfc: 'EKU9003173C9',
    legal_name: 'ESCUELA KEMPER URGATE',
    regimen_fiscal: '601',
    postal_code: '42501',
  };
  const made: unknown = await (await send(apiUrl, '/v1/tenants', company, { cookie })).json();
  const tenantId = idOfTest(made);
  const inTest = { cookie, 'kita-tenant': tenantId };
  await send(apiUrl, '/v1/certificates/test', {}, inTest);
  for (let at = 0; at < 3; at++) await send(apiUrl, '/v1/invoices', INVOICE, inTest);
  await adminQuery(adminUrl, copies(count));
  return { email, password: PASSWORD, tenantId };
}

/** Rows like the newest invoice, with names, dates and totals of their own. They have no files. */
function copies(count: number): string {
  return `
    insert into app.invoices (tenant_id, id, state, type, serie, folio, request, comprobante, receiver_rfc, receiver_name,
                              currency, total, fecha, uuid, stamped_at, generation, metadata, created_by, created_at)
    select i.tenant_id, gen_random_uuid(), 'stamped', 'I', 'S', n::text, i.request, i.comprobante, i.receiver_rfc,
           (array['PANADERÍA LA ESPIGA', 'TALLER MECÁNICO RUIZ', 'FLORES DEL VALLE', 'PAPELERÍA EL LÁPIZ'])[n % 4 + 1],
           'MXN', (n * 37 % 9000 + 100)::numeric, to_char(now() - n * interval '3 hours', 'YYYY-MM-DD"T"HH24:MI:SS'),
           upper(gen_random_uuid()::text), now(), 1, '{}', i.created_by, now() - n * interval '3 hours'
      from (select * from app.invoices order by created_at desc limit 1) i, generate_series(1, ${count}) n`;
}

const INVOICE = {
  customer: {
    rfc: 'URE180429TM6',
    legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
    regimen_fiscal: '601',
    postal_code: '86991',
  },
  uso_cfdi: 'G03',
  forma_pago: '03',
  items: [
    {
      description: 'Consultoría',
      clave_prod_serv: '80101500',
      clave_unidad: 'E48',
      unit_price: '1000.00',
      taxes: ['iva_16'],
    },
  ],
};

let sent = 0;

async function send(
  apiUrl: string,
  path: string,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const answer = await fetch(`${apiUrl}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': `lists-${process.pid}-${++sent}`, ...headers },
    body: JSON.stringify(body),
  });
  if (answer.status >= 300) assert.fail(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}

function idOfTest(made: unknown): string {
  const test: unknown = Reflect.get(Object(made), 'test');
  return String(Reflect.get(Object(test), 'id'));
}
