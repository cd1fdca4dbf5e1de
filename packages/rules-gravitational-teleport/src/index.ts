// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { TeleportAuthErrors } from "./teleport-auth-errors";
import { TeleportCompanyDomainLoginWithoutSAML } from "./teleport-company-domain-login-without-saml";
import { TeleportCreateUserAccounts } from "./teleport-create-user-accounts";
import { TeleportLocalUserLoginWithoutMFA } from "./teleport-local-user-login-without-mfa";
import { TeleportLockCreated } from "./teleport-lock-created";
import { TeleportLongLivedCerts } from "./teleport-long-lived-certs";
import { TeleportNetworkScanning } from "./teleport-network-scanning";
import { TeleportRoleCreated } from "./teleport-role-created";
import { TeleportRootLogin } from "./teleport-root-login";
import { TeleportSAMLCreated } from "./teleport-saml-created";
import { TeleportSAMLLoginWithoutCompanyDomain } from "./teleport-saml-login-without-company-domain";
import { TeleportScheduledJobs } from "./teleport-scheduled-jobs";
import { TeleportSuspiciousCommands } from "./teleport-suspicious-commands";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    TeleportAuthErrors,
    TeleportCompanyDomainLoginWithoutSAML,
    TeleportCreateUserAccounts,
    TeleportLocalUserLoginWithoutMFA,
    TeleportLockCreated,
    TeleportLongLivedCerts,
    TeleportNetworkScanning,
    TeleportRoleCreated,
    TeleportRootLogin,
    TeleportSAMLCreated,
    TeleportSAMLLoginWithoutCompanyDomain,
    TeleportScheduledJobs,
    TeleportSuspiciousCommands,
  ],
  dataModels: [],
});

export {
  TeleportAuthErrors,
  TeleportCompanyDomainLoginWithoutSAML,
  TeleportCreateUserAccounts,
  TeleportLocalUserLoginWithoutMFA,
  TeleportLockCreated,
  TeleportLongLivedCerts,
  TeleportNetworkScanning,
  TeleportRoleCreated,
  TeleportRootLogin,
  TeleportSAMLCreated,
  TeleportSAMLLoginWithoutCompanyDomain,
  TeleportScheduledJobs,
  TeleportSuspiciousCommands,
};
