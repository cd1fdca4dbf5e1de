// Written by `pnpm sync-packs` from the rules in this folder.
export { OneLoginActiveLoginActivity } from "./onelogin-active-login-activity";
export { OneLoginAuthFactorRemoved } from "./onelogin-auth-factor-removed";
export { OneLoginHighRiskFailedLogin } from "./onelogin-high-risk-failed-login";
export { OneLoginLogin } from "./onelogin-login";
export { OneLoginPasswordAccess } from "./onelogin-password-access";
export { OneLoginPasswordChanged } from "./onelogin-password-changed";
export { OneLoginThresholdAccountsDeleted } from "./onelogin-threshold-accounts-deleted";
export { OneLoginThresholdAccountsModified } from "./onelogin-threshold-accounts-modified";
export { OneLoginUnauthorizedAccess } from "./onelogin-unauthorized-access";
export { OneLoginUserAccountLocked } from "./onelogin-user-account-locked";
export { OneLoginUserAssumption } from "./onelogin-user-assumption";
export { OneLoginHighRiskFailedLoginWithSuccessfulLogin } from "./correlation-rules/onelogin-high-risk-failed-login-with-successful-login";
