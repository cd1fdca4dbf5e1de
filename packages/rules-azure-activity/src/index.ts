// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { AzureMonitorActivityDataModel } from "@pypanther/data-models";
import { AzureMonitorActivityActionGroupsDeleted } from "./azure-monitor-activity-action-groups-deleted";
import { AzureMonitorActivityAdvisorSecurityRecommendation } from "./azure-monitor-activity-advisor-security-recommendation";
import { AzureMonitorActivityAlertRulesDeleted } from "./azure-monitor-activity-alert-rules-deleted";
import { AzureMonitorActivityAuthorizationResourceLockDeleted } from "./azure-monitor-activity-authorization-resource-lock-deleted";
import { AzureMonitorActivityAutomationAccountCreated } from "./azure-monitor-activity-automation-account-created";
import { AzureMonitorActivityAutomationRunbookCreatedOrModified } from "./azure-monitor-activity-automation-runbook-created-or-modified";
import { AzureMonitorActivityAutomationRunbookDeleted } from "./azure-monitor-activity-automation-runbook-deleted";
import { AzureMonitorActivityAutomationScheduleCreated } from "./azure-monitor-activity-automation-schedule-created";
import { AzureMonitorActivityAutomationServerlessExecution } from "./azure-monitor-activity-automation-serverless-execution";
import { AzureMonitorActivityAutomationWebhookCreated } from "./azure-monitor-activity-automation-webhook-created";
import { AzureMonitorActivityComputeDiskDeleted } from "./azure-monitor-activity-compute-disk-deleted";
import { AzureMonitorActivityComputeDiskSASURIGenerated } from "./azure-monitor-activity-compute-disk-sasuri-generated";
import { AzureMonitorActivityComputeRestorePointCollectionDeleted } from "./azure-monitor-activity-compute-restore-point-collection-deleted";
import { AzureMonitorActivityComputeSnapshotDeleted } from "./azure-monitor-activity-compute-snapshot-deleted";
import { AzureMonitorActivityComputeVMCommandExecuted } from "./azure-monitor-activity-compute-vm-command-executed";
import { AzureMonitorActivityDiagnosticSettingsDeleted } from "./azure-monitor-activity-diagnostic-settings-deleted";
import { AzureMonitorActivityEventHubDeleted } from "./azure-monitor-activity-event-hub-deleted";
import { AzureMonitorActivityKeyVaultCertificateAccessed } from "./azure-monitor-activity-key-vault-certificate-accessed";
import { AzureMonitorActivityKeyVaultDeleted } from "./azure-monitor-activity-key-vault-deleted";
import { AzureMonitorActivityKeyVaultKeyAccessedRecovered } from "./azure-monitor-activity-key-vault-key-accessed-recovered";
import { AzureMonitorActivityKeyVaultKeyPurged } from "./azure-monitor-activity-key-vault-key-purged";
import { AzureMonitorActivityKeyVaultPurged } from "./azure-monitor-activity-key-vault-purged";
import { AzureMonitorActivityKeyVaultSecretAccessedOrRecovered } from "./azure-monitor-activity-key-vault-secret-accessed-or-recovered";
import { AzureMonitorActivityKubernetesRoleBindingCreated } from "./azure-monitor-activity-kubernetes-role-binding-created";
import { AzureMonitorActivityLogAnalyticsWorkspaceDeleted } from "./azure-monitor-activity-log-analytics-workspace-deleted";
import { AzureMonitorActivityNetworkFirewallPolicyDeleted } from "./azure-monitor-activity-network-firewall-policy-deleted";
import { AzureMonitorActivityNetworkIPDiscovery } from "./azure-monitor-activity-network-ip-discovery";
import { AzureMonitorActivityNetworkNSGModifiedOrDeleted } from "./azure-monitor-activity-network-nsg-modified-or-deleted";
import { AzureMonitorActivityNetworkPacketCaptureEnabled } from "./azure-monitor-activity-network-packet-capture-enabled";
import { AzureMonitorActivityNetworkPortMapping } from "./azure-monitor-activity-network-port-mapping";
import { AzureMonitorActivityNetworkVNetDeleted } from "./azure-monitor-activity-network-vnet-deleted";
import { AzureMonitorActivityNetworkWatcherDeleted } from "./azure-monitor-activity-network-watcher-deleted";
import { AzureMonitorActivityPolicyDeployIfNotExists } from "./azure-monitor-activity-policy-deploy-if-not-exists";
import { AzureMonitorActivityPolicyViolation } from "./azure-monitor-activity-policy-violation";
import { AzureMonitorActivityRecoveryServicesProtectionContainerDeleted } from "./azure-monitor-activity-recovery-services-protection-container-deleted";
import { AzureMonitorActivityResourceGroupDeleted } from "./azure-monitor-activity-resource-group-deleted";
import { AzureMonitorActivityRoleAssignmentPrivilegedOrElevated } from "./azure-monitor-activity-role-assignment-privileged-or-elevated";
import { AzureMonitorActivitySQLServerDeleted } from "./azure-monitor-activity-sql-server-deleted";
import { AzureMonitorActivitySecurityAlertSuppressionRuleCreated } from "./azure-monitor-activity-security-alert-suppression-rule-created";
import { AzureMonitorActivityStorageAccountBlobAnonymousAccessEnabled } from "./azure-monitor-activity-storage-account-blob-anonymous-access-enabled";
import { AzureMonitorActivityStorageAccountBlobSoftDeleteDisabled } from "./azure-monitor-activity-storage-account-blob-soft-delete-disabled";
import { AzureMonitorActivityStorageAccountContainerSoftDeleteDisabled } from "./azure-monitor-activity-storage-account-container-soft-delete-disabled";
import { AzureMonitorActivityStorageAccountDeleted } from "./azure-monitor-activity-storage-account-deleted";
import { AzureMonitorActivityStorageAccountHttpsOnlyDisabled } from "./azure-monitor-activity-storage-account-https-only-disabled";
import { AzureMonitorActivityStorageAccountKeyRegenerated } from "./azure-monitor-activity-storage-account-key-regenerated";
import { AzureMonitorActivityStorageAccountKeysListed } from "./azure-monitor-activity-storage-account-keys-listed";
import { AzureMonitorActivityStorageAccountPublicNetworkAccessEnabled } from "./azure-monitor-activity-storage-account-public-network-access-enabled";
import { AzureMonitorActivityStorageAccountSharedKeyAccessEnabled } from "./azure-monitor-activity-storage-account-shared-key-access-enabled";
import { AzureMonitorActivityStorageAccountVersioningDisabled } from "./azure-monitor-activity-storage-account-versioning-disabled";
import { AzureMonitorActivityStorageBlobBulkDeletion } from "./azure-monitor-activity-storage-blob-bulk-deletion";
import { AzureMonitorActivityStorageBlobBulkExtraction } from "./azure-monitor-activity-storage-blob-bulk-extraction";
import { AzureMonitorActivityStorageBlobCPKEncryptionDetected } from "./azure-monitor-activity-storage-blob-cpk-encryption-detected";
import { AzureMonitorActivityStorageBlobPermissionsModified } from "./azure-monitor-activity-storage-blob-permissions-modified";
import { AzureMonitorActivityStorageBlobUploaded } from "./azure-monitor-activity-storage-blob-uploaded";
import { AzureMonitorActivityStorageFileShareModified } from "./azure-monitor-activity-storage-file-share-modified";
import { AzureMonitorActivityStorageImmutabilityPolicyDeleted } from "./azure-monitor-activity-storage-immutability-policy-deleted";
import { AzureMonitorActivityStorageSASTokenExternalAccess } from "./azure-monitor-activity-storage-sas-token-external-access";
import { AzureMonitorActivityVirtualMachineDeleted } from "./azure-monitor-activity-virtual-machine-deleted";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    AzureMonitorActivityActionGroupsDeleted,
    AzureMonitorActivityAdvisorSecurityRecommendation,
    AzureMonitorActivityAlertRulesDeleted,
    AzureMonitorActivityAuthorizationResourceLockDeleted,
    AzureMonitorActivityAutomationAccountCreated,
    AzureMonitorActivityAutomationRunbookCreatedOrModified,
    AzureMonitorActivityAutomationRunbookDeleted,
    AzureMonitorActivityAutomationScheduleCreated,
    AzureMonitorActivityAutomationServerlessExecution,
    AzureMonitorActivityAutomationWebhookCreated,
    AzureMonitorActivityComputeDiskDeleted,
    AzureMonitorActivityComputeDiskSASURIGenerated,
    AzureMonitorActivityComputeRestorePointCollectionDeleted,
    AzureMonitorActivityComputeSnapshotDeleted,
    AzureMonitorActivityComputeVMCommandExecuted,
    AzureMonitorActivityDiagnosticSettingsDeleted,
    AzureMonitorActivityEventHubDeleted,
    AzureMonitorActivityKeyVaultCertificateAccessed,
    AzureMonitorActivityKeyVaultDeleted,
    AzureMonitorActivityKeyVaultKeyAccessedRecovered,
    AzureMonitorActivityKeyVaultKeyPurged,
    AzureMonitorActivityKeyVaultPurged,
    AzureMonitorActivityKeyVaultSecretAccessedOrRecovered,
    AzureMonitorActivityKubernetesRoleBindingCreated,
    AzureMonitorActivityLogAnalyticsWorkspaceDeleted,
    AzureMonitorActivityNetworkFirewallPolicyDeleted,
    AzureMonitorActivityNetworkIPDiscovery,
    AzureMonitorActivityNetworkNSGModifiedOrDeleted,
    AzureMonitorActivityNetworkPacketCaptureEnabled,
    AzureMonitorActivityNetworkPortMapping,
    AzureMonitorActivityNetworkVNetDeleted,
    AzureMonitorActivityNetworkWatcherDeleted,
    AzureMonitorActivityPolicyDeployIfNotExists,
    AzureMonitorActivityPolicyViolation,
    AzureMonitorActivityRecoveryServicesProtectionContainerDeleted,
    AzureMonitorActivityResourceGroupDeleted,
    AzureMonitorActivityRoleAssignmentPrivilegedOrElevated,
    AzureMonitorActivitySQLServerDeleted,
    AzureMonitorActivitySecurityAlertSuppressionRuleCreated,
    AzureMonitorActivityStorageAccountBlobAnonymousAccessEnabled,
    AzureMonitorActivityStorageAccountBlobSoftDeleteDisabled,
    AzureMonitorActivityStorageAccountContainerSoftDeleteDisabled,
    AzureMonitorActivityStorageAccountDeleted,
    AzureMonitorActivityStorageAccountHttpsOnlyDisabled,
    AzureMonitorActivityStorageAccountKeyRegenerated,
    AzureMonitorActivityStorageAccountKeysListed,
    AzureMonitorActivityStorageAccountPublicNetworkAccessEnabled,
    AzureMonitorActivityStorageAccountSharedKeyAccessEnabled,
    AzureMonitorActivityStorageAccountVersioningDisabled,
    AzureMonitorActivityStorageBlobBulkDeletion,
    AzureMonitorActivityStorageBlobBulkExtraction,
    AzureMonitorActivityStorageBlobCPKEncryptionDetected,
    AzureMonitorActivityStorageBlobPermissionsModified,
    AzureMonitorActivityStorageBlobUploaded,
    AzureMonitorActivityStorageFileShareModified,
    AzureMonitorActivityStorageImmutabilityPolicyDeleted,
    AzureMonitorActivityStorageSASTokenExternalAccess,
    AzureMonitorActivityVirtualMachineDeleted,
  ],
  dataModels: [AzureMonitorActivityDataModel],
});

