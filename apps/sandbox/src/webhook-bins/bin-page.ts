import type { Arrival, WebhookBin } from './webhook-bins.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const esc = (value: string) => value.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? '');

const STYLE = `:root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}body{margin:0 auto;max-width:900px;padding:16px}
h1{font-size:20px;margin:0 0 4px}p{margin:0 0 16px;opacity:.75}a{color:inherit}details{border-bottom:1px solid #8884}
summary{cursor:pointer;padding:10px 4px;display:grid;grid-template-columns:minmax(0,1fr) auto;gap:2px 16px}summary small{opacity:.7}
pre{white-space:pre-wrap;overflow-wrap:anywhere;padding:12px;border:1px solid #8884;border-radius:5px;font-size:13px}`;

const VERDICTS = {
  valid: '✓ firma correcta',
  invalid: '✗ firma incorrecta',
  unchecked: 'sin revisar la firma',
} as const;

/** What a receiver got, newest first. */
export function binPage(bin: WebhookBin, arrivals: readonly Arrival[]): string {
  const rows = arrivals.map(({ verdict, receivedAt, message, headers, body }, index) => {
    const time = new Date(receivedAt).toISOString().replace('T', ' ').slice(0, 19);
    const signed = Object.entries(headers)
      .filter(([name]) => name.startsWith('webhook-'))
      .map(([name, value]) => `${name}: ${value}`);
    return `<details${index === 0 ? ' open' : ''}><summary><strong>${esc(typeOf(body))}</strong><small>${time}</small><small>${esc(message)}</small><small>${VERDICTS[verdict]}</small></summary><pre>${esc(signed.join('\n'))}</pre><pre>${esc(pretty(body))}</pre></details>`;
  });
  const list = rows.length > 0 ? rows.join('') : '<p>Todavía no llega nada. Envía un evento de prueba.</p>';
  return `<!doctype html><html lang="es-MX"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Receptor de webhooks · sandbox de Kita</title><style>${STYLE}</style></head><body><h1>Receptor de webhooks</h1><p>Lo que Kita envió a este receptor de prueba. Responde ${bin.status}. <a href="">Actualizar</a></p>${list}</body></html>`;
}

function typeOf(body: string): string {
  return /"type":"([a-z_.]+)"/.exec(body)?.[1] ?? 'sin tipo';
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), undefined, 2);
  } catch {
    return body;
  }
}
