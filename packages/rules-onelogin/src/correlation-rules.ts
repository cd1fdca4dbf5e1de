// Written by `pnpm sync-packs` from the rules in this folder.
export { OneLoginHighRiskFailedLoginWithSuccessfulLogin } from "./correlation-rules/onelogin-high-risk-failed-login-with-successful-login";
