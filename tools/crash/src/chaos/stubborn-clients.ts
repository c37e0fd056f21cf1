import { setTimeout as delay } from 'node:timers/promises';

/** What a client was told: its invoice exists. */
export interface Acknowledged {
  readonly key: string;
  /** Wire id, `inv_…`. */
  readonly id: string;
}

export interface ClientsOptions {
  /** Addresses of the HTTP processes, some of which are dead at any moment. */
  readonly urls: readonly string[];
  readonly apiKey: string;
  readonly random: () => number;
  /** Requests under way at once. */
  readonly atOnce: number;
}

export interface StubbornClients {
  readonly acknowledged: readonly Acknowledged[];
  /** Keys without an answer yet. */
  unanswered(): number;
  /** No new invoices; those begun are asked for until they have their answer. */
  finish(): Promise<void>;
}

const PAUSE_MS = 150;

/**
 * Posts invoices as a careful integrator does: one Idempotency-Key per sale, and the same request again with the same
 * key after anything that is not an answer, for as long as it takes.
 * @throws from `finish` when the API answers what it must not
 */
export function startStubbornClients(options: ClientsOptions): StubbornClients {
  const acknowledged: Acknowledged[] = [];
  const waiting: string[] = [];
  let made = 0;
  let isFinishing = false;
  let inFlight = 0;
  const one = async (): Promise<void> => {
    while (!isFinishing || waiting.length > 0 || inFlight > 0) {
      // A key that has to wait does not keep its client from the next sale.
      const isOld = waiting.length > 0 && (isFinishing || waiting.length > options.atOnce || options.random() < 0.5);
      const key = isOld ? waiting.shift() : isFinishing ? undefined : `sale-${++made}`;
      if (key === undefined) {
        await delay(PAUSE_MS);
        continue;
      }
      inFlight++;
      const id = await post(options, key);
      inFlight--;
      if (id === undefined) waiting.push(key);
      else acknowledged.push({ key, id });
      await delay(id === undefined ? PAUSE_MS : options.random() * PAUSE_MS);
    }
  };
  const running = Promise.all(Array.from({ length: options.atOnce }, one));
  running.catch(() => {}); // told by `finish`
  return {
    acknowledged,
    unanswered: () => waiting.length + inFlight,
    async finish() {
      isFinishing = true;
      await running;
    },
  };
}

/** The invoice's id, or `undefined` when the same request must be sent again. */
export async function post(
  options: Pick<ClientsOptions, 'urls' | 'apiKey' | 'random'>,
  key: string,
  sale = key,
): Promise<string | undefined> {
  const url = options.urls[Math.floor(options.random() * options.urls.length)];
  try {
    const response = await fetch(`${url}/v1/invoices`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${options.apiKey}`,
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify(bodyOf(sale)),
      signal: AbortSignal.timeout(10_000),
    });
    return idOf(response.status, await response.text(), key);
  } catch (error) {
    if (error instanceof UnexpectedAnswer) throw error;
    return undefined; // refused, reset, cut, too late: nobody knows, so again
  }
}

class UnexpectedAnswer extends Error {}

function idOf(status: number, text: string, key: string): string | undefined {
  const body: unknown = JSON.parse(text); // an answer cut in the middle is no answer
  if (status === 201 || status === 202) return fieldOf(body, 'id');
  if (status >= 500 || status === 429 || fieldOf(body, 'code') === 'idempotency_in_progress') return undefined;
  throw new UnexpectedAnswer(`${key} was answered ${status}: ${text}`);
}

function fieldOf(body: unknown, name: string): string {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
  return typeof value === 'string' ? value : '';
}

/** `metadata` tells which sale it is. */
function bodyOf(sale: string): object {
  return {
    customer: {
      rfc: 'URE180429TM6',
      legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
      regimen_fiscal: '601',
      postal_code: '86991',
    },
    uso_cfdi: 'G03',
    forma_pago: '03',
    metadata: { sale },
    items: [
      {
        description: `Consultoría ${sale}`,
        clave_prod_serv: '80101500',
        clave_unidad: 'E48',
        quantity: '1',
        unit_price: '1000.00',
        taxes: ['iva_16'],
      },
    ],
  };
}
