// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { AzureAuditDataModel } from "@pypanther/data-models";
import { AzureAuditDeviceCodeBrokerClient } from "./azure-audit-device-code-broker-client";
import { AzureAuditDomainSettingsModified } from "./azure-audit-domain-settings-modified";
import { AzureAuditElevateUserAccessAdministrator } from "./azure-audit-elevate-user-access-administrator";
import { AzureAuditExcessiveAccountLockouts } from "./azure-audit-excessive-account-lockouts";
import { AzureAuditGraphSessionMultipleIPs } from "./azure-audit-graph-session-multiple-ips";
import { AzureAuditHighRiskSignIn } from "./azure-audit-high-risk-sign-in";
import { AzureAuditInviteExternalUsers } from "./azure-audit-invite-external-users";
import { AzureAuditLegacyAuth } from "./azure-audit-legacy-auth";
import { AzureAuditMFADisabled } from "./azure-audit-mfa-disabled";
import { AzureAuditManyFailedSignIns } from "./azure-audit-many-failed-sign-ins";
import { AzureAuditMultipleProtectionAlerts } from "./azure-audit-multiple-protection-alerts";
import { AzureAuditOIDCChanged } from "./azure-audit-oidc-changed";
import { AzureAuditPolicyChanged } from "./azure-audit-policy-changed";
import { AzureAuditROPCLoginNoMFA } from "./azure-audit-ropc-login-no-mfa";
import { AzureAuditRiskLevelPassthrough } from "./azure-audit-risk-level-passthrough";
import { AzureAuditRoleChangedPIM } from "./azure-audit-role-changed-pim";
import { AzureAuditServicePrincipalCredentialsAdded } from "./azure-audit-service-principal-credentials-added";
import { AzureAuditVSCodeOAuthPhishing } from "./azure-audit-vs-code-oauth-phishing";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    AzureAuditDeviceCodeBrokerClient,
    AzureAuditDomainSettingsModified,
    AzureAuditElevateUserAccessAdministrator,
    AzureAuditExcessiveAccountLockouts,
    AzureAuditGraphSessionMultipleIPs,
    AzureAuditHighRiskSignIn,
    AzureAuditInviteExternalUsers,
    AzureAuditLegacyAuth,
    AzureAuditMFADisabled,
    AzureAuditManyFailedSignIns,
    AzureAuditMultipleProtectionAlerts,
    AzureAuditOIDCChanged,
    AzureAuditPolicyChanged,
    AzureAuditROPCLoginNoMFA,
    AzureAuditRiskLevelPassthrough,
    AzureAuditRoleChangedPIM,
    AzureAuditServicePrincipalCredentialsAdded,
    AzureAuditVSCodeOAuthPhishing,
  ],
  dataModels: [AzureAuditDataModel],
});

export {
  AzureAuditDeviceCodeBrokerClient,
  AzureAuditDomainSettingsModified,
  AzureAuditElevateUserAccessAdministrator,
  AzureAuditExcessiveAccountLockouts,
  AzureAuditGraphSessionMultipleIPs,
  AzureAuditHighRiskSignIn,
  AzureAuditInviteExternalUsers,
  AzureAuditLegacyAuth,
  AzureAuditMFADisabled,
  AzureAuditManyFailedSignIns,
  AzureAuditMultipleProtectionAlerts,
  AzureAuditOIDCChanged,
  AzureAuditPolicyChanged,
  AzureAuditROPCLoginNoMFA,
  AzureAuditRiskLevelPassthrough,
  AzureAuditRoleChangedPIM,
  AzureAuditServicePrincipalCredentialsAdded,
  AzureAuditVSCodeOAuthPhishing,
};
