// Written by `pnpm sync-packs` from the rules in this folder.
export * as TeleportAuthErrors from "./teleport-auth-errors.tests";
export * as TeleportCompanyDomainLoginWithoutSAML from "./teleport-company-domain-login-without-saml.tests";
export * as TeleportCreateUserAccounts from "./teleport-create-user-accounts.tests";
export * as TeleportLocalUserLoginWithoutMFA from "./teleport-local-user-login-without-mfa.tests";
export * as TeleportLockCreated from "./teleport-lock-created.tests";
export * as TeleportLongLivedCerts from "./teleport-long-lived-certs.tests";
export * as TeleportNetworkScanning from "./teleport-network-scanning.tests";
export * as TeleportRoleCreated from "./teleport-role-created.tests";
export * as TeleportRootLogin from "./teleport-root-login.tests";
export * as TeleportSAMLCreated from "./teleport-saml-created.tests";
export * as TeleportSAMLLoginWithoutCompanyDomain from "./teleport-saml-login-without-company-domain.tests";
export * as TeleportScheduledJobs from "./teleport-scheduled-jobs.tests";
export * as TeleportSuspiciousCommands from "./teleport-suspicious-commands.tests";
