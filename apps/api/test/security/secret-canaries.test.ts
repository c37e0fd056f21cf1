import { createSandbox, linkIn, sandboxMailbox } from '@kita/sandbox';
import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startApiHarness } from '../../src/test-support/api-harness.ts';
import type { ApiHarness } from '../../src/test-support/api-harness.ts';
import { readContract } from '../support/contract.ts';
import { servedContract } from '../support/served-contract.ts';
import { openTally } from '../support/tally.ts';
import { findSecrets, freshSecret } from './find-secrets.ts';
import type { Planted, Searched } from './find-secrets.ts';
import { mappingOf } from './id-mapping.ts';
import { everyFile, everyTable } from './secret-places.ts';
import { MAILS, plantSecrets } from './plant-secrets.ts';
import { populatedCompany } from './two-companies.ts';
import type { Populated } from './two-companies.ts';

/**
 * Unique texts planted as every kind of secret, in requests that succeed and in requests that fail; then everything the
 * product wrote or says is searched for them. An answer that shows a secret once is the only place where it may stand.
 */
const count = openTally();
const contract = readContract(await servedContract());

/** What an installation is configured with. */
const CONFIGURED = {
  KITA_SESSION_SECRET: freshSecret('session-secret'),
  KITA_JWT_SECRET: freshSecret('token-secret'),
  KITA_OIDC_CLIENT_SECRET: freshSecret('oidc-secret'),
  KITA_POSTMARK_TOKEN: freshSecret('postmark-token'),
  KITA_POSTMARK_WEBHOOK_TOKEN: freshSecret('postmark-webhook-token'),
  KITA_POSTMARK_WEBHOOK_PASSWORD: freshSecret('postmark-webhook-password'),
  KITA_S3_SECRET_ACCESS_KEY: freshSecret('s3-secret'),
};
const mailServerPassword = freshSecret('smtp-password');

let api: ApiHarness;
let own: Populated;
let closeSandbox: () => Promise<void>;
let logs = '';
const planted: Planted[] = Object.entries(CONFIGURED).map(([kind, secret]) => ({ kind, secret }));
const answers: Searched[] = [];

beforeAll(async () => {
  const sandbox = await createSandbox({ port: 0 });
  closeSandbox = () => sandbox.close();
  api = await startApiHarness({
    worker: true,
    sandboxUrl: sandbox.url,
    logs: (line) => (logs += line),
    env: {
      ...CONFIGURED,
      KITA_MAIL_PROVIDER: 'postmark',
      KITA_POSTMARK_URL: `${sandbox.url}/postmark`,
      KITA_SMTP_URL: `smtp://kita:${mailServerPassword}@127.0.0.1:1`,
    },
  });
  planted.push({ kind: 'SMTP password', secret: mailServerPassword });
  own = await populatedCompany(api);
  const mailbox = sandboxMailbox(sandbox.url);
  const tokenMailedTo = async (to: string, page: keyof typeof MAILS) =>
    new URL(linkIn(await mailbox.waitForMail({ to, subject: MAILS[page] }), `/${page}#`)).hash.slice(1);
  planted.push(...(await plantSecrets({ api, own, answers, tokenMailedTo })));
  await readEverything();
});
afterAll(async () => {
  await api.close();
  await closeSandbox();
});

/** Every read of the contract with ids that exist, in both languages, and each of them refused once. */
async function readEverything(): Promise<void> {
  for (const operation of contract.operations.filter(({ method }) => method === 'GET')) {
    const mapping = mappingOf(operation, 'path id');
    const id = mapping === undefined || mapping === 'none' ? 'x' : own.test[mapping.kind];
    const url = operation.path.replace('{id}', id).replaceAll(/\{\w+\}/g, 'x');
    for (const tenant of [own.company.testTenant, own.company.liveTenant]) {
      const response = await own.company.session('GET', url, undefined, { 'kita-tenant': tenant });
      answers.push({ place: `answer of ${operation.operationId}`, text: response.rawPayload.toString('latin1') });
    }
  }
  for (const url of ['/metrics', '/readyz', '/v1/audit-log/export?format=csv', '/v1/audit-log/export?format=ndjson'])
    answers.push({ place: `answer of ${url}`, text: (await own.company.session('GET', url)).body });
}

describe('a secret', () => {
  it('was planted of every kind', () => {
    expect(planted.length).toBeGreaterThan(30);
    expect(new Set(planted.map(({ secret }) => secret)).size).toBe(planted.length);
    expect(answers.length).toBeGreaterThan(150);
    count('canaries_planted', planted.length);
  });

  it.each<[string, () => Promise<readonly Searched[]> | readonly Searched[]]>([
    ['the logs of both processes', () => [{ place: 'logs', text: logs }]],
    ['answers of later reads, refusals and exports', () => answers],
    ['any table: audit, events, jobs, idempotency', () => everyTable(api)],
    ['any stored file', () => everyFile(api)],
  ])('stands nowhere in %s', async (_, places) => {
    const searched = await places();
    expect(searched.some(({ text }) => text.length > 100)).toBe(true);
    const found = findSecrets(planted, searched);
    count('canaries_found', found.length);
    expect(found).toEqual([]);
  });

  it('would be found: one planted on purpose is, in a table and in a log line', async () => {
    const canary = { kind: 'canary', secret: freshSecret('canary') };
    const bytes = Buffer.from(`…${canary.secret}…`).toString('hex');
    await adminQuery(
      api.database.adminUrl,
      `create table app.canary (as_text text, as_json jsonb, as_bytes bytea)`,
      `insert into app.canary values ('${canary.secret}', '{"deep": [{"k": "${canary.secret}"}]}', '\\x${bytes}')`,
    );
    expect(findSecrets([canary], await everyTable(api))).toEqual(['canary in table app.canary']);
    api.app.log.info(`said ${canary.secret}`);
    expect(findSecrets([canary], [{ place: 'logs', text: logs }])).toEqual(['canary in logs']);
  });
});
