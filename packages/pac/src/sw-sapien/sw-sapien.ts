import { cfdiTimbreTools } from '../answers/cfdi-timbre-tools.ts';
import type { CallCtx } from '../contract/call-ctx.ts';
import type { Outcome } from '../contract/outcome.ts';
import type { PacAdapter } from '../contract/pac-adapter.ts';
import type { PacError } from '../contract/pac-error.ts';
import { PacRuntime } from '../http/pac-runtime.ts';
import { swBalance, swUploadCsd } from './sw-account.ts';
import { swCancel } from './sw-cancel.ts';
import { SW_CAPABILITIES } from './sw-capabilities.ts';
import { SwClient } from './sw-client.ts';
import { SW } from './sw-errors.ts';
import { swEnvironmentOf } from './sw-hosts.ts';
import type { SwOptions } from './sw-options.ts';
import { swRecover } from './sw-recover.ts';
import { swStamp } from './sw-stamp.ts';

/**
 * The adapter of SW sapien (Luna Soft): we seal, SW stamps. See `contract/pac-adapter.ts` for what every method
 * guarantees.
 *
 * @throws TypeError when the two addresses do not belong to one environment, or not to the one named: such an adapter
 * could send test credentials to production or the reverse.
 */
export function swSapien(options: SwOptions): PacAdapter {
  const hosts = { baseUrl: withoutSlash(options.baseUrl), apiBaseUrl: withoutSlash(options.apiBaseUrl) };
  const environment = swEnvironmentOf(hosts);
  if (environment === undefined || (options.environment ?? environment) !== environment) {
    throw new TypeError('SW sapien: the base URLs do not belong to one environment');
  }
  const client = new SwClient({
    ...hosts,
    environment,
    runtime: options.runtime ?? new PacRuntime(),
    credentials: options.credentials,
    timeouts: { stamp: SW_CAPABILITIES.serverTimeoutHintMs, read: 20_000, ...options.timeouts },
  });
  const deps = { client, tools: options.timbreTools ?? cfdiTimbreTools };
  return {
    id: SW,
    capabilities: SW_CAPABILITIES,
    stamp: (command, ctx) => neverThrow(() => swStamp(command, 'send', deps, ctx), ctx),
    recoverStamp: (query, ctx) => neverThrow(() => swRecover(query, deps, ctx), ctx),
    cancel: (command, ctx) => neverThrow(() => swCancel(command, client, ctx), ctx),
    cancelStatus: (query, ctx) => neverThrow(async () => options.satStatus?.(query, ctx) ?? noStatus(), ctx),
    balance: (ctx) => neverThrow(() => swBalance(client, ctx), ctx),
    uploadCsd: (csd, ctx) => neverThrow(() => swUploadCsd(csd, client, ctx), ctx),
    health: (ctx) => neverThrow(async () => withoutValue(await swBalance(client, ctx)), ctx),
  };
}

/** A fault of ours in the middle of a call is a lost answer, not an exception: the request may have been sent. */
async function neverThrow<T>(work: () => Promise<T>, ctx: CallCtx): Promise<T | { kind: 'unknown'; error: PacError }> {
  try {
    return await work();
  } catch (error) {
    ctx.log.error({ provider: SW, error: error instanceof Error ? error.name : 'unknown' }, 'pac adapter fault');
    return { kind: 'unknown', error: { code: 'OUTCOME_UNKNOWN', provider: SW, cause: 'ADAPTER_FAULT' } };
  }
}

/** SW's own SDKs ask SAT directly; so does whoever gives `satStatus`. */
function noStatus(): Outcome<never> {
  return { kind: 'rejected', error: { code: 'CONFIG', provider: SW, cause: 'NO_SAT_STATUS' } };
}

function withoutValue(outcome: Outcome<unknown>): Outcome<null> {
  return outcome.kind === 'ok' ? { ...outcome, value: null } : outcome;
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
