// Written by `pnpm sync-packs` from the rules in this folder.
export { TeleportAuthErrors } from "./teleport-auth-errors";
export { TeleportCompanyDomainLoginWithoutSAML } from "./teleport-company-domain-login-without-saml";
export { TeleportCreateUserAccounts } from "./teleport-create-user-accounts";
export { TeleportLocalUserLoginWithoutMFA } from "./teleport-local-user-login-without-mfa";
export { TeleportLockCreated } from "./teleport-lock-created";
export { TeleportLongLivedCerts } from "./teleport-long-lived-certs";
export { TeleportNetworkScanning } from "./teleport-network-scanning";
export { TeleportRoleCreated } from "./teleport-role-created";
export { TeleportRootLogin } from "./teleport-root-login";
export { TeleportSAMLCreated } from "./teleport-saml-created";
export { TeleportSAMLLoginWithoutCompanyDomain } from "./teleport-saml-login-without-company-domain";
export { TeleportScheduledJobs } from "./teleport-scheduled-jobs";
export { TeleportSuspiciousCommands } from "./teleport-suspicious-commands";
