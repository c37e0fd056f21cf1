import { PERMISSION_POLICY } from '../auth/index.ts';
import type { Authenticator, Permission, TenantPrincipal } from '../auth/index.ts';
import { PermissionDenied } from '../errors/index.ts';
import type { KitaError, LocalizedText } from '../errors/index.ts';

/** A refusal that says which permission is missing and whom to ask: an owner by name, or whoever makes the keys. */
export async function missingPermission(
  permission: Permission,
  principal: TenantPrincipal,
  authenticator: Pick<Authenticator, 'ownersOf'>,
): Promise<KitaError> {
  const { label } = PERMISSION_POLICY[permission];
  const owners = principal.kind === 'user' ? await authenticator.ownersOf(principal.tenantId) : [];
  const detail: LocalizedText =
    principal.kind === 'user'
      ? {
          es: `Tu rol no incluye «${label.es}» (${permission}). Pídelo a ${list(owners, 'es')}.`,
          en: `Your role lacks "${label.en}" (${permission}). Ask ${list(owners, 'en')}.`,
        }
      : {
          es: `La llave no incluye «${label.es}» (${permission}). Crea una que lo incluya; algunos permisos son solo de personas.`,
          en: `The key lacks "${label.en}" (${permission}). Create one that has it; some permissions are for people only.`,
        };
  return PermissionDenied({ detail, extensions: { permission, ...(owners.length > 0 && { ask: owners }) } });
}

function list(names: readonly string[], language: 'es' | 'en'): string {
  if (names.length === 0) return language === 'es' ? 'quien administra la cuenta' : 'whoever administers the account';
  return new Intl.ListFormat(language === 'es' ? 'es-MX' : 'en', { type: 'disjunction' }).format(names);
}
