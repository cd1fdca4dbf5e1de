// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { AwsCloudTrailDataModel } from "@pypanther/data-models";
import { AWSBedrockDeleteModelInvocationLoggingConfiguration } from "./aws-bedrock-delete-model-invocation-logging-configuration";
import { AWSBedrockGuardrailUpdateDelete } from "./aws-bedrock-guardrail-update-delete";
import { AWSCloudTrailAMIModifiedForPublicAccess } from "./aws-cloudtrail-ami-modified-for-public-access";
import { AWSCloudTrailAccountDiscovery } from "./aws-cloudtrail-account-discovery";
import { AWSCloudTrailAttemptToLeaveOrg } from "./aws-cloudtrail-attempt-to-leave-org";
import { AWSCloudTrailCodebuildProjectMadePublic } from "./aws-cloudtrail-codebuild-project-made-public";
import { AWSCloudTrailCreated } from "./aws-cloudtrail-created";
import { AWSCloudTrailDNSLogsDeleted } from "./aws-cloudtrail-dns-logs-deleted";
import { AWSCloudTrailEnableRegion } from "./aws-cloudtrail-enable-region";
import { AWSCloudTrailEventSelectorsDisabled } from "./aws-cloudtrail-event-selectors-disabled";
import { AWSCloudTrailIAMAnythingChanged } from "./aws-cloudtrail-iam-anything-changed";
import { AWSCloudTrailIAMAssumeRoleBlacklistIgnored } from "./aws-cloudtrail-iam-assume-role-blacklist-ignored";
import { AWSCloudTrailIAMCompromisedKeyQuarantine } from "./aws-cloudtrail-iam-compromised-key-quarantine";
import { AWSCloudTrailIAMEntityCreatedWithoutCloudFormation } from "./aws-cloudtrail-iam-entity-created-without-cloudformation";
import { AWSCloudTrailIMDSCredentialExfiltration } from "./aws-cloudtrail-imds-credential-exfiltration";
import { AWSCloudTrailLoginProfileCreatedOrModified } from "./aws-cloudtrail-login-profile-created-or-modified";
import { AWSCloudTrailNetworkACLPermissiveEntry } from "./aws-cloudtrail-network-acl-permissive-entry";
import { AWSCloudTrailPasswordPolicyDiscovery } from "./aws-cloudtrail-password-policy-discovery";
import { AWSCloudTrailPasswordSpraying } from "./aws-cloudtrail-password-spraying";
import { AWSCloudTrailResourceMadePublic } from "./aws-cloudtrail-resource-made-public";
import { AWSCloudTrailRootAccessKeyCreated } from "./aws-cloudtrail-root-access-key-created";
import { AWSCloudTrailRootPasswordChanged } from "./aws-cloudtrail-root-password-changed";
import { AWSCloudTrailSESCheckIdentityVerifications } from "./aws-cloudtrail-ses-check-identity-verifications";
import { AWSCloudTrailSESCheckSESSendingEnabled } from "./aws-cloudtrail-ses-check-ses-sending-enabled";
import { AWSCloudTrailSESCheckSendQuota } from "./aws-cloudtrail-ses-check-send-quota";
import { AWSCloudTrailSESListIdentities } from "./aws-cloudtrail-ses-list-identities";
import { AWSCloudTrailSecurityConfigurationChange } from "./aws-cloudtrail-security-configuration-change";
import { AWSCloudTrailShortLifecycle } from "./aws-cloudtrail-short-lifecycle";
import { AWSCloudTrailSnapshotMadePublic } from "./aws-cloudtrail-snapshot-made-public";
import { AWSCloudTrailStopped } from "./aws-cloudtrail-stopped";
import { AWSCloudTrailUnauthorizedAPICall } from "./aws-cloudtrail-unauthorized-api-call";
import { AWSCloudTrailUserAccessKeyAuth } from "./aws-cloudtrail-user-access-key-auth";
import { AWSCloudTrailVPCEAccessDenied } from "./aws-cloudtrail-vpce-access-denied";
import { AWSCloudTrailVPCEExternalPrincipal } from "./aws-cloudtrail-vpce-external-principal";
import { AWSCloudTrailVPCES3ExternalIP } from "./aws-cloudtrail-vpce-s3-external-ip";
import { AWSCloudTrailVPCESensitiveAPICalls } from "./aws-cloudtrail-vpce-sensitive-api-calls";
import { AWSConfigServiceCreated } from "./aws-config-service-created";
import { AWSConfigServiceDisabledDeleted } from "./aws-config-service-disabled-deleted";
import { AWSConsoleGetSigninTokenAbuse } from "./aws-console-get-signin-token-abuse";
import { AWSConsoleLogin } from "./aws-console-login";
import { AWSConsoleLoginWithoutMFA } from "./aws-console-login-without-mfa";
import { AWSConsoleLoginWithoutSAML } from "./aws-console-login-without-saml";
import { AWSConsoleRootLogin } from "./aws-console-root-login";
import { AWSConsoleRootLoginFailed } from "./aws-console-root-login-failed";
import { AWSConsoleSignIn } from "./aws-console-sign-in";
import { AWSEC2DownloadInstanceUserData } from "./aws-ec2-download-instance-user-data";
import { AWSEC2EBSEncryptionDisabled } from "./aws-ec2-ebs-encryption-disabled";
import { AWSEC2GatewayModified } from "./aws-ec2-gateway-modified";
import { AWSEC2LaunchUnusualEC2Instances } from "./aws-ec2-launch-unusual-ec2-instances";
import { AWSEC2ManualSecurityGroupChange } from "./aws-ec2-manual-security-group-change";
import { AWSEC2ManyPasswordReadAttempts } from "./aws-ec2-many-password-read-attempts";
import { AWSEC2Monitoring } from "./aws-ec2-monitoring";
import { AWSEC2MultiInstanceConnect } from "./aws-ec2-multi-instance-connect";
import { AWSEC2NetworkACLModified } from "./aws-ec2-network-acl-modified";
import { AWSEC2RouteTableModified } from "./aws-ec2-route-table-modified";
import { AWSEC2SecurityGroupModified } from "./aws-ec2-security-group-modified";
import { AWSEC2StartupScriptChange } from "./aws-ec2-startup-script-change";
import { AWSEC2StopInstances } from "./aws-ec2-stop-instances";
import { AWSEC2TrafficMirroring } from "./aws-ec2-traffic-mirroring";
import { AWSEC2VPCModified } from "./aws-ec2-vpc-modified";
import { AWSEC2VulnerableXZImageLaunched } from "./aws-ec2-vulnerable-xz-image-launched";
import { AWSECRCRUD } from "./aws-ecrcrud";
import { AWSECREVENTS } from "./aws-ecrevents";
import { AWSIAMAccessKeyCompromised } from "./aws-iam-access-key-compromised";
import { AWSIAMAttachAdminRolePolicy } from "./aws-iam-attach-admin-role-policy";
import { AWSIAMAttachAdminUserPolicy } from "./aws-iam-attach-admin-user-policy";
import { AWSIAMBackdoorRole } from "./aws-iam-backdoor-role";
import { AWSIAMBackdoorUserKeys } from "./aws-iam-backdoor-user-keys";
import { AWSIAMCreateRole } from "./aws-iam-create-role";
import { AWSIAMCreateUser } from "./aws-iam-create-user";
import { AWSIAMCredentialsUpdated } from "./aws-iam-credentials-updated";
import { AWSIAMGroupReadOnlyEvents } from "./aws-iam-group-read-only-events";
import { AWSIAMPolicyModified } from "./aws-iam-policy-modified";
import { AWSIAMUserReconAccessDenied } from "./aws-iam-user-recon-access-denied";
import { AWSIPSetModified } from "./aws-ip-set-modified";
import { AWSKMSCustomerManagedKeyLoss } from "./aws-kms-customer-managed-key-loss";
import { AWSLAMBDACRUD } from "./aws-lambdacrud";
import { AWSLambdaUpdateFunctionCode } from "./aws-lambda-update-function-code";
import { AWSLambdaUpdateFunctionConfiguration } from "./aws-lambda-update-function-configuration";
import { AWSMacieEvasion } from "./aws-macie-evasion";
import { AWSModifyCloudComputeInfrastructure } from "./aws-modify-cloud-compute-infrastructure";
import { AWSPotentialBackdoorLambda } from "./aws-potential-backdoor-lambda";
import { AWSRDSActivityStreamStopped } from "./aws-rds-activity-stream-stopped";
import { AWSRDSAutomatedBackupDeleted } from "./aws-rds-automated-backup-deleted";
import { AWSRDSClusterFailover } from "./aws-rds-cluster-failover";
import { AWSRDSDeletionProtectionDisabled } from "./aws-rds-deletion-protection-disabled";
import { AWSRDSIAMRoleAdded } from "./aws-rdsiam-role-added";
import { AWSRDSInstanceDeletion } from "./aws-rds-instance-deletion";
import { AWSRDSInstanceMadePublic } from "./aws-rds-instance-made-public";
import { AWSRDSInstanceRebooted } from "./aws-rds-instance-rebooted";
import { AWSRDSLogFileDownloaded } from "./aws-rds-log-file-downloaded";
import { AWSRDSManualSnapshotCreated } from "./aws-rds-manual-snapshot-created";
import { AWSRDSMasterPasswordUpdated } from "./aws-rds-master-password-updated";
import { AWSRDSPublicRestore } from "./aws-rds-public-restore";
import { AWSRDSSecurityGroupIngressAuthorized } from "./aws-rds-security-group-ingress-authorized";
import { AWSRDSSnapshotCopiedCrossRegion } from "./aws-rds-snapshot-copied-cross-region";
import { AWSRDSSnapshotDeleted } from "./aws-rds-snapshot-deleted";
import { AWSRDSSnapshotEnumeration } from "./aws-rds-snapshot-enumeration";
import { AWSRDSSnapshotExport } from "./aws-rds-snapshot-export";
import { AWSRDSSnapshotShared } from "./aws-rds-snapshot-shared";
import { AWSRootActivity } from "./aws-root-activity";
import { AWSS3BucketDeleted } from "./aws-s3-bucket-deleted";
import { AWSS3BucketPolicyModified } from "./aws-s3-bucket-policy-modified";
import { AWSS3CopyObjectCrossAccountEncryptionKMS } from "./aws-s3-copy-object-cross-account-encryption-kms";
import { AWSS3CopyObjectToExternalAccountBucket } from "./aws-s3-copy-object-to-external-account-bucket";
import { AWSS3CopyObjectWithClientSideEncryption } from "./aws-s3-copy-object-with-client-side-encryption";
import { AWSS3DeleteBucketEncryption } from "./aws-s3-delete-bucket-encryption";
import { AWSS3DeleteBucketReplication } from "./aws-s3-delete-bucket-replication";
import { AWSS3DeleteObject } from "./aws-s3-delete-object";
import { AWSS3DeleteObjects } from "./aws-s3-delete-objects";
import { AWSS3DeletePublicAccessBlock } from "./aws-s3-delete-public-access-block";
import { AWSS3DisableBucketLogging } from "./aws-s3-disable-bucket-logging";
import { AWSS3DisableMfaDelete } from "./aws-s3-disable-mfa-delete";
import { AWSS3RansomwareNoteUpload } from "./aws-s3-ransomware-note-upload";
import { AWSS3SecurityControlDisabling } from "./aws-s3-security-control-disabling";
import { AWSS3SuspendVersioning } from "./aws-s3-suspend-versioning";
import { AWSSSMDecryptSSMParams } from "./aws-ssm-decrypt-ssm-params";
import { AWSSSMDistributedCommand } from "./aws-ssm-distributed-command";
import { AWSSTSGetCallerIdentityTruffleHog } from "./aws-sts-get-caller-identity-trufflehog";
import { AWSSTSGetSessionTokenMisuse } from "./aws-sts-get-session-token-misuse";
import { AWSSecretsManagerBatchRetrieveSecrets } from "./aws-secrets-manager-batch-retrieve-secrets";
import { AWSSecretsManagerBatchRetrieveSecretsCatchAll } from "./aws-secrets-manager-batch-retrieve-secrets-catch-all";
import { AWSSecretsManagerRetrieveSecrets } from "./aws-secrets-manager-retrieve-secrets";
import { AWSSecretsManagerRetrieveSecretsMultiRegion } from "./aws-secrets-manager-retrieve-secrets-multi-region";
import { AWSSecurityHubFindingEvasion } from "./aws-security-hub-finding-evasion";
import { AWSSoftwareDiscovery } from "./aws-software-discovery";
import { AWSSuspiciousSAMLActivity } from "./aws-suspicious-saml-activity";
import { AWSUnsuccessfulMFAattempt } from "./aws-unsuccessful-mf-aattempt";
import { AWSUnusedRegion } from "./aws-unused-region";
import { AWSUserLoginProfileModified } from "./aws-user-login-profile-modified";
import { AWSVPCFlowLogsDeleted } from "./aws-vpc-flow-logs-deleted";
import { AWSWAFDisassociation } from "./aws-waf-disassociation";
import { RetrieveSSOaccesstoken } from "./retrieve-ss-oaccesstoken";
import { RoleAssumedbyAWSService } from "./role-assumedby-aws-service";
import { RoleAssumedbyUser } from "./role-assumedby-user";
import { SigninwithAWSCLIprompt } from "./signinwith-aws-cl-iprompt";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    AWSBedrockDeleteModelInvocationLoggingConfiguration,
    AWSBedrockGuardrailUpdateDelete,
    AWSCloudTrailAMIModifiedForPublicAccess,
    AWSCloudTrailAccountDiscovery,
    AWSCloudTrailAttemptToLeaveOrg,
    AWSCloudTrailCodebuildProjectMadePublic,
    AWSCloudTrailCreated,
    AWSCloudTrailDNSLogsDeleted,
    AWSCloudTrailEnableRegion,
    AWSCloudTrailEventSelectorsDisabled,
    AWSCloudTrailIAMAnythingChanged,
    AWSCloudTrailIAMAssumeRoleBlacklistIgnored,
    AWSCloudTrailIAMCompromisedKeyQuarantine,
    AWSCloudTrailIAMEntityCreatedWithoutCloudFormation,
    AWSCloudTrailIMDSCredentialExfiltration,
    AWSCloudTrailLoginProfileCreatedOrModified,
    AWSCloudTrailNetworkACLPermissiveEntry,
    AWSCloudTrailPasswordPolicyDiscovery,
    AWSCloudTrailPasswordSpraying,
    AWSCloudTrailResourceMadePublic,
    AWSCloudTrailRootAccessKeyCreated,
    AWSCloudTrailRootPasswordChanged,
    AWSCloudTrailSESCheckIdentityVerifications,
    AWSCloudTrailSESCheckSESSendingEnabled,
    AWSCloudTrailSESCheckSendQuota,
    AWSCloudTrailSESListIdentities,
    AWSCloudTrailSecurityConfigurationChange,
    AWSCloudTrailShortLifecycle,
    AWSCloudTrailSnapshotMadePublic,
    AWSCloudTrailStopped,
    AWSCloudTrailUnauthorizedAPICall,
    AWSCloudTrailUserAccessKeyAuth,
    AWSCloudTrailVPCEAccessDenied,
    AWSCloudTrailVPCEExternalPrincipal,
    AWSCloudTrailVPCES3ExternalIP,
    AWSCloudTrailVPCESensitiveAPICalls,
    AWSConfigServiceCreated,
    AWSConfigServiceDisabledDeleted,
    AWSConsoleGetSigninTokenAbuse,
    AWSConsoleLogin,
    AWSConsoleLoginWithoutMFA,
    AWSConsoleLoginWithoutSAML,
    AWSConsoleRootLogin,
    AWSConsoleRootLoginFailed,
    AWSConsoleSignIn,
    AWSEC2DownloadInstanceUserData,
    AWSEC2EBSEncryptionDisabled,
    AWSEC2GatewayModified,
    AWSEC2LaunchUnusualEC2Instances,
    AWSEC2ManualSecurityGroupChange,
    AWSEC2ManyPasswordReadAttempts,
    AWSEC2Monitoring,
    AWSEC2MultiInstanceConnect,
    AWSEC2NetworkACLModified,
    AWSEC2RouteTableModified,
    AWSEC2SecurityGroupModified,
    AWSEC2StartupScriptChange,
    AWSEC2StopInstances,
    AWSEC2TrafficMirroring,
    AWSEC2VPCModified,
    AWSEC2VulnerableXZImageLaunched,
    AWSECRCRUD,
    AWSECREVENTS,
    AWSIAMAccessKeyCompromised,
    AWSIAMAttachAdminRolePolicy,
    AWSIAMAttachAdminUserPolicy,
    AWSIAMBackdoorRole,
    AWSIAMBackdoorUserKeys,
    AWSIAMCreateRole,
    AWSIAMCreateUser,
    AWSIAMCredentialsUpdated,
    AWSIAMGroupReadOnlyEvents,
    AWSIAMPolicyModified,
    AWSIAMUserReconAccessDenied,
    AWSIPSetModified,
    AWSKMSCustomerManagedKeyLoss,
    AWSLAMBDACRUD,
    AWSLambdaUpdateFunctionCode,
    AWSLambdaUpdateFunctionConfiguration,
    AWSMacieEvasion,
    AWSModifyCloudComputeInfrastructure,
    AWSPotentialBackdoorLambda,
    AWSRDSActivityStreamStopped,
    AWSRDSAutomatedBackupDeleted,
    AWSRDSClusterFailover,
    AWSRDSDeletionProtectionDisabled,
    AWSRDSIAMRoleAdded,
    AWSRDSInstanceDeletion,
    AWSRDSInstanceMadePublic,
    AWSRDSInstanceRebooted,
    AWSRDSLogFileDownloaded,
    AWSRDSManualSnapshotCreated,
    AWSRDSMasterPasswordUpdated,
    AWSRDSPublicRestore,
    AWSRDSSecurityGroupIngressAuthorized,
    AWSRDSSnapshotCopiedCrossRegion,
    AWSRDSSnapshotDeleted,
    AWSRDSSnapshotEnumeration,
    AWSRDSSnapshotExport,
    AWSRDSSnapshotShared,
    AWSRootActivity,
    AWSS3BucketDeleted,
    AWSS3BucketPolicyModified,
    AWSS3CopyObjectCrossAccountEncryptionKMS,
    AWSS3CopyObjectToExternalAccountBucket,
    AWSS3CopyObjectWithClientSideEncryption,
    AWSS3DeleteBucketEncryption,
    AWSS3DeleteBucketReplication,
    AWSS3DeleteObject,
    AWSS3DeleteObjects,
    AWSS3DeletePublicAccessBlock,
    AWSS3DisableBucketLogging,
    AWSS3DisableMfaDelete,
    AWSS3RansomwareNoteUpload,
    AWSS3SecurityControlDisabling,
    AWSS3SuspendVersioning,
    AWSSSMDecryptSSMParams,
    AWSSSMDistributedCommand,
    AWSSTSGetCallerIdentityTruffleHog,
    AWSSTSGetSessionTokenMisuse,
    AWSSecretsManagerBatchRetrieveSecrets,
    AWSSecretsManagerBatchRetrieveSecretsCatchAll,
    AWSSecretsManagerRetrieveSecrets,
    AWSSecretsManagerRetrieveSecretsMultiRegion,
    AWSSecurityHubFindingEvasion,
    AWSSoftwareDiscovery,
    AWSSuspiciousSAMLActivity,
    AWSUnsuccessfulMFAattempt,
    AWSUnusedRegion,
    AWSUserLoginProfileModified,
    AWSVPCFlowLogsDeleted,
    AWSWAFDisassociation,
    RetrieveSSOaccesstoken,
    RoleAssumedbyAWSService,
    RoleAssumedbyUser,
    SigninwithAWSCLIprompt,
  ],
  dataModels: [AwsCloudTrailDataModel],
});

