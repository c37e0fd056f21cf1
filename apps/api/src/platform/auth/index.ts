export {
  API_KEY_PERMISSIONS,
  CUSTOM_ROLE_PERMISSIONS,
  DEFAULT_API_KEY_PERMISSIONS,
  PERMISSIONS,
  PERMISSION_POLICY,
  ROLES,
  ROLE_PERMISSIONS,
  isPermission,
  isRole,
} from './permissions.ts';
export type { Permission, Role } from './permissions.ts';
export { lateTokens } from './tokens.ts';
export type { TokenClaims, TokenPort } from './tokens.ts';
export type {
  Authenticator,
  Impersonation,
  MemberRole,
  Standing,
  TenantPrincipal,
  UserPrincipal,
} from './principal.ts';