export {
  AzureMonitorActivityActionGroupsDeleted,
  AzureMonitorActivityAdvisorSecurityRecommendation,
  AzureMonitorActivityAlertRulesDeleted,
  AzureMonitorActivityAuthorizationResourceLockDeleted,
  AzureMonitorActivityAutomationAccountCreated,
  AzureMonitorActivityAutomationRunbookCreatedOrModified,
  AzureMonitorActivityAutomationRunbookDeleted,
  AzureMonitorActivityAutomationScheduleCreated,
  AzureMonitorActivityAutomationServerlessExecution,
  AzureMonitorActivityAutomationWebhookCreated,
  AzureMonitorActivityComputeDiskDeleted,
  AzureMonitorActivityComputeDiskSASURIGenerated,
  AzureMonitorActivityComputeRestorePointCollectionDeleted,
  AzureMonitorActivityComputeSnapshotDeleted,
  AzureMonitorActivityComputeVMCommandExecuted,
  AzureMonitorActivityDiagnosticSettingsDeleted,
  AzureMonitorActivityEventHubDeleted,
  AzureMonitorActivityKeyVaultCertificateAccessed,
  AzureMonitorActivityKeyVaultDeleted,
  AzureMonitorActivityKeyVaultKeyAccessedRecovered,
  AzureMonitorActivityKeyVaultKeyPurged,
  AzureMonitorActivityKeyVaultPurged,
  AzureMonitorActivityKeyVaultSecretAccessedOrRecovered,
  AzureMonitorActivityKubernetesRoleBindingCreated,
  AzureMonitorActivityLogAnalyticsWorkspaceDeleted,
  AzureMonitorActivityNetworkFirewallPolicyDeleted,
  AzureMonitorActivityNetworkIPDiscovery,
  AzureMonitorActivityNetworkNSGModifiedOrDeleted,
  AzureMonitorActivityNetworkPacketCaptureEnabled,
  AzureMonitorActivityNetworkPortMapping,
  AzureMonitorActivityNetworkVNetDeleted,
  AzureMonitorActivityNetworkWatcherDeleted,
  AzureMonitorActivityPolicyDeployIfNotExists,
  AzureMonitorActivityPolicyViolation,
  AzureMonitorActivityRecoveryServicesProtectionContainerDeleted,
  AzureMonitorActivityResourceGroupDeleted,
  AzureMonitorActivityRoleAssignmentPrivilegedOrElevated,
  AzureMonitorActivitySQLServerDeleted,
  AzureMonitorActivitySecurityAlertSuppressionRuleCreated,
  AzureMonitorActivityStorageAccountBlobAnonymousAccessEnabled,
  AzureMonitorActivityStorageAccountBlobSoftDeleteDisabled,
  AzureMonitorActivityStorageAccountContainerSoftDeleteDisabled,
  AzureMonitorActivityStorageAccountDeleted,
  AzureMonitorActivityStorageAccountHttpsOnlyDisabled,
  AzureMonitorActivityStorageAccountKeyRegenerated,
  AzureMonitorActivityStorageAccountKeysListed,
  AzureMonitorActivityStorageAccountPublicNetworkAccessEnabled,
  AzureMonitorActivityStorageAccountSharedKeyAccessEnabled,
  AzureMonitorActivityStorageAccountVersioningDisabled,
  AzureMonitorActivityStorageBlobBulkDeletion,
  AzureMonitorActivityStorageBlobBulkExtraction,
  AzureMonitorActivityStorageBlobCPKEncryptionDetected,
  AzureMonitorActivityStorageBlobPermissionsModified,
  AzureMonitorActivityStorageBlobUploaded,
  AzureMonitorActivityStorageFileShareModified,
  AzureMonitorActivityStorageImmutabilityPolicyDeleted,
  AzureMonitorActivityStorageSASTokenExternalAccess,
  AzureMonitorActivityVirtualMachineDeleted,
};
