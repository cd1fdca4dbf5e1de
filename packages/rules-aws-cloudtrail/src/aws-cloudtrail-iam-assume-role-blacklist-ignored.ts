import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext, whenSuccessful } from "@pypanther/helpers/aws";

/** A person took on a role that is not meant for people. */
export class AWSCloudTrailIAMAssumeRoleBlacklistIgnored extends Rule {
  id = "AWS.CloudTrail.IAMAssumeRoleBlacklistIgnored-prototype";
  displayName = "IAM Assume Role Blocklist Ignored";
  enabled = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = [
    "AWS",
    "Configuration Required",
    "Identity and Access Management",
    "Privilege Escalation:Abuse Elevation Control Mechanism",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1548"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "An IAM or federated user assumed one of the roles that the company keeps off limits.";
  defaultRunbook =
    "1. Ask the user why they took on the role. " +
    "2. Read what the session did. " +
    "3. Without a good reason, revoke the session and the user's keys. " +
    "4. Narrow the role's trust policy so that it cannot happen again.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html";
  summaryAttributes = ["userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = {
    ...whenSuccessful,
    eventName: "AssumeRole",
    "userIdentity.type": ["IAMUser", "FederatedUser"],
    "requestParameters.roleArn": () => this.assumeRoleBlocklist,
  };

  /** ARNs of the roles that nobody may take on. */
  assumeRoleBlocklist: string[] = ["arn:aws:iam::123456789012:role/FullAdminRole"];

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
