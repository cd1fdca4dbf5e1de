import {
  type AlertContext,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsCloudtrailSuccess } from "@pypanther/helpers/aws";
import { awsRootContext } from "@pypanther/helpers/aws-root";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { AwsCloudTrail } from "./events";

/** The root user changed something. */
export class AWSRootActivity extends Rule<AwsCloudTrail> {
  id = "AWS.Root.Activity-prototype";
  displayName = "Root Account Activity";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Identity & Access Management", "DemoThreatHunting", "Privilege Escalation:Valid Accounts"];
  reports: Reports = { CIS: ["3.3"], "MITRE ATT&CK": ["TA0004:T1078"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The root user changed something. It can do anything in the account and is meant for emergencies only.";
  defaultRunbook =
    "1. Ask whoever holds the root credentials what they were doing. " +
    "2. List all that root did from the same address that day. " +
    "3. Undo changes that nobody asked for, first those that give access. " +
    "4. Reset the root password, delete root access keys and check the MFA device if nobody knows of it.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html";
  summaryAttributes = [
    "awsRegion",
    "eventName",
    "eventSource",
    "userAgent",
    "p_any_aws_account_ids",
    "p_any_aws_arns",
    "p_any_ip_addresses",
  ];

  when: When = {
    "userIdentity.type": "Root",
    "userIdentity.invokedBy": null,
    eventType: not("AwsServiceEvent"),
    eventName: () => not(this.eventAllowList),
  };

  /** Calls that AWS makes as root in the course of ordinary work. */
  eventAllowList: string[] = ["CreateServiceLinkedRole"];

  rule(event: PantherEvent<AwsCloudTrail>) {
    return awsCloudtrailSuccess(event) && !isTruthy(event.get("readOnly"));
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    return `Root called [${event.text("eventName")}] in account [${event.text("recipientAccountId")}]`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    return event.text("sourceIPAddress") || "<UNKNOWN_IP>";
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRootContext(event);
  }
}
