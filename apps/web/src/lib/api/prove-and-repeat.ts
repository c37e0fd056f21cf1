import type { Middleware } from 'openapi-fetch';

import { stepUpSignal } from '../session/step-up-signal.ts';

const copies = new WeakMap<Request, Request>();

/**
 * A refusal `step_up_required` is no answer yet: the person is asked who they are, over the page, and the same request
 * goes out again. Nothing was done by the first one. Whoever closes the question gets the refusal.
 */
export const proveAndRepeat: Middleware = {
  onRequest({ request }) {
    if (request.method !== 'GET') copies.set(request, request.clone());
  },
  async onResponse({ request, response }) {
    const copy = copies.get(request);
    copies.delete(request);
    if (response.status !== 403 || !copy || !(await asksForProof(response))) return undefined;
    return (await stepUpSignal.ask()) ? fetch(copy) : response;
  },
};

async function asksForProof(response: Response): Promise<boolean> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  return typeof body === 'object' && body !== null && 'code' in body && body.code === 'step_up_required';
}
