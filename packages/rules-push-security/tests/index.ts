// Written by `pnpm sync-packs` from the rules in this folder.
export * as PushSecurityAppBannerAcknowledged from "./push-security-app-banner-acknowledged.tests";
export * as PushSecurityAuthorizedIdPLogin from "./push-security-authorized-idp-login.tests";
export * as PushSecurityMFAMethodChanged from "./push-security-mfa-method-changed.tests";
export * as PushSecurityNewAppDetected from "./push-security-new-app-detected.tests";
export * as PushSecurityNewSaaSAccountCreated from "./push-security-new-saas-account-created.tests";
export * as PushSecurityOpenSecurityFinding from "./push-security-open-security-finding.tests";
export * as PushSecurityPhishableMFAMethod from "./push-security-phishable-mfa-method.tests";
export * as PushSecurityPhishingAttack from "./push-security-phishing-attack.tests";
export * as PushSecurityUnauthorizedIdPLogin from "./push-security-unauthorized-idp-login.tests";
