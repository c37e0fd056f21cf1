const ENDPOINT = 'whe_01m7ysjhf9ecxrkhjwbs28x382';

const endpoint = {
  object: 'webhook_endpoint',
  id: ENDPOINT,
  livemode: false,
  url: 'https://tienda.ejemplo.mx/webhooks/kita',
  description: 'Tienda en línea',
  events: ['invoice.*', 'customer.updated'],
  api_version: '2026-11-21',
  enabled: true,
  disabled_reason: null,
  disabled_at: null,
  health: {
    state: 'healthy',
    failing_since: null,
    failures: 0,
    last_success_at: '2026-11-21T16:14:03.912Z',
    last_failure_at: null,
    disabled_after: null,
  },
  version: 1,
  created_at: '2026-11-21T16:14:02.727Z',
  updated_at: '2026-11-21T16:14:02.727Z',
};

const delivery = {
  object: 'webhook_delivery',
  id: 'msg_01m7ysjhf9ecxrkhjwbs28x381',
  endpoint: ENDPOINT,
  event: 'evt_01m7ysjhf9ecxrkhjwbs28x380',
  event_type: 'invoice.stamped',
  state: 'delivered',
  attempts: 1,
  last_status: 200,
  last_error: null,
  last_attempt_at: '2026-11-21T16:14:03.801Z',
  next_attempt_at: null,
  settled_at: '2026-11-21T16:14:03.912Z',
  created_at: '2026-11-21T16:14:03.614Z',
};

/** Endpoints of webhooks and what was sent to them. */
export const webhookExamples = {
  CreateWebhookEndpoint: { url: endpoint.url, description: endpoint.description, events: endpoint.events },
  UpdateWebhookEndpoint: { events: ['*'], enabled: true },
  WebhookEndpoint: endpoint,
  NewWebhookEndpoint: { ...endpoint, secret: 'whsec_…', receiver_url: null },
  NewWebhookSecret: {
    object: 'webhook_secret',
    endpoint: ENDPOINT,
    secret: 'whsec_…',
    previous_expires_at: '2026-11-22T16:14:02.727Z',
  },
  WebhookDeliverySummary: delivery,
  CreateWebhookReplay: { from: '2026-11-20T00:00:00Z', to: '2026-11-21T00:00:00Z', scope: 'missed' },
  WebhookReplay: {
    object: 'webhook_replay',
    id: 'whr_01m7ysjhf9ecxrkhjwbs28x383',
    endpoint: ENDPOINT,
    from: '2026-11-20T00:00:00.000Z',
    to: '2026-11-21T00:00:00.000Z',
    scope: 'missed',
    state: 'finished',
    events_seen: 214,
    queued: 3,
    created_at: '2026-11-21T16:14:02.727Z',
    finished_at: '2026-11-21T16:14:04.100Z',
  },
};