export {
  AWSBedrockDeleteModelInvocationLoggingConfiguration,
  AWSBedrockGuardrailUpdateDelete,
  AWSCloudTrailAMIModifiedForPublicAccess,
  AWSCloudTrailAccountDiscovery,
  AWSCloudTrailAttemptToLeaveOrg,
  AWSCloudTrailCodebuildProjectMadePublic,
  AWSCloudTrailCreated,
  AWSCloudTrailDNSLogsDeleted,
  AWSCloudTrailEnableRegion,
  AWSCloudTrailEventSelectorsDisabled,
  AWSCloudTrailIAMAnythingChanged,
  AWSCloudTrailIAMAssumeRoleBlacklistIgnored,
  AWSCloudTrailIAMCompromisedKeyQuarantine,
  AWSCloudTrailIAMEntityCreatedWithoutCloudFormation,
  AWSCloudTrailIMDSCredentialExfiltration,
  AWSCloudTrailLoginProfileCreatedOrModified,
  AWSCloudTrailNetworkACLPermissiveEntry,
  AWSCloudTrailPasswordPolicyDiscovery,
  AWSCloudTrailPasswordSpraying,
  AWSCloudTrailResourceMadePublic,
  AWSCloudTrailRootAccessKeyCreated,
  AWSCloudTrailRootPasswordChanged,
  AWSCloudTrailSESCheckIdentityVerifications,
  AWSCloudTrailSESCheckSESSendingEnabled,
  AWSCloudTrailSESCheckSendQuota,
  AWSCloudTrailSESListIdentities,
  AWSCloudTrailSecurityConfigurationChange,
  AWSCloudTrailShortLifecycle,
  AWSCloudTrailSnapshotMadePublic,
  AWSCloudTrailStopped,
  AWSCloudTrailUnauthorizedAPICall,
  AWSCloudTrailUserAccessKeyAuth,
  AWSCloudTrailVPCEAccessDenied,
  AWSCloudTrailVPCEExternalPrincipal,
  AWSCloudTrailVPCES3ExternalIP,
  AWSCloudTrailVPCESensitiveAPICalls,
  AWSConfigServiceCreated,
  AWSConfigServiceDisabledDeleted,
  AWSConsoleGetSigninTokenAbuse,
  AWSConsoleLogin,
  AWSConsoleLoginWithoutMFA,
  AWSConsoleLoginWithoutSAML,
  AWSConsoleRootLogin,
  AWSConsoleRootLoginFailed,
  AWSConsoleSignIn,
  AWSEC2DownloadInstanceUserData,
  AWSEC2EBSEncryptionDisabled,
  AWSEC2GatewayModified,
  AWSEC2LaunchUnusualEC2Instances,
  AWSEC2ManualSecurityGroupChange,
  AWSEC2ManyPasswordReadAttempts,
  AWSEC2Monitoring,
  AWSEC2MultiInstanceConnect,
  AWSEC2NetworkACLModified,
  AWSEC2RouteTableModified,
  AWSEC2SecurityGroupModified,
  AWSEC2StartupScriptChange,
  AWSEC2StopInstances,
  AWSEC2TrafficMirroring,
  AWSEC2VPCModified,
  AWSEC2VulnerableXZImageLaunched,
  AWSECRCRUD,
  AWSECREVENTS,
  AWSIAMAccessKeyCompromised,
  AWSIAMAttachAdminRolePolicy,
  AWSIAMAttachAdminUserPolicy,
  AWSIAMBackdoorRole,
  AWSIAMBackdoorUserKeys,
  AWSIAMCreateRole,
  AWSIAMCreateUser,
  AWSIAMCredentialsUpdated,
  AWSIAMGroupReadOnlyEvents,
  AWSIAMPolicyModified,
  AWSIAMUserReconAccessDenied,
  AWSIPSetModified,
  AWSKMSCustomerManagedKeyLoss,
  AWSLAMBDACRUD,
  AWSLambdaUpdateFunctionCode,
  AWSLambdaUpdateFunctionConfiguration,
  AWSMacieEvasion,
  AWSModifyCloudComputeInfrastructure,
  AWSPotentialBackdoorLambda,
  AWSRDSActivityStreamStopped,
  AWSRDSAutomatedBackupDeleted,
  AWSRDSClusterFailover,
  AWSRDSDeletionProtectionDisabled,
  AWSRDSIAMRoleAdded,
  AWSRDSInstanceDeletion,
  AWSRDSInstanceMadePublic,
  AWSRDSInstanceRebooted,
  AWSRDSLogFileDownloaded,
  AWSRDSManualSnapshotCreated,
  AWSRDSMasterPasswordUpdated,
  AWSRDSPublicRestore,
  AWSRDSSecurityGroupIngressAuthorized,
  AWSRDSSnapshotCopiedCrossRegion,
  AWSRDSSnapshotDeleted,
  AWSRDSSnapshotEnumeration,
  AWSRDSSnapshotExport,
  AWSRDSSnapshotShared,
  AWSRootActivity,
  AWSS3BucketDeleted,
  AWSS3BucketPolicyModified,
  AWSS3CopyObjectCrossAccountEncryptionKMS,
  AWSS3CopyObjectToExternalAccountBucket,
  AWSS3CopyObjectWithClientSideEncryption,
  AWSS3DeleteBucketEncryption,
  AWSS3DeleteBucketReplication,
  AWSS3DeleteObject,
  AWSS3DeleteObjects,
  AWSS3DeletePublicAccessBlock,
  AWSS3DisableBucketLogging,
  AWSS3DisableMfaDelete,
  AWSS3RansomwareNoteUpload,
  AWSS3SecurityControlDisabling,
  AWSS3SuspendVersioning,
  AWSSSMDecryptSSMParams,
  AWSSSMDistributedCommand,
  AWSSTSGetCallerIdentityTruffleHog,
  AWSSTSGetSessionTokenMisuse,
  AWSSecretsManagerBatchRetrieveSecrets,
  AWSSecretsManagerBatchRetrieveSecretsCatchAll,
  AWSSecretsManagerRetrieveSecrets,
  AWSSecretsManagerRetrieveSecretsMultiRegion,
  AWSSecurityHubFindingEvasion,
  AWSSoftwareDiscovery,
  AWSSuspiciousSAMLActivity,
  AWSUnsuccessfulMFAattempt,
  AWSUnusedRegion,
  AWSUserLoginProfileModified,
  AWSVPCFlowLogsDeleted,
  AWSWAFDisassociation,
  RetrieveSSOaccesstoken,
  RoleAssumedbyAWSService,
  RoleAssumedbyUser,
  SigninwithAWSCLIprompt,
};
