import type { User } from '@kita/api-client';
import { useState } from 'react';

import { sessionSignal } from '../../lib/session/session-signal.ts';
import { PasswordForm } from './password-form.tsx';
import { SecondFactorForm } from './second-factor-form.tsx';

interface SignInFormProps {
  readonly onSignedIn: (user: User) => void;
  /** The password, or the provider, was right already; the code is awaited. */
  readonly isCodeAwaited?: boolean;
}

/** Signing in: e-mail and password, then the code of who has two-step verification. */
export function SignInForm({ onSignedIn, isCodeAwaited = false }: SignInFormProps) {
  const [isCode, setIsCode] = useState(isCodeAwaited);
  const enter = (user: User) => {
    sessionSignal.renew();
    onSignedIn(user);
  };
  return isCode ? (
    <SecondFactorForm onSignedIn={enter} onBack={() => setIsCode(false)} />
  ) : (
    <PasswordForm onSignedIn={enter} onCodeAwaited={() => setIsCode(true)} />
  );
}
