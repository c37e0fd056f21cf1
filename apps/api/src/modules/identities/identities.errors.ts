import { defineError } from '../../platform/errors/index.ts';

export const IdentityProviderOff = defineError({
  code: 'identity_provider_off',
  status: 409,
  title: { es: 'Aquí no se entra con otra cuenta', en: 'No sign-in with another account here' },
  detail: {
    es: 'Esta instalación no tiene proveedor de identidad. Entra con correo y contraseña.',
    en: 'This installation has no identity provider. Sign in with e-mail and password.',
  },
});

export const IdentityProviderUnavailable = defineError({
  code: 'identity_provider_unavailable',
  status: 503,
  title: { es: 'El proveedor de identidad no responde', en: 'The identity provider does not answer' },
  detail: {
    es: 'Inténtalo de nuevo en un momento, o entra con correo y contraseña.',
    en: 'Try again in a moment, or sign in with e-mail and password.',
  },
});

export const IdentityFlowEnded = defineError({
  code: 'identity_flow_ended',
  status: 410,
  title: { es: 'Empieza a entrar de nuevo', en: 'Start signing in again' },
  detail: {
    es: 'Pasaron más de 10 minutos, este paso ya se usó o empezó en otro navegador. Vuelve a elegir tu cuenta.',
    en: 'More than 10 minutes passed, this step was used, or it began in another browser. Choose your account again.',
  },
});

export const IdentityNotProven = defineError({
  code: 'identity_not_proven',
  status: 422,
  title: { es: 'El proveedor no confirmó quién eres', en: 'The provider did not confirm who you are' },
  detail: {
    es: 'Su respuesta no es válida, o tu correo no está verificado con él. Inténtalo de nuevo o entra con tu contraseña.',
    en: 'Its answer is not valid, or your e-mail is not verified there. Try again or sign in with your password.',
  },
});

export const IdentityNeedsLinking = defineError({
  code: 'identity_needs_linking',
  status: 409,
  title: { es: 'Ese correo ya tiene cuenta en Kita', en: 'That e-mail already has a Kita account' },
  detail: {
    es: 'Entra con tu contraseña y enlaza la cuenta en Mi cuenta → Seguridad. Así nadie entra en la tuya con un correo prestado.',
    en: 'Sign in with your password and link the account in My account → Security. So nobody enters yours with a borrowed e-mail.',
  },
});

export const IdentityTaken = defineError({
  code: 'identity_taken',
  status: 409,
  title: { es: 'Esa cuenta ya está enlazada', en: 'That account is linked already' },
  detail: {
    es: 'Otra persona de Kita entra con ella. Elige otra, o desenlázala allí primero.',
    en: 'Another person of Kita signs in with it. Choose another, or unlink it there first.',
  },
});

export const LastWayIn = defineError({
  code: 'last_way_in',
  status: 409,
  title: { es: 'Es tu única forma de entrar', en: 'It is your only way in' },
  detail: {
    es: 'Pon primero una contraseña y después desenlaza la cuenta.',
    en: 'Set a password first, then unlink the account.',
  },
});
