import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { readOperations } from '../contract.ts';
import type { Operation } from '../contract.ts';
import { newMerchant } from '../merchant.ts';
import { runProgram } from '../run-program.ts';
import type { ScanOptions, ScanResult } from '../scan-result.ts';
import { readWapiti } from './read-wapiti.ts';

/** Pages that anybody can open, and pages of the app, whose addresses no crawler finds without running it. */
const PAGES = [
  '/',
  '/sign-in',
  '/sign-up',
  '/reset-password',
  '/verify-email',
  '/invitation',
  '/legal/terms',
  '/legal/privacy',
  '/companies',
  '/ui',
  '/docs',
  '/openapi.json',
  '/openapi.yaml',
  '/livez',
  '/readyz',
];

/** Modules that need neither the internet nor a server of their own. */
const MODULES =
  'backup,blindsql,cookieflags,crlf,csp,csrf,exec,file,htaccess,http_headers,methods,permanentxss,redirect,shellshock,sql,xss';

/** Pages, then every read of the contract with its queries, as somebody who is signed in. */
export async function scanWithWapiti(options: ScanOptions): Promise<ScanResult> {
  const { url, folder, until, only, signal, say } = options;
  const merchant = await newMerchant(url);
  const reads = (await readOperations(url)).filter(({ method }) => method === 'GET').map(addressOf);
  const starts = [...PAGES, ...reads].filter((address) => address.includes(only));
  const report = path.join(folder, 'wapiti.json');
  const seconds = Math.max(60, Math.round((until - Date.now()) / 1000));
  say(`${starts.length} addresses, at most ${seconds} s`);
  const args = `-u ${url}/ --scope domain -m ${MODULES} -f json -d 2 --flush-session --no-bugreport -v 0 -t 20`.split(
    ' ',
  );
  args.push('-o', report, '--store-session', path.join(folder, 'session'), '--max-scan-time', '60');
  // A module stops where its share of the time ends.
  args.push('--max-attack-time', String(Math.max(5, Math.floor((seconds - 60) / MODULES.split(',').length))));
  for (const [name, value] of Object.entries(merchant.headers)) args.push('-H', `${name}: ${value}`);
  for (const address of starts) args.push('-s', `${url}${address}`);
  const { output, isInTime } = await runProgram('wapiti', args, { timeoutMs: (seconds + 120) * 1000, signal });
  if (!isInTime) return { targets: starts.length, findings: [], untested: ['wapiti did not end in time'] };
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (text === undefined)
    return { targets: starts.length, findings: [], untested: [`no report: ${output.slice(-500)}`] };
  return { targets: starts.length, findings: readWapiti(JSON.parse(text)), untested: [] };

  function addressOf({ path: template, queries }: Operation): string {
    const address = template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      name === 'catalog'
        ? 'c_Moneda'
        : name === 'key'
          ? 'MXN'
          : (merchant.ids.get(template.split('/')[2] ?? '') ?? 'x'),
    );
    const query = queries.map((name) => `${name}=a`).join('&');
    return query === '' ? address : `${address}?${query}`;
  }
}
