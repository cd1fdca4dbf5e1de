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
import { awsAccountTitle } from "@pypanther/helpers/aws-account";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** Several console sign-ins as root failed. */
export class AWSConsoleRootLoginFailed extends Rule<AwsCloudTrail> {
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
  defaultDescription =
    "Several console sign-ins as root failed. Somebody may be guessing the password of the user who can do anything.";
  defaultRunbook =
    "1. Ask those who keep the root password whether one of them mistyped it. " +
    "2. Search for a sign-in as root that succeeded from the same address. " +
    "3. Check that MFA is on for root, and report an address that keeps trying to AWS. " +
    "4. Change the root password if none of them mistyped it.";
  defaultReference = "https://amzn.to/3aMSmTd";
  summaryAttributes = ["userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { eventName: "ConsoleLogin", "userIdentity.type": "Root", "responseElements.ConsoleLogin": "Failure" };

  title(event: PantherEvent<AwsCloudTrail>) {
    return `Sign-in as root of ${awsAccountTitle(event)} failed from ${titleValue(event.get("sourceIPAddress"), "an unknown address")}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
