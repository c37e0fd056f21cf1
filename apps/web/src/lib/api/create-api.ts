import type { paths } from '@kita/api-client';
import createClient from 'openapi-fetch';
import type { Middleware } from 'openapi-fetch';
import createQueries from 'openapi-react-query';

import { sessionSignal } from '../session/session-signal.ts';
import { proveAndRepeat } from './prove-and-repeat.ts';

export type Fetcher = ReturnType<typeof createClient<paths>>;
export type Queries = ReturnType<typeof createQueries<paths>>;

/** The API as one company sees it, or as the person sees it before there is a company. */
export interface Api {
  /** One request, for actions. */
  readonly request: Fetcher;
  /** Queries and mutations as hooks, typed by the contract. */
  readonly query: Queries;
}

export interface ApiOptions {
  /** Company and mode every request names; absent for what belongs to the person. */
  readonly tenant?: string;
  readonly language: string;
}

/** Requests carry the session's cookie, which the browser keeps from scripts; nothing secret is held here. */
export function createApi({ tenant, language }: ApiOptions): Api {
  const request = createClient<paths>({
    baseUrl: globalThis.location.origin,
    querySerializer: queryText,
    headers: { 'Accept-Language': language, ...(tenant !== undefined && { 'Kita-Tenant': tenant }) },
  });
  request.use(tellExpiry, proveAndRepeat);
  return { request, query: createQueries(request) };
}

/** Filters that are empty are no filters: the first page of a list has no cursor, an emptied field asks for nothing. */
function queryText(query: unknown): string {
  const entries = Object.entries(query ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[name, String(value)]] : [],
  );
  return new URLSearchParams(entries.filter(([, value]) => value !== '')).toString();
}

/** A 401 where a session was expected ends it for the whole page; signing in with a wrong password is not one. */
const tellExpiry: Middleware = {
  onResponse({ request, response }) {
    const isSignIn = request.method === 'POST' && new URL(request.url).pathname.startsWith('/v1/sessions');
    if (response.ok) sessionSignal.begin();
    if (response.status === 401 && !isSignIn) sessionSignal.expire();
  },
};
