export {
  confirmTwoFactor,
  disableTwoFactor,
  recoveryCodesLeft,
  renewRecoveryCodes,
  startTwoFactor,
} from './set-up-two-factor.ts';
export { deleteTwoFactor, findTwoFactor, forgiveTries } from './two-factor.repository.ts';
export { TwoFactorCodeWrong, TwoFactorNotStarted, TwoFactorRequiredForOperators } from './two-factor.errors.ts';
export { codeOf, stepOf } from './totp.ts';
export { verifySecondFactor } from './verify-second-factor.ts';
export type { SecondFactor } from './verify-second-factor.ts';
