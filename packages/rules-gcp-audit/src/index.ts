// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { GcpAuditLogDataModel } from "@pypanther/data-models";
import { GCPAccessAttemptsViolatingVPCServiceControls } from "./gcp-access-attempts-violating-vpc-service-controls";
import { GCPBigQueryLargeScan } from "./gcp-big-query-large-scan";
import { GCPCloudBuildPotentialPrivilegeEscalation } from "./gcp-cloud-build-potential-privilege-escalation";
import { GCPCloudRunServiceCreated } from "./gcp-cloud-run-service-created";
import { GCPCloudRunSetIAMPolicy } from "./gcp-cloud-run-set-iam-policy";
import { GCPCloudStorageBucketsModifiedOrDeleted } from "./gcp-cloud-storage-buckets-modified-or-deleted";
import { GCPCloudfunctionsFunctionsCreate } from "./gcp-cloudfunctions-functions-create";
import { GCPCloudfunctionsFunctionsUpdate } from "./gcp-cloudfunctions-functions-update";
import { GCPComputeIAMPolicyUpdate } from "./gcp-compute-iam-policy-update";
import { GCPComputeSSHConnection } from "./gcp-compute-ssh-connection";
import { GCPComputeSnapshotUnexpectedDomain } from "./gcp-compute-snapshot-unexpected-domain";
import { GCPDNSZoneModifiedorDeleted } from "./gcp-dns-zone-modifiedor-deleted";
import { GCPDestructiveQueries } from "./gcp-destructive-queries";
import { GCPFirewallRuleCreated } from "./gcp-firewall-rule-created";
import { GCPFirewallRuleDeleted } from "./gcp-firewall-rule-deleted";
import { GCPFirewallRuleModified } from "./gcp-firewall-rule-modified";
import { GCPGCSBulkDeletion } from "./gcp-gcs-bulk-deletion";
import { GCPGCSBulkObjectRewrite } from "./gcp-gcs-bulk-object-rewrite";
import { GCPGCSIAMChanges } from "./gcp-gcsiam-changes";
import { GCPGCSObjectExfiltration } from "./gcp-gcs-object-exfiltration";
import { GCPGCSPublic } from "./gcp-gcs-public";
import { GCPGCSRansomNoteUpload } from "./gcp-gcs-ransom-note-upload";
import { GCPIAMCorporateEmail } from "./gcp-iam-corporate-email";
import { GCPIAMCustomRoleChanges } from "./gcp-iam-custom-role-changes";
import { GCPIAMOrgFolderIAMChanges } from "./gcp-iam-org-folder-iam-changes";
import { GCPIAMTagEnumeration } from "./gcp-iam-tag-enumeration";
import { GCPIAMserviceAccountsgetAccessTokenPrivilegeEscalation } from "./gcp-ia-mservice-accountsget-access-token-privilege-escalation";
import { GCPIAMserviceAccountssignBlob } from "./gcp-ia-mservice-accountssign-blob";
import { GCPIAMserviceAccountssignJwtPrivilegeEscalation } from "./gcp-ia-mservice-accountssign-jwt-privilege-escalation";
import { GCPInboundSSOProfileCreated } from "./gcp-inbound-sso-profile-created";
import { GCPKMSBulkEncryption } from "./gcp-kms-bulk-encryption";
import { GCPKMSCrossProjectEncryption } from "./gcp-kms-cross-project-encryption";
import { GCPKMSEnableKey } from "./gcp-kms-enable-key";
import { GCPKMSEraseKey } from "./gcp-kms-erase-key";
import { GCPLogBucketOrSinkDeleted } from "./gcp-log-bucket-or-sink-deleted";
import { GCPLoggingSettingsModified } from "./gcp-logging-settings-modified";
import { GCPLoggingSinkModified } from "./gcp-logging-sink-modified";
import { GCPPermissionsGrantedtoCreateorManageServiceAccountKey } from "./gcp-permissions-grantedto-createor-manage-service-account-key";
import { GCPPrivilegeEscalationByDeploymentsCreate } from "./gcp-privilege-escalation-by-deployments-create";
import { GCPPrivilegedOperation } from "./gcp-privileged-operation";
import { GCPProjectExternalUserOwnershipInvite } from "./gcp-project-external-user-ownership-invite";
import { GCPSQLConfigChanges } from "./gcp-sql-config-changes";
import { GCPServiceAccountAccessDenied } from "./gcp-service-account-access-denied";
import { GCPServiceAccountorKeysCreated } from "./gcp-service-accountor-keys-created";
import { GCPStorageHmacKeysCreate } from "./gcp-storage-hmac-keys-create";
import { GCPTagBindingCreation } from "./gcp-tag-binding-creation";
import { GCPUnusedRegions } from "./gcp-unused-regions";
import { GCPUserAddedToPrivilegedGroup } from "./gcp-user-added-to-privileged-group";
import { GCPUserAddedtoIAPProtectedService } from "./gcp-user-addedto-iap-protected-service";
import { GCPVPCFlowLogsDisabled } from "./gcp-vpc-flow-logs-disabled";
import { GCPWorkforcePoolCreatedorUpdated } from "./gcp-workforce-pool-createdor-updated";
import { GCPWorkloadIdentityPoolCreatedorUpdated } from "./gcp-workload-identity-pool-createdor-updated";
import { GCPcomputeinstancescreatePrivilegeEscalation } from "./gcp-computeinstancescreate-privilege-escalation";
import { GCPiamrolesupdatePrivilegeEscalation } from "./gcp-iamrolesupdate-privilege-escalation";
import { GCPiamserviceAccountKeyscreate } from "./gcp-iamservice-account-keyscreate";
import { GCPserviceusageapiKeyscreatePrivilegeEscalation } from "./gcp-serviceusageapi-keyscreate-privilege-escalation";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    GCPAccessAttemptsViolatingVPCServiceControls,
    GCPBigQueryLargeScan,
    GCPCloudBuildPotentialPrivilegeEscalation,
    GCPCloudRunServiceCreated,
    GCPCloudRunSetIAMPolicy,
    GCPCloudStorageBucketsModifiedOrDeleted,
    GCPCloudfunctionsFunctionsCreate,
    GCPCloudfunctionsFunctionsUpdate,
    GCPComputeIAMPolicyUpdate,
    GCPComputeSSHConnection,
    GCPComputeSnapshotUnexpectedDomain,
    GCPDNSZoneModifiedorDeleted,
    GCPDestructiveQueries,
    GCPFirewallRuleCreated,
    GCPFirewallRuleDeleted,
    GCPFirewallRuleModified,
    GCPGCSBulkDeletion,
    GCPGCSBulkObjectRewrite,
    GCPGCSIAMChanges,
    GCPGCSObjectExfiltration,
    GCPGCSPublic,
    GCPGCSRansomNoteUpload,
    GCPIAMCorporateEmail,
    GCPIAMCustomRoleChanges,
    GCPIAMOrgFolderIAMChanges,
    GCPIAMTagEnumeration,
    GCPIAMserviceAccountsgetAccessTokenPrivilegeEscalation,
    GCPIAMserviceAccountssignBlob,
    GCPIAMserviceAccountssignJwtPrivilegeEscalation,
    GCPInboundSSOProfileCreated,
    GCPKMSBulkEncryption,
    GCPKMSCrossProjectEncryption,
    GCPKMSEnableKey,
    GCPKMSEraseKey,
    GCPLogBucketOrSinkDeleted,
    GCPLoggingSettingsModified,
    GCPLoggingSinkModified,
    GCPPermissionsGrantedtoCreateorManageServiceAccountKey,
    GCPPrivilegeEscalationByDeploymentsCreate,
    GCPPrivilegedOperation,
    GCPProjectExternalUserOwnershipInvite,
    GCPSQLConfigChanges,
    GCPServiceAccountAccessDenied,
    GCPServiceAccountorKeysCreated,
    GCPStorageHmacKeysCreate,
    GCPTagBindingCreation,
    GCPUnusedRegions,
    GCPUserAddedToPrivilegedGroup,
    GCPUserAddedtoIAPProtectedService,
    GCPVPCFlowLogsDisabled,
    GCPWorkforcePoolCreatedorUpdated,
    GCPWorkloadIdentityPoolCreatedorUpdated,
    GCPcomputeinstancescreatePrivilegeEscalation,
    GCPiamrolesupdatePrivilegeEscalation,
    GCPiamserviceAccountKeyscreate,
    GCPserviceusageapiKeyscreatePrivilegeEscalation,
  ],
  dataModels: [GcpAuditLogDataModel],
});

