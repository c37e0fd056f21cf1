import { isIP } from 'node:net';

import { Agent, buildConnector } from 'undici';

import { callOut } from './call-out.ts';
import type { OutboundAnswer, OutboundRequest } from './call-out.ts';
import { checkedAddresses, guardedLookup } from './guarded-lookup.ts';
import type { Resolve } from './guarded-lookup.ts';
import { hostOf, readPublicUrl } from './public-url.ts';
import type { OutboundPolicy } from './public-url.ts';

/** Calls addresses that users gave us, and nothing that they must not reach. */
export interface OutboundClient {
  /** One request, never redirected, never through a proxy of the environment. @throws OutboundFailure */
  call(url: string, request: OutboundRequest, policy: OutboundPolicy): Promise<OutboundAnswer>;
  /**
   * Whether the address may be stored: its form, and what its name points at now. A name that does not resolve at the
   * moment is accepted, because every call looks again. @throws UrlRefused
   */
  check(url: string, policy: OutboundPolicy): Promise<URL>;
  close(): Promise<void>;
}

export interface OutboundOptions {
  /** In place of the system's resolver, for tests of hostile names. */
  readonly resolve?: Resolve;
  /** Connections to one origin. */
  readonly connections?: number;
}

const CONNECT_TIMEOUT_MS = 10_000;
const CHECK_TIMEOUT_MS = 3000;

/** One client per process: connections to an origin are kept and shared, guarded by the same rules when they are made. */
export function createOutboundClient(options: OutboundOptions = {}): OutboundClient {
  const agents = new Map<boolean, Agent>();
  const agentFor = (policy: OutboundPolicy): Agent => {
    const kept = agents.get(policy.allowsLoopback);
    if (kept) return kept;
    const agent = guardedAgent(policy, options);
    agents.set(policy.allowsLoopback, agent);
    return agent;
  };
  return {
    call: async (url, request, policy) => callOut(agentFor(policy), url, request, policy),
    async check(text, policy) {
      const url = readPublicUrl(text, policy);
      if (isIP(hostOf(url)) === 0) await resolvedInTime(hostOf(url), policy, options.resolve);
      return url;
    },
    async close() {
      await Promise.all([...agents.values()].map((agent) => agent.destroy()));
    },
  };
}

function guardedAgent(policy: OutboundPolicy, { resolve, connections = 8 }: OutboundOptions): Agent {
  const connect = buildConnector({
    timeout: CONNECT_TIMEOUT_MS,
    lookup: guardedLookup(policy, resolve),
    maxCachedSessions: 0,
  });
  return new Agent({
    connections,
    pipelining: 1,
    keepAliveTimeout: 4000,
    maxHeaderSize: 16_384,
    // The address is judged here too: an IP address is never looked up.
    connect(target, callback) {
      try {
        const host = target.hostname.includes(':') ? `[${target.hostname}]` : target.hostname;
        readPublicUrl(`${target.protocol}//${host}${target.port ? `:${target.port}` : ''}`, policy);
        connect(target, callback);
      } catch (error) {
        callback(error instanceof Error ? error : new Error('address refused'), null);
      }
    },
  });
}

async function resolvedInTime(host: string, policy: OutboundPolicy, resolve?: Resolve): Promise<void> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), CHECK_TIMEOUT_MS);
  const tooLate = new Promise<void>((settle) => {
    late.signal.addEventListener('abort', () => settle());
  });
  try {
    await Promise.race([checkedAddresses(host, policy, resolve).then(() => undefined, unlessUnknown), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** A resolver that knows no answer says nothing against the name. */
function unlessUnknown(error: unknown): void {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  if (typeof code === 'string' && /^(?:ENOTFOUND|EAI_|ENODATA|ETIMEOUT|ESERVFAIL|ECONNREFUSED)/.test(code)) return;
  throw error;
}
