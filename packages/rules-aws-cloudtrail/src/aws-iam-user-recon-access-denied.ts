import {
  type AlertContext,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  startsWith,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import { awsAccountTitle } from "@pypanther/helpers/aws-account";
import { isIpAddress } from "@pypanther/helpers/ip-address";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** One IAM user was denied many calls that list or read things within ten minutes. */
export class AWSIAMUserReconAccessDenied extends Rule<AwsCloudTrail> {
  id = "AWS.IAMUser.ReconAccessDenied-prototype";
  displayName = "Detect Reconnaissance from IAM Users";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Discovery:Cloud Service Discovery"];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1526"] };
  dedupPeriodMinutes = 10;
  threshold = 15;
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "One IAM user was denied many calls that list or read things within ten minutes. Somebody may be trying out a " +
    "stolen key.";
  defaultRunbook =
    "1. Compare the address and client with the user's usual ones. " +
    "2. Ask the user whether a script of theirs lacks rights. " +
    "3. Search for calls of the same user or address that succeeded. " +
    "4. Deactivate the user's keys if it was not the user.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html";
  summaryAttributes = [
    "eventName",
    "userAgent",
    "sourceIpAddress",
    "recipientAccountId",
    "errorMessage",
    "p_any_aws_arns",
  ];

  when: When = {
    errorCode: "AccessDenied",
    "userIdentity.type": "IAMUser",
    userAgent: not(startsWith("aws-internal/3")),
    eventSource: () => startsWith(Object.keys(this.reconActions)),
  };

  /** How sources begin → how the calls begin that count as looking around there. */
  reconActions: Record<string, string[]> = {
    dynamodb: ["List", "Describe", "Get"],
    ec2: ["Describe", "Get"],
    iam: ["List", "Get"],
    s3: ["List", "Get"],
    rds: ["Describe", "List"],
  };

  rule(event: PantherEvent<AwsCloudTrail>) {
    return (
      typeof event.get("userAgent") === "string" &&
      isIpAddress(event.string("sourceIPAddress")) &&
      this.looksAround(event)
    );
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const name = titleValue(event.deepGet("userIdentity", "userName"), "of unknown name");
    return `IAM user ${name} was refused many calls in ${awsAccountTitle(event)}`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    return event.text("userIdentity", "arn");
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }

  /** Whether the call is one of those that count. */
  protected looksAround(event: PantherEvent<AwsCloudTrail>): boolean {
    const source = event.string("eventSource");
    const call = event.string("eventName");
    return Object.entries(this.reconActions).some(
      ([service, verbs]) => source.startsWith(service) && verbs.some((verb) => call.startsWith(verb)),
    );
  }
}
