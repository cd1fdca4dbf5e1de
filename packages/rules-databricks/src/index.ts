// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { DatabricksAuditAccessToMultipleWorkspaces } from "./databricks-audit-access-to-multiple-workspaces";
import { DatabricksAuditAccessTokenRevoked } from "./databricks-audit-access-token-revoked";
import { DatabricksAuditAccountAdminPrivilegedRoleAssignment } from "./databricks-audit-account-admin-privileged-role-assignment";
import { DatabricksAuditAttemptedLogonFromDeniedIP } from "./databricks-audit-attempted-logon-from-denied-ip";
import { DatabricksAuditConfigChangesAccountLevel } from "./databricks-audit-config-changes-account-level";
import { DatabricksAuditConfigChangesHighPriority } from "./databricks-audit-config-changes-high-priority";
import { DatabricksAuditConfigChangesWorkspaceLevel } from "./databricks-audit-config-changes-workspace-level";
import { DatabricksAuditDataDownloadsFromControlPlane } from "./databricks-audit-data-downloads-from-control-plane";
import { DatabricksAuditDataMovementExplicitCredentials } from "./databricks-audit-data-movement-explicit-credentials";
import { DatabricksAuditDeltaSharingIPAccessFailures } from "./databricks-audit-delta-sharing-ip-access-failures";
import { DatabricksAuditDeltaSharingRecipientWithoutIPACLs } from "./databricks-audit-delta-sharing-recipient-without-ipac-ls";
import { DatabricksAuditDestructiveActivities } from "./databricks-audit-destructive-activities";
import { DatabricksAuditEmployeeLogon } from "./databricks-audit-employee-logon";
import { DatabricksAuditGlobalInitScriptChanges } from "./databricks-audit-global-init-script-changes";
import { DatabricksAuditGroupCreated } from "./databricks-audit-group-created";
import { DatabricksAuditGroupDeleted } from "./databricks-audit-group-deleted";
import { DatabricksAuditInstallLibraryAllClusters } from "./databricks-audit-install-library-all-clusters";
import { DatabricksAuditLongLifetimeTokenGenerated } from "./databricks-audit-long-lifetime-token-generated";
import { DatabricksAuditMFAKeyChange } from "./databricks-audit-mfa-key-change";
import { DatabricksAuditMetastoreAdminPrivilegeGranted } from "./databricks-audit-metastore-admin-privilege-granted";
import { DatabricksAuditMountPointCreation } from "./databricks-audit-mount-point-creation";
import { DatabricksAuditNonSSOLogin } from "./databricks-audit-non-sso-login";
import { DatabricksAuditPotentialPrivilegeEscalation } from "./databricks-audit-potential-privilege-escalation";
import { DatabricksAuditPrincipalRemovedFromGroup } from "./databricks-audit-principal-removed-from-group";
import { DatabricksAuditRepeatedAccessToSecrets } from "./databricks-audit-repeated-access-to-secrets";
import { DatabricksAuditRepeatedFailedLoginAttempts } from "./databricks-audit-repeated-failed-login-attempts";
import { DatabricksAuditRepeatedUnauthorizedUCDataRequests } from "./databricks-audit-repeated-unauthorized-uc-data-requests";
import { DatabricksAuditRepeatedUnauthorizedUCRequests } from "./databricks-audit-repeated-unauthorized-uc-requests";
import { DatabricksAuditSSOConfigChanged } from "./databricks-audit-sso-config-changed";
import { DatabricksAuditTermsOfServiceChanges } from "./databricks-audit-terms-of-service-changes";
import { DatabricksAuditTrufflehogScanDetected } from "./databricks-audit-trufflehog-scan-detected";
import { DatabricksAuditUserAccountCreated } from "./databricks-audit-user-account-created";
import { DatabricksAuditUserAccountDeleted } from "./databricks-audit-user-account-deleted";
import { DatabricksAuditUserPasswordChanged } from "./databricks-audit-user-password-changed";
import { DatabricksAuditUserRoleModified } from "./databricks-audit-user-role-modified";
import { DatabricksAuditVerboseAuditLoggingDisabled } from "./databricks-audit-verbose-audit-logging-disabled";
import { DatabricksAuditWorkspaceAdminPrivilegedRoleAssignment } from "./databricks-audit-workspace-admin-privileged-role-assignment";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    DatabricksAuditAccessToMultipleWorkspaces,
    DatabricksAuditAccessTokenRevoked,
    DatabricksAuditAccountAdminPrivilegedRoleAssignment,
    DatabricksAuditAttemptedLogonFromDeniedIP,
    DatabricksAuditConfigChangesAccountLevel,
    DatabricksAuditConfigChangesHighPriority,
    DatabricksAuditConfigChangesWorkspaceLevel,
    DatabricksAuditDataDownloadsFromControlPlane,
    DatabricksAuditDataMovementExplicitCredentials,
    DatabricksAuditDeltaSharingIPAccessFailures,
    DatabricksAuditDeltaSharingRecipientWithoutIPACLs,
    DatabricksAuditDestructiveActivities,
    DatabricksAuditEmployeeLogon,
    DatabricksAuditGlobalInitScriptChanges,
    DatabricksAuditGroupCreated,
    DatabricksAuditGroupDeleted,
    DatabricksAuditInstallLibraryAllClusters,
    DatabricksAuditLongLifetimeTokenGenerated,
    DatabricksAuditMFAKeyChange,
    DatabricksAuditMetastoreAdminPrivilegeGranted,
    DatabricksAuditMountPointCreation,
    DatabricksAuditNonSSOLogin,
    DatabricksAuditPotentialPrivilegeEscalation,
    DatabricksAuditPrincipalRemovedFromGroup,
    DatabricksAuditRepeatedAccessToSecrets,
    DatabricksAuditRepeatedFailedLoginAttempts,
    DatabricksAuditRepeatedUnauthorizedUCDataRequests,
    DatabricksAuditRepeatedUnauthorizedUCRequests,
    DatabricksAuditSSOConfigChanged,
    DatabricksAuditTermsOfServiceChanges,
    DatabricksAuditTrufflehogScanDetected,
    DatabricksAuditUserAccountCreated,
    DatabricksAuditUserAccountDeleted,
    DatabricksAuditUserPasswordChanged,
    DatabricksAuditUserRoleModified,
    DatabricksAuditVerboseAuditLoggingDisabled,
    DatabricksAuditWorkspaceAdminPrivilegedRoleAssignment,
  ],
  dataModels: [],
});

