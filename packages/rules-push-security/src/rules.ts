// Written by `pnpm sync-packs` from the rules in this folder.
export { PushSecurityAppBannerAcknowledged } from "./push-security-app-banner-acknowledged";
export { PushSecurityAuthorizedIdPLogin } from "./push-security-authorized-idp-login";
export { PushSecurityMFAMethodChanged } from "./push-security-mfa-method-changed";
export { PushSecurityNewAppDetected } from "./push-security-new-app-detected";
export { PushSecurityNewSaaSAccountCreated } from "./push-security-new-saas-account-created";
export { PushSecurityOpenSecurityFinding } from "./push-security-open-security-finding";
export { PushSecurityPhishableMFAMethod } from "./push-security-phishable-mfa-method";
export { PushSecurityPhishingAttack } from "./push-security-phishing-attack";
export { PushSecurityUnauthorizedIdPLogin } from "./push-security-unauthorized-idp-login";
