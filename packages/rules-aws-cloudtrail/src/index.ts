// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { AwsCloudTrailDataModel } from "@pypanther/data-models";
import { AWSCloudTrailCodebuildProjectMadePublic } from "./aws-cloudtrail-codebuild-project-made-public";
import { AWSCloudTrailDNSLogsDeleted } from "./aws-cloudtrail-dns-logs-deleted";
import { AWSCloudTrailResourceMadePublic } from "./aws-cloudtrail-resource-made-public";
import { AWSCloudTrailRootAccessKeyCreated } from "./aws-cloudtrail-root-access-key-created";
import { AWSCloudTrailRootPasswordChanged } from "./aws-cloudtrail-root-password-changed";
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
import { AWSIAMCredentialsUpdated } from "./aws-iam-credentials-updated";
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
import { AWSSTSGetCallerIdentityTruffleHog } from "./aws-sts-get-caller-identity-trufflehog";
import { AWSSTSGetSessionTokenMisuse } from "./aws-sts-get-session-token-misuse";
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
    AWSCloudTrailCodebuildProjectMadePublic,
    AWSCloudTrailDNSLogsDeleted,
    AWSCloudTrailResourceMadePublic,
    AWSCloudTrailRootAccessKeyCreated,
    AWSCloudTrailRootPasswordChanged,
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
    AWSIAMCredentialsUpdated,
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
    AWSSTSGetCallerIdentityTruffleHog,
    AWSSTSGetSessionTokenMisuse,
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
  AWSCloudTrailCodebuildProjectMadePublic,
  AWSCloudTrailDNSLogsDeleted,
  AWSCloudTrailResourceMadePublic,
  AWSCloudTrailRootAccessKeyCreated,
  AWSCloudTrailRootPasswordChanged,
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
  AWSIAMCredentialsUpdated,
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
  AWSSTSGetCallerIdentityTruffleHog,
  AWSSTSGetSessionTokenMisuse,
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
