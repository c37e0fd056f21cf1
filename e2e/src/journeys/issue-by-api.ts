import assert from 'node:assert/strict';

/** A document made as a program makes it; its id. */
export async function issueByApi(
  { apiUrl, apiKey }: { readonly apiUrl: string; readonly apiKey: string },
  changes: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const answer = await fetch(`${apiUrl}/v1/invoices`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${apiKey}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify({
      customer: {
        rfc: 'URE180429TM6',
        legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
        regimen_fiscal: '601',
        postal_code: '86991',
      },
      uso_cfdi: 'G03',
      forma_pago: '03',
      items: [itemOf('Consultoría', '1000.00')],
      ...changes,
    }),
  });
  const body: { readonly id: string } = JSON.parse(await answer.text());
  assert.ok(answer.status < 300, JSON.stringify(body));
  return body.id;
}

export function itemOf(description: string, unit_price: string) {
  return { description, clave_prod_serv: '80101500', clave_unidad: 'E48', unit_price, taxes: ['iva_16'] };
}
