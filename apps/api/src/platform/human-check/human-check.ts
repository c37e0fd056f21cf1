import { z } from 'zod';

import type { Config } from '../config/index.ts';
import type { Logger } from '../context/index.ts';
import { HumanCheckFailed } from './human-check-errors.ts';

const TIMEOUT_MS = 5000;
const answerSchema = z.object({ success: z.boolean(), 'error-codes': z.array(z.string()).default([]) });

/** Whether a public form was sent by a person, as Cloudflare Turnstile sees it. */
export interface HumanCheck {
  /** Public key for the widget; absent when the installation uses none. */
  readonly siteKey: string | undefined;
  /** @throws `human_check_failed`. Does nothing when the installation uses none. */
  assertHuman(token: string | undefined, ip: string, log: Logger): Promise<void>;
}

/** Verifies tokens at Turnstile's siteverify, where it is configured. */
export function turnstile(config: Config): HumanCheck {
  const { KITA_TURNSTILE_SITE_KEY: siteKey, KITA_TURNSTILE_SECRET_KEY: secret, KITA_TURNSTILE_URL: url } = config;
  if (siteKey === undefined || secret === undefined) return { siteKey: undefined, assertHuman: async () => {} };
  return {
    siteKey,
    async assertHuman(token, ip, log) {
      if (token === undefined) throw HumanCheckFailed();
      const answer = await siteverify(`${url}/siteverify`, { secret, response: token, remoteip: ip }, log);
      // Away is not a no: the limits by address and account hold the door meanwhile.
      if (answer === undefined || answer.success) return;
      log.warn({ codes: answer['error-codes'] }, 'human check refused');
      throw HumanCheckFailed();
    },
  };
}

async function siteverify(
  url: string,
  body: Record<string, string>,
  log: Logger,
): Promise<z.infer<typeof answerSchema> | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams(body),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return answerSchema.parse(await response.json());
  } catch (error) {
    log.error({ err: error }, 'human check is away');
    return undefined;
  }
}
