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
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** Console sign-ins of many different users failed in one account and region. */
export class AWSCloudTrailPasswordSpraying extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.PasswordSpraying-prototype";
  displayName = "AWS CloudTrail Password Spraying";
  enabled = false;
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["Initial Access:Valid Accounts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078"] };
  threshold = 10;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Console sign-ins of many different users failed in one account and region. Somebody may be trying one password " +
    "on every user.";
  defaultRunbook =
    "1. Check whether the failures come from one or few addresses. " +
    "2. Search for a sign-in from the same addresses that succeeded. " +
    "3. Make sure that every user with a password has MFA. " +
    "4. Block the addresses and reset the passwords of users who were entered if it is an attack.";

  when: When = { eventType: "AwsConsoleSignIn", "responseElements.ConsoleLogin": "Failure" };

  title(event: PantherEvent<AwsCloudTrail>) {
    const account = titleValue(event.get("recipientAccountId"), "(unknown)");
    const region = titleValue(event.get("awsRegion"), "an unknown region");
    return `Console sign-ins of many users failed in account ${account}, ${region}`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    return `${event.text("recipientAccountId")}:${event.text("awsRegion")}`;
  }

  severity(event: PantherEvent<AwsCloudTrail>): SeverityOrDefault {
    return event.deepGet("userIdentity", "type") === "Root" ? Severity.HIGH : "DEFAULT";
  }

  /** The threshold counts users; failures that name none do not count. */
  unique(event: PantherEvent<AwsCloudTrail>) {
    return event.text("userIdentity", "userName") || null;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
