import { defineError } from '../../platform/errors/index.ts';

export const AlreadyMember = defineError({
  code: 'already_member',
  status: 409,
  title: { es: 'Esa persona ya trabaja en la empresa', en: 'That person already works in the company' },
  detail: { es: 'Cambia su rol en la lista de personas.', en: 'Change their role in the list of people.' },
});

export const InvitationPending = defineError({
  code: 'invitation_pending',
  status: 409,
  title: { es: 'Ya hay una invitación para ese correo', en: 'There is an invitation for that e-mail' },
  detail: { es: 'Reenvíala, o revócala y crea otra.', en: 'Resend it, or revoke it and create another.' },
});

export const InvitationsFull = defineError({
  code: 'invitations_full',
  status: 409,
  title: { es: 'Hay 100 invitaciones sin responder', en: 'There are 100 unanswered invitations' },
  detail: { es: 'Revoca las que ya no hagan falta.', en: 'Revoke those no longer needed.' },
});

export const InvitationInvalid = defineError({
  code: 'invitation_invalid',
  status: 404,
  title: { es: 'La invitación ya no sirve', en: 'The invitation is no longer good' },
  detail: {
    es: 'Sirve una vez y vence a los 7 días; también deja de servir si se revoca o se reenvía. Pide otra a quien te invitó.',
    en: 'It works once and for 7 days; it also ends when it is revoked or sent again. Ask whoever invited you for another.',
  },
});

export const InvitationForOther = defineError({
  code: 'invitation_for_other',
  status: 409,
  title: { es: 'La invitación es para otro correo', en: 'The invitation is for another e-mail' },
  detail: {
    es: 'Entra con la cuenta invitada, o confirma que quieres unirte con la cuenta en la que estás (as_signed_in: true).',
    en: 'Sign in with the invited account, or confirm that you want to join with the one you are in (as_signed_in: true).',
  },
});
