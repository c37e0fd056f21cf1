export { API_KEY_PERMISSIONS, PERMISSIONS, ROLE_PERMISSIONS, isPermission } from './permissions.ts';
export type { Permission, Role } from './permissions.ts';
export { lateTokens } from './tokens.ts';
export type { TokenClaims, TokenPort } from './tokens.ts';
export type { Authenticator, TenantPrincipal, UserPrincipal } from './principal.ts';
