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
import type { AwsCloudTrail } from "./events";

/** A user assumed a role that nobody may assume. */
export class AWSCloudTrailIAMAssumeRoleBlacklistIgnored extends Rule<AwsCloudTrail> {
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
  defaultDescription =
    "A user assumed a role that nobody may assume. They may be gaining rights that they should not have.";
  defaultRunbook =
    "1. Ask the user named in the event why they assumed the role. " +
    "2. Search CloudTrail for what the session did. " +
    "3. Narrow the role's trust policy so that it cannot happen again. " +
    "4. Revoke the session and the user's keys if there was no good reason.";
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

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
