import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext, whenSuccessful } from "@pypanther/helpers/aws";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** An IAM user requested a session token. */
export class AWSSTSGetSessionTokenMisuse extends Rule<AwsCloudTrail> {
  id = "AWS.STS.GetSessionToken.Misuse-prototype";
  displayName = "AWS STS GetSessionToken by IAM User";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = [
    "AWS",
    "AWS STS",
    "Lateral Movement:Use Alternate Authentication Material",
    "Privilege Escalation:Abuse Elevation Control Mechanism",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0008:T1550.001", "TA0004:T1548"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "An IAM user requested a session token. An attacker can go on using it after the stolen key is deactivated.";
  defaultRunbook =
    "1. Ask the user whether a script or an MFA login of theirs needs session tokens. " +
    "2. Compare address and user agent with the key's usual ones. " +
    "3. Search the events of the temporary key for new users, roles or data access. " +
    "4. Deactivate the key and deny all sessions issued so far with a policy on the user if it was not them.";
  defaultReference = "https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html";
  summaryAttributes = ["userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = {
    ...whenSuccessful,
    eventSource: "sts.amazonaws.com",
    eventName: "GetSessionToken",
    "userIdentity.type": "IAMUser",
  };

  title(event: PantherEvent<AwsCloudTrail>) {
    const user = titleValue(event.deepGet("userIdentity", "userName"), "an unknown user");
    const account = titleValue(event.get("recipientAccountId"), "(unknown)");
    return `${user} requested a session token in account ${account}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
