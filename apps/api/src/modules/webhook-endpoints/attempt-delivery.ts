import type { Context } from '../../platform/context/index.ts';
import { OutboundFailure } from '../../platform/http-out/index.ts';
import type { OutboundFailureCode } from '../../platform/http-out/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import type { ClaimedDelivery } from './deliveries.repository.ts';
import { outboundPolicy } from './endpoint-address.ts';
import { signingSecrets } from './endpoint-secrets.ts';
import { settleDelivery } from './settle-delivery.ts';
import type { TellOwner } from './settle-delivery.ts';
import { signWebhook } from './sign-webhook.ts';
import type { WebhookMetrics } from './webhook-metrics.ts';
import { webhookPayload } from './webhook-payload.ts';

export interface AttemptSettings {
  readonly pausesMs: readonly number[];
  readonly timeoutMs: number;
  readonly random: () => number;
  readonly metrics: WebhookMetrics;
  readonly tellOwner: TellOwner;
  /** Aborted when the process ends. */
  readonly signal: AbortSignal;
}

/** What one attempt sent and what came back. */
export interface AttemptResult {
  readonly startedAt: Date;
  readonly ms: number;
  readonly status: number | null;
  readonly error: OutboundFailureCode | null;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody: string;
}

const BODY_KEPT = 1024;
/** Of the receiver's answer, what helps to find out what went wrong; nothing that could be a credential. */
const HEADERS_KEPT = ['content-type', 'content-length', 'retry-after', 'location', 'server', 'date', 'x-request-id'];

/** Signs and sends a claimed delivery once, and records the outcome if the claim still holds. No transaction is open meanwhile. */
export async function attemptDelivery(
  ctx: Context,
  claimed: ClaimedDelivery,
  settings: AttemptSettings,
): Promise<void> {
  const { delivery, endpoint, event } = claimed;
  const startedAt = ctx.clock();
  const id = encodeId('msg', delivery.id);
  const body = JSON.stringify(webhookPayload(event, endpoint, ctx.livemode));
  const secrets = await signingSecrets(ctx, endpoint);
  const timestamp = Math.floor(startedAt.getTime() / 1000);
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signWebhook(secrets, id, timestamp, body),
  };
  const result = { startedAt, requestHeaders: headers, ...(await send(ctx, claimed, headers, body, settings)) };
  await settleDelivery(ctx, claimed, result, settings);
}

type Sent = Omit<AttemptResult, 'startedAt' | 'requestHeaders'>;

async function send(
  ctx: Context,
  { endpoint }: ClaimedDelivery,
  headers: Record<string, string>,
  body: string,
  { timeoutMs, signal }: AttemptSettings,
): Promise<Sent> {
  try {
    const request = { method: 'POST', headers, body, timeoutMs, signal } as const;
    const answer = await ctx.services.outbound.call(endpoint.url, request, outboundPolicy(ctx));
    return {
      ms: answer.ms,
      status: answer.status,
      error: null,
      responseHeaders: keptHeaders(answer.headers),
      responseBody: storable(answer.body),
    };
  } catch (error) {
    if (!(error instanceof OutboundFailure)) throw error;
    return { ms: error.ms, status: null, error: error.code, responseHeaders: {}, responseBody: '' };
  }
}

function keptHeaders(headers: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    HEADERS_KEPT.flatMap((name) => {
      const value = headers[name];
      return value === undefined ? [] : [[name, storable(value).slice(0, 300)] as const];
    }),
  );
}

/** Text as PostgreSQL takes it: no NUL, no half of a character. */
function storable(text: string): string {
  return text.replaceAll('\u0000', '\uFFFD').slice(0, BODY_KEPT).toWellFormed();
}
