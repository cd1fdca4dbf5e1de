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

/** A user turned a long-lived key into temporary credentials, which keep working after the key is deactivated. */
export class AWSSTSGetSessionTokenMisuse extends Rule {
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
  defaultDescription = "An IAM user asked STS for a session token; few legitimate workflows still do so.";
  defaultRunbook =
    "1. Ask the user whether a script or an MFA login of theirs needs session tokens. " +
    "2. Compare address and user agent with those the key usually shows. " +
    "3. Read the events made with the temporary key for new users, roles or data access. " +
    "4. If it was not the user: deactivate the key and deny all sessions issued before now with a policy on the user.";
  defaultReference = "https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html";
  summaryAttributes = ["userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = {
    ...whenSuccessful,
    eventSource: "sts.amazonaws.com",
    eventName: "GetSessionToken",
    "userIdentity.type": "IAMUser",
  };

  title(event: PantherEvent) {
    const user = event.text("userIdentity", "userName") || "<unknown>";
    return `[${user}] took a session token in account [${event.text("recipientAccountId") || "<unknown>"}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
