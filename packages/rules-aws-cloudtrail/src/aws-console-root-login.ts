import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { lookupAwsAccountName } from "@pypanther/helpers/aws";
import { awsRootContext } from "@pypanther/helpers/aws-root";
import { geoinfoFromIpFormatted } from "@pypanther/helpers/ipinfo";
import type { AwsCloudTrail } from "./events";

/** Somebody signed in to the console as root. */
export class AWSConsoleRootLogin extends Rule<AwsCloudTrail> {
  id = "AWS.Console.RootLogin-prototype";
  displayName = "Root Console Login";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = [
    "AWS",
    "Identity & Access Management",
    "Authentication",
    "DemoThreatHunting",
    "Privilege Escalation:Valid Accounts",
  ];
  reports: Reports = { CIS: ["3.6"], "MITRE ATT&CK": ["TA0004:T1078"] };
  dedupPeriodMinutes = 15;
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Somebody signed in to the console as root. This user can do anything in the account and is meant for " +
    "emergencies only.";
  defaultRunbook =
    "1. Ask whoever holds the root credentials of the account whether they signed in, and why. " +
    "2. List in CloudTrail what root called that day, and from which addresses. " +
    "3. Search for users, keys, roles and trust policies that were created or changed since then. " +
    "4. Change the root password, delete root access keys and check MFA if nobody signed in.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html";
  summaryAttributes = ["userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = {
    eventName: "ConsoleLogin",
    "userIdentity.type": "Root",
    "responseElements.ConsoleLogin": "Success",
  };

  title(event: PantherEvent<AwsCloudTrail>) {
    const account = lookupAwsAccountName(event.string("recipientAccountId"));
    return `Root signed in to the console of account [${account}] from [${geoinfoFromIpFormatted(event, "sourceIPAddress")}]`;
  }

  /** Every root sign-in is worth an alert of its own. */
  dedup(event: PantherEvent<AwsCloudTrail>) {
    return [event.text("recipientAccountId"), event.text("eventName"), event.text("eventTime")].join("-");
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRootContext(event);
  }
}
