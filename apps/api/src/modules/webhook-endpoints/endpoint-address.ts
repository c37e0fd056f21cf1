import type { Context } from '../../platform/context/index.ts';
import type { LocalizedText, ProblemItem } from '../../platform/errors/index.ts';
import { isKnownPattern } from '../../platform/events/index.ts';
import { UrlRefused } from '../../platform/http-out/index.ts';
import type { OutboundPolicy, UrlRefusal } from '../../platform/http-out/index.ts';
import { API_VERSIONS } from '../../platform/http/index.ts';
import { WebhookEndpointInvalid } from './webhooks.errors.ts';

/** This machine may be named by companies in test mode, where the installation allows it; never in production. */
export function outboundPolicy(ctx: Pick<Context, 'livemode' | 'services'>): OutboundPolicy {
  const { KITA_ENV, KITA_OUTBOUND_LOOPBACK } = ctx.services.config;
  return { allowsLoopback: KITA_ENV !== 'production' && KITA_OUTBOUND_LOOPBACK === 'test_mode' && !ctx.livemode };
}

const REFUSALS: Readonly<Record<UrlRefusal, LocalizedText>> = {
  malformed: {
    es: 'No es una dirección: escríbela completa, como https://tienda.ejemplo.mx/webhooks.',
    en: 'It is not an address: write it whole, as https://tienda.ejemplo.mx/webhooks.',
  },
  scheme: {
    es: 'Usa una dirección https: lo que se envía va cifrado.',
    en: 'Use an https address: what is sent is encrypted.',
  },
  credentials: {
    es: 'Quita usuario y contraseña de la dirección: la firma ya dice quién envía.',
    en: 'Take user and password out of the address: the signature says who sends.',
  },
  port: { es: 'Usa el puerto 443, el normal de https.', en: 'Use port 443, the usual one of https.' },
  private_address: {
    es: 'La dirección lleva a una red privada o a este servidor. Usa un dominio público.',
    en: 'The address leads to a private network or to this server. Use a public domain.',
  },
};

interface Wanted {
  readonly url?: string | undefined;
  readonly events?: readonly string[] | undefined;
  readonly api_version?: string | undefined;
}

/** Everything wrong with what somebody wants to store, at once. Asks the resolver: outside any transaction. @throws `webhook_endpoint_invalid` */
export async function assertEndpoint(ctx: Context, wanted: Wanted): Promise<void> {
  const items: ProblemItem[] = (wanted.events ?? []).flatMap((pattern, index) =>
    isKnownPattern(pattern) ? [] : [unknownEvent(pattern, index)],
  );
  if (wanted.api_version !== undefined && !API_VERSIONS.some((version) => version === wanted.api_version)) {
    const message = { es: `Versiones: ${API_VERSIONS.join(', ')}.`, en: `Versions: ${API_VERSIONS.join(', ')}.` };
    items.push({ pointer: '/api_version', code: 'api_version_unknown', message });
  }
  if (wanted.url !== undefined) items.push(...(await urlProblems(ctx, wanted.url)));
  if (items.length > 0) throw WebhookEndpointInvalid({ items });
}

function unknownEvent(pattern: string, index: number): ProblemItem {
  return {
    pointer: `/events/${index}`,
    code: 'event_type_unknown',
    message: {
      es: `No hay eventos ${pattern}. Los tipos están en la referencia de la API, sección webhooks.`,
      en: `There are no events ${pattern}. The types are in the API reference, section webhooks.`,
    },
  };
}

async function urlProblems(ctx: Context, url: string): Promise<ProblemItem[]> {
  try {
    await ctx.services.outbound.check(url, outboundPolicy(ctx));
    return [];
  } catch (error) {
    if (!(error instanceof UrlRefused)) throw error;
    return [{ pointer: '/url', code: `url_${error.reason}`, message: REFUSALS[error.reason] }];
  }
}
