import type { OidcPerson } from './oidc-people.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const esc = (value: string) => value.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? '');

const STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{margin:0 auto;max-width:420px;padding:32px 16px}
h1{font-size:20px;margin:0 0 4px}p{margin:0 0 16px;opacity:.75}ul{list-style:none;margin:0 0 24px;padding:0}
a{display:block;padding:12px;border:1px solid #8886;border-radius:6px;margin-bottom:8px;text-decoration:none;color:inherit}
a:hover,a:focus-visible{background:#8882}small{display:block;opacity:.7}input,button{font:inherit;padding:8px;width:100%;box-sizing:border-box;margin-top:6px}`;

/** Chooses who signs in. `query` is the client's request, carried on to the decision. */
export function chooserPage(people: readonly OidcPerson[], query: URLSearchParams): string {
  const decision = (person: Record<string, string>) =>
    `/oidc/decision?${esc(new URLSearchParams([...query, ...Object.entries(person)]).toString())}`;
  const rows = people.map(
    ({ email, name }) => `<li><a href="${decision({ email, name })}">${esc(name)}<small>${esc(email)}</small></a></li>`,
  );
  const hidden = [...query].map(([name, value]) => `<input type="hidden" name="${esc(name)}" value="${esc(value)}">`);
  return `<!doctype html><html lang="es-MX"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><title>Cuenta de prueba</title><style>${STYLE}</style></head><body>
<h1>Elige una cuenta</h1><p>Proveedor de identidad del sandbox: ocupa el lugar de Google.</p><ul>${rows.join('')}</ul>
<form action="/oidc/decision">${hidden.join('')}<label>Otra cuenta<input name="email" type="email" required placeholder="nombre@gmail.test"></label><button>Continuar</button></form>
<p><br><a href="${decision({ deny: '1' })}">No permitir</a></p></body></html>`;
}
