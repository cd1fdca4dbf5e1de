import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import { awsAccountName } from "@pypanther/helpers/aws-account";

/** Somebody is trying passwords of the root user, who can do anything in the account. */
export class AWSConsoleRootLoginFailed extends Rule {
  id = "AWS.Console.RootLoginFailed-prototype";
  displayName = "Failed Root Console Login";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = [
    "AWS",
    "Identity & Access Management",
    "Authentication",
    "DemoThreatHunting",
    "Credential Access:Brute Force",
  ];
  reports: Reports = { CIS: ["3.6"], "MITRE ATT&CK": ["TA0006:T1110"] };
  dedupPeriodMinutes = 15;
  threshold = 5;
  defaultSeverity = Severity.HIGH;
  defaultDescription = "Several console sign-ins as root failed within a quarter of an hour.";
  defaultRunbook =
    "1. Find out from those who keep the root password whether one of them mistyped it. " +
    "2. Look for a sign-in as root that succeeded from the same address. " +
    "3. If nobody owns up, change the root password and check that MFA is on. " +
    "4. Report an address that keeps trying to AWS.";
  defaultReference = "https://amzn.to/3aMSmTd";
  summaryAttributes = ["userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { eventName: "ConsoleLogin", "userIdentity.type": "Root", "responseElements.ConsoleLogin": "Failure" };

  title(event: PantherEvent) {
    return `Sign-in as root of account [${awsAccountName(event)}] failed from [${event.text("sourceIPAddress")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
