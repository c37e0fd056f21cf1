import { Outlet, useNavigate } from '@tanstack/react-router';

import { AccountLayout } from '../features/account/account-layout.tsx';
import { Activity } from '../features/account/activity.tsx';
import { ChangeEmail } from '../features/account/change-email.tsx';
import { ChangePassword } from '../features/account/change-password.tsx';
import { NewRecoveryCodes, TurnOffTwoFactor } from '../features/account/change-two-factor.tsx';
import { EndOtherSessions } from '../features/account/end-other-sessions.tsx';
import { Profile } from '../features/account/profile.tsx';
import { Security } from '../features/account/security.tsx';
import { SessionList } from '../features/account/session-list.tsx';
import { SetUpTwoFactor } from '../features/account/set-up-two-factor.tsx';

export function AccountPage() {
  return (
    <AccountLayout>
      <Outlet />
    </AccountLayout>
  );
}

export function ProfilePage() {
  return (
    <>
      <Profile />
      <Outlet />
    </>
  );
}

export function SecurityPage() {
  return (
    <>
      <Security />
      <Outlet />
    </>
  );
}

export function SessionsPage() {
  return (
    <>
      <SessionList />
      <Outlet />
    </>
  );
}

export const ActivityPage = () => <Activity />;

/** Closing a dialog leads to the page behind it, also for who opened its address. */
function useClose(to: '/account/profile' | '/account/security' | '/account/sessions'): () => void {
  const navigate = useNavigate();
  return () => void navigate({ to });
}

export const ChangeEmailDialog = () => <ChangeEmail onClose={useClose('/account/profile')} />;
export const ChangePasswordDialog = () => <ChangePassword onClose={useClose('/account/security')} />;
export const SetUpTwoFactorDialog = () => <SetUpTwoFactor onClose={useClose('/account/security')} />;
export const TurnOffTwoFactorDialog = () => <TurnOffTwoFactor onClose={useClose('/account/security')} />;
export const NewRecoveryCodesDialog = () => <NewRecoveryCodes onClose={useClose('/account/security')} />;
export const EndOtherSessionsDialog = () => <EndOtherSessions onClose={useClose('/account/sessions')} />;
