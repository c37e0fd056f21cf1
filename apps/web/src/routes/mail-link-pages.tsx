import { FollowLink } from '../features/session/follow-link.tsx';
import { ForgotPassword } from '../features/session/forgot-password.tsx';
import { ResetPassword } from '../features/session/reset-password.tsx';

export const ForgotPasswordPage = () => <ForgotPassword />;
export const ResetPasswordPage = () => <ResetPassword />;
export const VerifyEmailPage = () => <FollowLink kind="verify_email" />;
export const ConfirmEmailPage = () => <FollowLink kind="change_email" />;
export const UndoEmailChangePage = () => <FollowLink kind="undo_email_change" />;