export {
  GCPAccessAttemptsViolatingVPCServiceControls,
  GCPBigQueryLargeScan,
  GCPCloudBuildPotentialPrivilegeEscalation,
  GCPCloudRunServiceCreated,
  GCPCloudRunSetIAMPolicy,
  GCPCloudStorageBucketsModifiedOrDeleted,
  GCPCloudfunctionsFunctionsCreate,
  GCPCloudfunctionsFunctionsUpdate,
  GCPComputeIAMPolicyUpdate,
  GCPComputeSSHConnection,
  GCPComputeSnapshotUnexpectedDomain,
  GCPDNSZoneModifiedorDeleted,
  GCPDestructiveQueries,
  GCPFirewallRuleCreated,
  GCPFirewallRuleDeleted,
  GCPFirewallRuleModified,
  GCPGCSBulkDeletion,
  GCPGCSBulkObjectRewrite,
  GCPGCSIAMChanges,
  GCPGCSObjectExfiltration,
  GCPGCSPublic,
  GCPGCSRansomNoteUpload,
  GCPIAMCorporateEmail,
  GCPIAMCustomRoleChanges,
  GCPIAMOrgFolderIAMChanges,
  GCPIAMTagEnumeration,
  GCPIAMserviceAccountsgetAccessTokenPrivilegeEscalation,
  GCPIAMserviceAccountssignBlob,
  GCPIAMserviceAccountssignJwtPrivilegeEscalation,
  GCPInboundSSOProfileCreated,
  GCPKMSBulkEncryption,
  GCPKMSCrossProjectEncryption,
  GCPKMSEnableKey,
  GCPKMSEraseKey,
  GCPLogBucketOrSinkDeleted,
  GCPLoggingSettingsModified,
  GCPLoggingSinkModified,
  GCPPermissionsGrantedtoCreateorManageServiceAccountKey,
  GCPPrivilegeEscalationByDeploymentsCreate,
  GCPPrivilegedOperation,
  GCPProjectExternalUserOwnershipInvite,
  GCPSQLConfigChanges,
  GCPServiceAccountAccessDenied,
  GCPServiceAccountorKeysCreated,
  GCPStorageHmacKeysCreate,
  GCPTagBindingCreation,
  GCPUnusedRegions,
  GCPUserAddedToPrivilegedGroup,
  GCPUserAddedtoIAPProtectedService,
  GCPVPCFlowLogsDisabled,
  GCPWorkforcePoolCreatedorUpdated,
  GCPWorkloadIdentityPoolCreatedorUpdated,
  GCPcomputeinstancescreatePrivilegeEscalation,
  GCPiamrolesupdatePrivilegeEscalation,
  GCPiamserviceAccountKeyscreate,
  GCPserviceusageapiKeyscreatePrivilegeEscalation,
};
