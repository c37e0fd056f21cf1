import { accountExamples } from './account-examples.ts';

const tenant = 'ten_01m7ysjevzexdaftz6gf19ym3a';
const user = 'usr_01m7ysjepze2ptqta5dnkzmvnd';
const at = '2026-11-21T16:14:00.000Z';
const exact = '2026-11-21T16:14:00.158000Z';
const list = (item: object) => ({ object: 'list', data: [item], has_more: false, next_cursor: null });

const company = {
  object: 'operator_tenant',
  id: tenant,
  twin: 'ten_01m7ysjevzexds3636hk5nxx2z',
  livemode: true,
  rfc: 'EKU9003173C9',
  legal_name: 'ESCUELA KEMPER URGATE',
  trade_name: 'Escuela Kemper',
  status: 'active',
  status_reason: null,
  is_stopped_by_operator: false,
  status_since: null,
  created_at: exact,
  invoices_this_month: 128,
  last_invoice_at: exact,
};

const person = {
  object: 'operator_user',
  id: user,
  email: 'ana@ejemplo.mx',
  email_verified: true,
  name: 'Ana Torres',
  language: 'es',
  has_two_factor: true,
  is_operator: false,
  created_at: exact,
  open_sessions: 1,
  last_seen_at: exact,
};

const queue = {
  object: 'operator_queue',
  name: 'invoices.advance',
  ready: 3,
  deferred: 1,
  active: 1,
  failed: 0,
  dead: 1,
  oldest_seconds: 12.4,
};

const deadLetter = {
  object: 'dead_letter',
  id: 'job_01m7ysjevzexds3636hk5nxx2z',
  job: 'exports.make',
  tenant,
  payload: { tenantId: '019d3eb9-2ddf-7759-9a2f-f9f0e0dfdca1', exportId: '019d3eb9-2ddf-7759-9a2f-f9f0e0dfdca2' },
  error: { type: 'FinalError', code: 'file_missing' },
  runs: 4,
  enqueued_at: at,
  failed_at: at,
};

const stuck = {
  object: 'stuck_invoice',
  id: 'inv_01m7ysjevzexds3636hk5nxx2z',
  tenant,
  livemode: true,
  legal_name: 'ESCUELA KEMPER URGATE',
  rfc: 'EKU9003173C9',
  number: 'A-128',
  total: '1160.00',
  currency: 'MXN',
  state: 'unknown',
  why: 'verifying',
  waiting_code: null,
  since: at,
  next_try_at: at,
  attempts: 4,
  runbook: 'unknown-invoices',
};

const endpoint = {
  object: 'operator_webhook_endpoint',
  id: 'whe_01m7ysjevzexds3636hk5nxx2z',
  tenant,
  livemode: true,
  legal_name: 'ESCUELA KEMPER URGATE',
  host: 'kita.example.com',
  state: 'failing',
  disabled_reason: null,
  failures: 12,
  failing_since: at,
  last_failure_at: at,
  last_success_at: at,
  backlog: 40,
  oldest_due_at: at,
};

const flag = {
  object: 'operator_flag',
  name: 'sign_up',
  about: 'Anybody may make an account.',
  scope: 'installation',
  default_on: true,
  is_on: false,
  overrides: [
    {
      tenant: null,
      legal_name: null,
      is_on: false,
      reason: 'Mantenimiento de la noche',
      set_by: 'Olga Operadora',
      set_at: at,
    },
  ],
};

const visit = {
  object: 'impersonation',
  id: 'imp_01m7ysjevzexds3636hk5nxx2z',
  operator: 'Olga Operadora',
  tenant,
  legal_name: 'ESCUELA KEMPER URGATE',
  user,
  user_name: 'Ana Torres',
  reason: 'Ticket 4821: pide ayuda con un rechazo',
  created_at: at,
  expires_at: at,
  ended_at: null,
};

const arco = {
  object: 'operator_arco_request',
  id: 'arc_01m7ysjevzexds3636hk5nxx2z',
  kind: 'rectification',
  state: 'received',
  details: 'Mi nombre está mal escrito: es Ana Torres Ruiz.',
  answer_by: '2026-12-21',
  answer: null,
  answered_at: null,
  created_at: at,
  is_overdue: false,
  user: { id: user, name: 'Ana Torres', email: 'ana@ejemplo.mx' },
};

/** Of the operator console. */
export const operatorExamples = {
  OperatorOverview: {
    object: 'operator_overview',
    stuck_invoices: { needs_attention: 1, verifying: 2, waiting: 0 },
    dead_letters: 1,
    oldest_job_seconds: 12.4,
    webhook_endpoints: { failing: 1, disabled: 0, late: 0 },
    arco_requests: { open: 1, overdue: 0 },
    flags_changed: 1,
  },
  OperatorQueue: queue,
  OperatorQueueList: list(queue),
  DeadLetter: deadLetter,
  DeadLetterList: list(deadLetter),
  DiscardDeadLetter: { reason: 'La causa se corrigió: el reloj hará otro' },
  DeadLetterDecision: { object: 'dead_letter_decision', id: deadLetter.id, decision: 'discarded' },
  StuckInvoice: stuck,
  StuckInvoiceList: list(stuck),
  OperatorWebhookEndpoint: endpoint,
  OperatorWebhookEndpointList: list(endpoint),
  OperatorTenant: company,
  OperatorTenantList: list(company),
  OperatorTenantDetail: {
    ...company,
    members: [
      {
        id: user,
        name: 'Ana Torres',
        email: 'ana@ejemplo.mx',
        role: 'OWNER',
        has_two_factor: true,
        is_operator: false,
        since: at,
      },
    ],
    invoices_by_state: { unknown: 2 },
    api_keys: 1,
    certificate_valid_to: exact,
    last_activity_at: exact,
  },
  OperatorSuspension: { reason: 'Uso que daña a otros; ticket 4821' },
  OperatorUser: person,
  OperatorUserList: list(person),
  OperatorUserDetail: {
    ...person,
    is_locked: false,
    companies: [{ id: tenant, livemode: true, legal_name: company.legal_name, rfc: company.rfc, role: 'OWNER' }],
    sessions: [accountExamples.Session],
  },
  OperatorFlag: flag,
  OperatorFlagList: list(flag),
  SetOperatorFlag: { is_on: false, reason: 'Mantenimiento de la noche' },
  CreateImpersonation: { tenant, user, reason: visit.reason },
  Impersonation: visit,
  ImpersonationList: list(visit),
  OperatorArcoRequest: arco,
  OperatorArcoRequestList: list(arco),
  AnswerArcoRequest: { decision: 'granted', answer: 'Corregimos tu nombre: ahora es Ana Torres Ruiz.' },
};