export {
  DatabricksAuditAccessToMultipleWorkspaces,
  DatabricksAuditAccessTokenRevoked,
  DatabricksAuditAccountAdminPrivilegedRoleAssignment,
  DatabricksAuditAttemptedLogonFromDeniedIP,
  DatabricksAuditConfigChangesAccountLevel,
  DatabricksAuditConfigChangesHighPriority,
  DatabricksAuditConfigChangesWorkspaceLevel,
  DatabricksAuditDataDownloadsFromControlPlane,
  DatabricksAuditDataMovementExplicitCredentials,
  DatabricksAuditDeltaSharingIPAccessFailures,
  DatabricksAuditDeltaSharingRecipientWithoutIPACLs,
  DatabricksAuditDestructiveActivities,
  DatabricksAuditEmployeeLogon,
  DatabricksAuditGlobalInitScriptChanges,
  DatabricksAuditGroupCreated,
  DatabricksAuditGroupDeleted,
  DatabricksAuditInstallLibraryAllClusters,
  DatabricksAuditLongLifetimeTokenGenerated,
  DatabricksAuditMFAKeyChange,
  DatabricksAuditMetastoreAdminPrivilegeGranted,
  DatabricksAuditMountPointCreation,
  DatabricksAuditNonSSOLogin,
  DatabricksAuditPotentialPrivilegeEscalation,
  DatabricksAuditPrincipalRemovedFromGroup,
  DatabricksAuditRepeatedAccessToSecrets,
  DatabricksAuditRepeatedFailedLoginAttempts,
  DatabricksAuditRepeatedUnauthorizedUCDataRequests,
  DatabricksAuditRepeatedUnauthorizedUCRequests,
  DatabricksAuditSSOConfigChanged,
  DatabricksAuditTermsOfServiceChanges,
  DatabricksAuditTrufflehogScanDetected,
  DatabricksAuditUserAccountCreated,
  DatabricksAuditUserAccountDeleted,
  DatabricksAuditUserPasswordChanged,
  DatabricksAuditUserRoleModified,
  DatabricksAuditVerboseAuditLoggingDisabled,
  DatabricksAuditWorkspaceAdminPrivilegedRoleAssignment,
};
