import { ruleFileName } from "@pypanther/core/runtime";

test.each([
  ["Gate", "gate"],
  ["GateOpenedTwice", "gate-opened-twice"],
  ["GitHubActionFailed", "github-action-failed"],
  ["AWSCloudTrailStopped", "aws-cloudtrail-stopped"],
  ["AWSEC2GatewayModified", "aws-ec2-gateway-modified"],
  ["AWSS3ServerAccessError", "aws-s3-server-access-error"],
  ["AWSIAMUserCreated", "aws-iam-user-created"],
  ["AWSRDSMasterPasswordUpdated", "aws-rds-master-password-updated"],
  ["KMSKeyDeleted", "kms-key-deleted"],
  ["GSuiteDriveVisibilityChanged", "gsuite-drive-visibility-changed"],
  ["OnePasswordUnusualClient", "onepassword-unusual-client"],
  ["SlackAuditLogsEKMSlackbotUnenrolled", "slack-audit-logs-ekm-slackbot-unenrolled"],
  ["OktaMFABypass", "okta-mfa-bypass"],
  ["StandardBruteForceByIP", "standard-brute-force-by-ip"],
  ["Auth0MFAPolicyDisabled", "auth0-mfa-policy-disabled"],
  ["Retrieve_SSO_Access_Token", "retrieve-sso-access-token"],
  ["VPCFlowPort22", "vpc-flow-port22"],
  ["GCPK8SPodCreated", "gcp-k8s-pod-created"],
  ["AWSKMSKeyDeleted", "aws-kms-key-deleted"],
  ["CloudflareL7DDoS", "cloudflare-l7-ddos"],
  ["A", "a"],
])("%s is written in %s.ts", (className, file) => {
  expect(ruleFileName(className)).toBe(file);
});

test("a file name is lower-case words joined by single hyphens, whatever the class is called", () => {
  for (const name of ["__Gate__", "GitHubGitHub", "S3S3", "aWS", "X_Y__Z", "EC2"]) {
    expect(ruleFileName(name)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  }
});
