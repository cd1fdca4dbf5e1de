/** Product names and prefixes that a file name spells as one word, whatever their capitals. */
const brands =
  /AWS|Auth0|CloudFormation|CloudTrail|CloudFront|CrowdStrike|DDoS|DocuSign|DynamoDB|EC2|GCP|GitHub|GitLab|GraphQL|GreyNoise|GSuite|GuardDuty|IdP|IPs|K8S|(?<![A-Z])KMS|MongoDB|OAuth|OneLogin|OnePassword|OpenAI|ProofPoint|PyPI|S3|SaaS|SentinelOne|SOCRadar|TruffleHog|VNet|ZIA|ZPA/g;

/** Classes whose names run words together: their files' names, in which each word can be read. */
const readable: Readonly<Record<string, string>> = {
  AWSECRCRUD: "aws-ecr-crud",
  AWSECREVENTS: "aws-ecr-events",
  AWSLAMBDACRUD: "aws-lambda-crud",
  AWSRDSIAMRoleAdded: "aws-rds-iam-role-added",
  AWSUnsuccessfulMFAattempt: "aws-unsuccessful-mfa-attempt",
  AWSVPCSSHAllowedSignal: "aws-vpc-ssh-allowed-signal",
  AWSWAFReactJSRCEBody: "aws-waf-react-js-rce-body",
  AmazonEKSAuditMultiple403: "amazon-eks-audit-multiple-403",
  AzureMonitorActivityComputeDiskSASURIGenerated: "azure-monitor-activity-compute-disk-sas-uri-generated",
  CloudflareFirewallReact2ShellRCE: "cloudflare-firewall-react2shell-rce",
  ConnectiontoEmbargoedCountry: "connection-to-embargoed-country",
  CrowdstrikeDetectionpassthrough: "crowdstrike-detection-passthrough",
  CrowdstrikeFDRLOLBAS: "crowdstrike-fdr-lolbas",
  CrowdstrikeSystemlogTampering: "crowdstrike-system-log-tampering",
  DatabricksAuditDeltaSharingRecipientWithoutIPACLs: "databricks-audit-delta-sharing-recipient-without-ip-acls",
  DropboxAdminsigninasSession: "dropbox-admin-sign-in-as-session",
  DropboxUserDisabled2FA: "dropbox-user-disabled-2fa",
  DuoAdminSSOSAMLRequirementDisabled: "duo-admin-sso-saml-requirement-disabled",
  GCPCloudArmorReact2ShellRCEAttempt: "gcp-cloud-armor-react2shell-rce-attempt",
  GCPCloudfunctionsFunctionsCreate: "gcp-cloud-functions-create",
  GCPCloudfunctionsFunctionsUpdate: "gcp-cloud-functions-update",
  GCPDNSZoneModifiedorDeleted: "gcp-dns-zone-modified-or-deleted",
  GCPGCSIAMChanges: "gcp-gcs-iam-changes",
  GCPIAMserviceAccountsgetAccessTokenPrivilegeEscalation:
    "gcp-iam-service-accounts-get-access-token-privilege-escalation",
  GCPIAMserviceAccountssignBlob: "gcp-iam-service-accounts-sign-blob",
  GCPIAMserviceAccountssignJwtPrivilegeEscalation: "gcp-iam-service-accounts-sign-jwt-privilege-escalation",
  GCPPermissionsGrantedtoCreateorManageServiceAccountKey:
    "gcp-permissions-granted-to-create-or-manage-service-account-key",
  GCPServiceAccountorKeysCreated: "gcp-service-account-or-keys-created",
  GCPUserAddedtoIAPProtectedService: "gcp-user-added-to-iap-protected-service",
  GCPWorkforcePoolCreatedorUpdated: "gcp-workforce-pool-created-or-updated",
  GCPWorkloadIdentityPoolCreatedorUpdated: "gcp-workload-identity-pool-created-or-updated",
  GCPcomputeinstancescreatePrivilegeEscalation: "gcp-compute-instances-create-privilege-escalation",
  GCPiamrolesupdatePrivilegeEscalation: "gcp-iam-roles-update-privilege-escalation",
  GCPiamserviceAccountKeyscreate: "gcp-iam-service-account-keys-create",
  GCPserviceusageapiKeyscreatePrivilegeEscalation: "gcp-service-usage-api-keys-create-privilege-escalation",
  KubernetesAPIIOCActivity: "kubernetes-api-ioc-activity",
  KubernetesAPIMultiple403PublicIP: "kubernetes-api-multiple-403-public-ip",
  Microsoft365BruteForceLoginbyUser: "microsoft365-brute-force-login-by-user",
  MongoDB2FADisabled: "mongodb-2fa-disabled",
  NotionSAMLSSOConfigurationChanged: "notion-saml-sso-configuration-changed",
  OktaPasswordExtractionviaSCIM: "okta-password-extraction-via-scim",
  OktaSSOtoAWS: "okta-sso-to-aws",
  OsqueryLinuxMacVulnerableXZliblzma: "osquery-linux-mac-vulnerable-xz-liblzma",
  RetrieveSSOaccesstoken: "retrieve-sso-access-token",
  RoleAssumedbyAWSService: "role-assumed-by-aws-service",
  RoleAssumedbyUser: "role-assumed-by-user",
  SigninwithAWSCLIprompt: "sign-in-with-aws-cli-prompt",
  SlackAuditLogsApplicationDoS: "slack-audit-logs-application-dos",
  StandardMaliciousSSODNSLookup: "standard-malicious-sso-dns-lookup",
  ZoomUserPromotedtoPrivilegedRole: "zoom-user-promoted-to-privileged-role",
};

/**
 * The name, without ending, of the file that a rule class is written in: kebab-case of the class name, product names as
 * one word. "AWSCloudTrailStopped" → "aws-cloudtrail-stopped".
 */
export function ruleFileName(className: string): string {
  const name = Object.hasOwn(readable, className) ? readable[className] : undefined;
  if (name !== undefined) return name;
  return className
    .replace(brands, (brand) => `-${brand.charAt(0).toUpperCase()}${brand.slice(1).toLowerCase()}-`)
    .replace(/_/g, "-")
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1-$2")
    .toLowerCase()
    .replace(/-+/g, "-")
    .replace(/^-|-$/g, "");
}
