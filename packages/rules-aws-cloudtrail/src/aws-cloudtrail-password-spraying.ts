import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";

/** Console sign-ins fail for user after user, as when someone tries one password on everybody. */
export class AWSCloudTrailPasswordSpraying extends Rule {
  id = "AWS.CloudTrail.PasswordSpraying-prototype";
  displayName = "AWS CloudTrail Password Spraying";
  enabled = false;
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["Initial Access:Valid Accounts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078"] };
  threshold = 10;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Console sign-ins of many different users failed in one account and region.";
  defaultRunbook =
    "1. See whether the failures come from one or few addresses. " +
    "2. Block those addresses where sign-ins are controlled, if they are not ours. " +
    "3. Look for a sign-in from the same addresses that succeeded and reset that password. " +
    "4. Make sure that every user with a password has MFA.";

  when: When = { eventType: "AwsConsoleSignIn", "responseElements.ConsoleLogin": "Failure" };

  title(event: PantherEvent) {
    const account = event.text("recipientAccountId") || "Unknown Account";
    const region = event.text("awsRegion") || "Unknown Region";
    return `Console sign-ins of many users failed in account [${account}], region [${region}]`;
  }

  dedup(event: PantherEvent) {
    return `${event.text("recipientAccountId")}:${event.text("awsRegion")}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.deepGet("userIdentity", "type") === "Root" ? Severity.HIGH : "DEFAULT";
  }

  /** The threshold counts users; failures that name none do not count. */
  unique(event: PantherEvent) {
    return event.text("userIdentity", "userName") || null;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
