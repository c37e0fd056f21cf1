import { ROLE_PERMISSIONS } from '../../platform/auth/index.ts';

const user = {
  object: 'user',
  id: 'usr_01m7ysjepze2ptqta5dnkzmvnd',
  email: 'ana@ejemplo.mx',
  email_verified: true,
  pending_email: null,
  name: 'Ana Torres',
  phone: '55 1234 5678',
  language: 'es',
  time_zone: 'America/Mexico_City',
  has_password: true,
  has_two_factor: true,
  is_operator: false,
  created_at: '2026-11-21T16:14:00.158Z',
};

const session = {
  object: 'session',
  id: 'ses_01m7ysjgr3erdajgz4j2f96nnx',
  is_current: true,
  kind: 'browser',
  has_second_factor: true,
  ip: '187.190.12.34',
  user_agent: 'Mozilla/5.0',
  created_at: '2026-11-21T16:14:02.242Z',
  last_seen_at: '2026-11-21T16:14:02.242Z',
  expires_at: '2026-12-05T16:14:02.242Z',
};

const company = {
  rfc: 'EKU9003173C9',
  legal_name: 'ESCUELA KEMPER URGATE',
  regimen_fiscal: '601',
  postal_code: '42501',
  trade_name: 'Escuela Kemper',
  email: 'facturas@ejemplo.mx',
  phone: '771 123 4567',
  website: 'https://ejemplo.mx',
  brand_color: '#0b6e4f',
};

const seenByAll = {
  object: 'tenant',
  id: 'ten_01m7ysjevzexdaftz6gf19ym3a',
  livemode: true,
  twin: 'ten_01m7ysjevzexds3636hk5nxx2z',
  ...company,
  has_logo: false,
  version: 1,
  created_at: '2026-11-21T16:14:00.433Z',
  updated_at: '2026-11-21T16:14:00.433Z',
};

const tenant = { ...seenByAll, role: 'READ_ONLY', permissions: ROLE_PERMISSIONS.READ_ONLY };

const apiKey = {
  object: 'api_key',
  id: 'key_01m7ysjf21ejjbywqyyntjvhmy',
  livemode: false,
  name: 'tienda en línea',
  hint: 'kt_test_Eldy…UUSq',
  permissions: ['invoices:read', 'invoices:write'],
  created_at: '2026-11-21T16:14:00.514Z',
  last_used_at: null,
  expires_at: null,
  revoked_at: null,
};

const role = {
  object: 'role',
  id: 'rol_01m7ysjf21ejjbywqyyntjvhmz',
  name: 'Caja',
  is_custom: true,
  permissions: ['tenant:read', 'membership:leave', 'customers:read', 'customers:write', 'invoices:read'],
  can_give: true,
  members: 2,
};

/** People, companies and keys. */
export const accountExamples = {
  SignUp: { email: user.email, password: 'cuatro gatos bajo la lluvia', name: user.name },
  SignIn: { email: user.email, password: 'cuatro gatos bajo la lluvia' },
  SignedIn: { object: 'signed_in', user, session },
  Token: {
    object: 'token',
    access_token: 'eyJhbGciOi…',
    token_type: 'Bearer',
    expires_in: 600,
    refresh_token: 'Zl7d…',
    user,
  },
  CreateToken: { email: user.email, password: 'cuatro gatos bajo la lluvia', code: '492039' },
  RefreshToken: { refresh_token: 'Zl7d…' },
  CompleteSignIn: { code: '492039' },
  StepUp: { password: 'cuatro gatos bajo la lluvia' },
  SecondFactorAwaited: { object: 'second_factor_awaited', expires_at: '2026-11-21T16:24:02.242Z' },
  UpdateUser: { name: user.name, phone: user.phone, language: 'es', time_zone: 'America/Tijuana' },
  ChangePassword: { password: 'cinco perros al sol' },
  TwoFactor: { object: 'two_factor', is_on: true, since: '2026-11-21T16:20:00.000Z', recovery_codes_left: 9 },
  TwoFactorSetup: {
    object: 'two_factor_setup',
    secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    url: 'otpauth://totp/Kita:ana%40ejemplo.mx?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Kita',
  },
  ConfirmTwoFactor: { code: '492039' },
  RecoveryCodes: { object: 'recovery_codes', codes: ['3q7d-m0xk-9v2c-h5rt', 'b8ne-4wza-61pj-yk0s'] },
  SecurityEvent: {
    object: 'security_event',
    number: 7,
    type: 'user.signed_in',
    created_at: '2026-11-21T16:14:02.242Z',
    ip: session.ip,
    user_agent: session.user_agent,
    proof: 'totp',
  },
  User: user,
  Session: session,
  CreateTenant: company,
  UpdateTenant: { trade_name: 'Kemper', brand_color: '#7a1f3d' },
  Logo: { image: 'iVBORw0KGgoAAAANSUhEUg==' },
  Company: seenByAll,
  Tenant: tenant,
  TenantAttention: {
    object: 'tenant_attention',
    tenant: tenant.id,
    invoices_in_review: 1,
    invoices_rejected: 0,
    invoices_draft: 3,
    certificate_valid_to: '2027-03-02T18:00:00.000Z',
  },
  TenantPair: {
    object: 'tenant_pair',
    live: tenant,
    test: { ...tenant, id: tenant.twin, twin: tenant.id, livemode: false },
  },
  Member: {
    object: 'member',
    id: user.id,
    name: user.name,
    email: user.email,
    role: 'ACCOUNTANT',
    role_name: null,
    is_you: false,
    can_change: true,
    api_keys: 0,
    created_at: user.created_at,
  },
  UpdateMember: { role: 'ADMIN' },
  Role: role,
  CreateRole: { name: role.name, permissions: ['customers:read', 'customers:write', 'invoices:read'] },
  UpdateRole: { name: 'Caja y mostrador' },
  CreateApiKey: { name: apiKey.name, permissions: apiKey.permissions },
  ApiKey: apiKey,
  NewApiKey: { ...apiKey, secret: 'kt_test_…' },
};
