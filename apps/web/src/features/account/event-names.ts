const EVENTS = [
  'user_created',
  'user_signed_in',
  'user_sign_in_failed',
  'user_second_factor_failed',
  'user_stepped_up',
  'user_step_up_failed',
  'user_session_ended',
  'user_sessions_ended',
  'user_refresh_token_reused',
  'user_profile_changed',
  'user_password_changed',
  'user_password_reset_requested',
  'user_password_reset',
  'user_email_verified',
  'user_phone_verified',
  'user_email_change_requested',
  'user_email_changed',
  'user_email_change_undone',
  'user_two_factor_enabled',
  'user_two_factor_disabled',
  'user_recovery_code_used',
  'user_recovery_codes_replaced',
  'user_identity_linked',
  'user_identity_unlinked',
  'user_unlocked',
] as const;

const PROOFS = ['password', 'totp', 'recovery_code', 'provider', 'sign_up'] as const;

/** The key of a type's sentence; nothing for a type that is newer than this page. */
export function eventNameOf(type: string): (typeof EVENTS)[number] | undefined {
  return EVENTS.find((name) => name === type.replace('.', '_'));
}

export function proofOf(proof: string | null): (typeof PROOFS)[number] | undefined {
  return PROOFS.find((name) => name === proof);
}
