import { z } from 'zod';
import { text } from './store/columns.ts';
import type { Store } from './store/store.ts';

/** What integrators may turn, through `PATCH /sandbox/settings`. */
export const settingsSchema = z.strictObject({
  /** How long a stamped document is missing from the provider's storage, in ms of the sandbox's clock. */
  storage_lag_ms: z.int().min(0).max(86_400_000),
  /** Life of a token from `authenticate`. */
  token_ttl_seconds: z.int().min(1).max(31_536_000),
  /**
   * When duplicates are looked for: `first`, right after the seal is proven, or `last`, after certificate state,
   * dates and rules. Nobody knows the order of the real providers, so clients must survive both.
   */
  duplicates_checked: z.enum(['first', 'last']),
  /** How long SAT itself does not know a stamped document (state query, cancellation). */
  sat_lag_ms: z.int().min(0).max(604_800_000),
  /** Whether receivers must agree to a cancellation: by SAT's rules, or the same for every document. */
  cancellation_acceptance: z.enum(['rules', 'always', 'never']),
  /** Where deliveries, openings and bounces of mail are reported, with user and password in the address; empty: nowhere. */
  mail_webhook: z.string(),
  /** Where statuses and replies of WhatsApp are reported, and the secret that signs them; empty: nowhere. */
  whatsapp_webhook: z.string(),
  whatsapp_secret: z.string(),
});

export type Settings = z.infer<typeof settingsSchema>;

const defaults: Settings = {
  storage_lag_ms: 0,
  token_ttl_seconds: 7_200,
  duplicates_checked: 'first',
  sat_lag_ms: 0,
  cancellation_acceptance: 'rules',
  mail_webhook: '',
  whatsapp_webhook: '',
  whatsapp_secret: '',
};

export interface SettingsDesk {
  readonly current: Settings;
  change(changes: Partial<Settings>): Settings;
  restore(): Settings;
}

export function openSettings(store: Store): SettingsDesk {
  const row = store.prepare("select value from settings where name = 'settings'").get();
  let current =
    row === undefined ? defaults : { ...defaults, ...settingsSchema.partial().parse(JSON.parse(text(row, 'value'))) };
  function save(settings: Settings): Settings {
    const upsert = store.prepare("insert or replace into settings (name, value) values ('settings', ?)");
    store.write(() => upsert.run(JSON.stringify(settings)));
    current = settings;
    return settings;
  }
  return {
    get current() {
      return current;
    },
    change: (changes) => save({ ...current, ...changes }),
    restore: () => save(defaults),
  };
}
