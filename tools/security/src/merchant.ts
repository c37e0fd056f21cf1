import { z } from 'zod';

/** A person with a company, who may do everything in it, and what a request of theirs carries. */
export interface Merchant {
  readonly headers: Readonly<Record<string, string>>;
  /** Ids that exist, by the noun of their list (`customers`). */
  readonly ids: ReadonlyMap<string, string>;
  readonly madeAt: number;
}

const listSchema = z.looseObject({ data: z.array(z.looseObject({ id: z.string() })) });
const pairSchema = z.looseObject({ test: z.looseObject({ id: z.string() }) });
const NOUNS = ['api-keys', 'certificates', 'customers', 'products', 'series', 'invoices', 'events', 'members', 'roles'];
let made = 0;

/** Signs up over HTTP, makes a company with a certificate of the sandbox, its demo content, and reads what there is. */
export async function newMerchant(url: string): Promise<Merchant> {
  const email = `escaner-${Date.now()}-${++made}@ejemplo.test`;
  const signUp = await post(url, '/v1/users', { email, password: 'cuatro gatos bajo la lluvia', name: 'Escáner' });
  const cookie = (signUp.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const company = {
    rfc: 'EKU9003173C9',
    legal_name: 'ESCUELA KEMPER URGATE',
    regimen_fiscal: '601',
    postal_code: '42501',
  };
  const pair = pairSchema.parse(await (await post(url, '/v1/tenants', company, { cookie })).json());
  const headers = { cookie, 'kita-tenant': pair.test.id };
  await post(url, '/v1/certificates/test', undefined, headers);
  await post(url, '/v1/api-keys', { name: 'escáner' }, headers);
  await post(
    url,
    '/v1/customers',
    { ...company, rfc: 'URE180429TM6', legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA' },
    headers,
  );
  await post(
    url,
    '/v1/products',
    {
      description: 'Café',
      clave_prod_serv: '50201706',
      clave_unidad: 'KGM',
      unit_price: '180.00',
      taxes: ['iva_0'],
    },
    headers,
  );
  await post(url, '/v1/roles', { name: 'Caja', permissions: ['customers:read'] }, headers);
  const ids = new Map<string, string>();
  for (const noun of NOUNS) {
    const list = listSchema.safeParse(await (await fetch(`${url}/v1/${noun}`, { headers })).json());
    const id = list.data?.data[0]?.id;
    if (id !== undefined) ids.set(noun, id);
  }
  return { headers, ids, madeAt: Date.now() };
}

/** Whether the session still stands and its proof is recent enough for what asks for one. */
export async function isFit(url: string, { headers, madeAt }: Merchant): Promise<boolean> {
  if (Date.now() - madeAt > 200_000) return false;
  return (await fetch(`${url}/v1/tenant`, { headers })).ok;
}

function post(
  url: string,
  path: string,
  body?: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${url}${path}`, {
    method: 'POST',
    headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
}
