// Written by `pnpm sync-packs` from the rules in this folder.
export * as OneLoginActiveLoginActivity from "./onelogin-active-login-activity.tests";
export * as OneLoginAuthFactorRemoved from "./onelogin-auth-factor-removed.tests";
export * as OneLoginHighRiskFailedLogin from "./onelogin-high-risk-failed-login.tests";
export * as OneLoginLogin from "./onelogin-login.tests";
export * as OneLoginPasswordAccess from "./onelogin-password-access.tests";
export * as OneLoginPasswordChanged from "./onelogin-password-changed.tests";
export * as OneLoginThresholdAccountsDeleted from "./onelogin-threshold-accounts-deleted.tests";
export * as OneLoginThresholdAccountsModified from "./onelogin-threshold-accounts-modified.tests";
export * as OneLoginUnauthorizedAccess from "./onelogin-unauthorized-access.tests";
export * as OneLoginUserAccountLocked from "./onelogin-user-account-locked.tests";
export * as OneLoginUserAssumption from "./onelogin-user-assumption.tests";
