import Fastify, { type FastifyInstance } from 'fastify';
import { ensureDefaultAccount } from './accounts/accounts.ts';
import { openTokenDesk } from './accounts/tokens.ts';
import { adjustableClock, type Clock } from './clock.ts';
import { controlPlugin, useProblems } from './control/control-plugin.ts';
import { openFaultDesk } from './faults/fault-desk.ts';
import { openMails } from './mail/mails.ts';
import { startSmtpTwin, type SmtpTwin } from './mail/smtp-twin.ts';
import { postmarkPlugin } from './mail/postmark-plugin.ts';
import { openOidcFaults } from './oidc/oidc-faults.ts';
import { oidcPlugin } from './oidc/oidc-plugin.ts';
import { maxDocumentBytes } from './pac/sealed-document.ts';
import type { SandboxContext } from './sandbox-context.ts';
import { openAuthorities } from './sat/authority.ts';
import { satPlugin } from './sat/sat.routes.ts';
import { openTrustStore } from './sat/trust.ts';
import { openSettings } from './settings.ts';
import { openStore, type Store } from './store/store.ts';
import { swPlugin } from './sw/sw-plugin.ts';
import { turnstilePlugin } from './turnstile/turnstile-plugin.ts';
import { whatsAppPlugin } from './whatsapp/whatsapp-plugin.ts';
import { openWhatsAppWorld } from './whatsapp/whatsapp-world.ts';

export interface SandboxOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  /** Default 127.0.0.1: the sandbox trusts whoever reaches it. */
  readonly host?: string;
  /** Folder for its memory; absent: forgotten on close. */
  readonly dataDir?: string;
  readonly clock?: Clock;
  /** Port of the SMTP server; 0 lets the system choose; absent: there is none. */
  readonly smtpPort?: number;
  /** Where mail is reported; as `PUT /sandbox/mail-webhook`. */
  readonly mailWebhook?: string;
  /** Where WhatsApp is reported; as `PUT /sandbox/whatsapp-webhook`. */
  readonly whatsAppWebhook?: { readonly url: string; readonly secret: string };
  /** Log warnings and errors to stdout. */
  readonly logger?: boolean;
}

export interface Sandbox {
  /** `http://host:port`, without final slash. */
  readonly url: string;
  readonly port: number;
  /** Port of its SMTP server, when it has one. */
  readonly smtpPort?: number;
  /** Drops open connections, makes everything durable and frees port and file. May be called twice. */
  close(): Promise<void>;
}

/**
 * Starts the local twin of SAT and of the PACs. Resolves when it listens and its authorities are on disk; rejects when
 * the port is taken or the folder cannot be written.
 */
export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { port, host = '127.0.0.1', dataDir } = options;
  const store = openStore(dataDir);
  const closing = new AbortController();
  try {
    const context = await openContext(store, options.clock);
    if (options.mailWebhook !== undefined) context.settings.change({ mail_webhook: options.mailWebhook });
    if (options.whatsAppWebhook !== undefined) {
      const { url, secret } = options.whatsAppWebhook;
      context.settings.change({ whatsapp_webhook: url, whatsapp_secret: secret });
    }
    const app = await buildApp(context, closing.signal, options.logger ?? false);
    await app.listen({ port, host });
    const smtp =
      options.smtpPort === undefined ? undefined : await startSmtpTwin(context, { port: options.smtpPort, host });
    let closed: Promise<void> | undefined;
    return {
      ...addressOf(app, host),
      ...(smtp && { smtpPort: smtp.port }),
      close: () => (closed ??= close(app, closing, store, smtp)),
    };
  } catch (error) {
    store.close();
    throw error;
  }
}

async function openContext(store: Store, clock?: Clock): Promise<SandboxContext> {
  const authorities = await openAuthorities(store);
  ensureDefaultAccount(store);
  await store.settled();
  return {
    store,
    authorities,
    clock: adjustableClock(clock),
    trust: openTrustStore(store, [authorities.issuing.x509]),
    pac: authorities.pac,
    settings: openSettings(store),
    tokens: openTokenDesk(store),
    faults: openFaultDesk(),
    mails: openMails(store),
    whatsapp: openWhatsAppWorld(store),
    inactive: new Set(),
    oidcFaults: openOidcFaults(),
  };
}

async function buildApp(context: SandboxContext, closing: AbortSignal, isLogged: boolean): Promise<FastifyInstance> {
  const app = Fastify({
    logger: isLogged && { level: 'warn' },
    // A sealed document in base64 inside a form.
    bodyLimit: Math.ceil((maxDocumentBytes * 4) / 3) + 65_536,
    forceCloseConnections: true,
    exposeHeadRoutes: false,
  });
  app.decorate('closing', closing);
  useProblems(app);
  await app.register(controlPlugin, { prefix: '/sandbox', context });
  await app.register(satPlugin, { prefix: '/sat', context });
  await app.register(swPlugin, { prefix: '/sw', context });
  await app.register(postmarkPlugin, { prefix: '/postmark', context });
  await app.register(whatsAppPlugin, { prefix: '/whatsapp', context });
  await app.register(oidcPlugin, { prefix: '/oidc', context });
  await app.register(turnstilePlugin, { prefix: '/turnstile/v0' });
  return app;
}

async function close(
  app: FastifyInstance,
  closing: AbortController,
  store: Store,
  smtp: SmtpTwin | undefined,
): Promise<void> {
  closing.abort();
  await smtp?.close();
  await app.close();
  store.close();
}

function addressOf(app: FastifyInstance, host: string): { url: string; port: number } {
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('the sandbox does not listen on a TCP port');
  const shown = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${shown}:${address.port}`, port: address.port };
}
