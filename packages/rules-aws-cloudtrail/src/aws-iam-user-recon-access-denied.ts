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
import { awsAccountName } from "@pypanther/helpers/aws-account";
import { isIpAddress } from "@pypanther/helpers/ip-address";

/** A user's key keeps running into refusals, as it does in the hands of a thief who does not know what it opens. */
export class AWSIAMUserReconAccessDenied extends Rule {
  id = "AWS.IAMUser.ReconAccessDenied-prototype";
  displayName = "Detect Reconnaissance from IAM Users";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Discovery:Cloud Service Discovery"];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1526"] };
  dedupPeriodMinutes = 10;
  threshold = 15;
  defaultSeverity = Severity.INFO;
  defaultDescription = "Many calls that list or read things were refused to one IAM user within ten minutes.";
  defaultRunbook =
    "1. Compare the address and client with the user's usual ones. " +
    "2. Ask the user whether a script of theirs lacks rights. " +
    "3. If not, deactivate the user's keys. " +
    "4. Look for calls of the same user or address that succeeded.";
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

  rule(event: PantherEvent) {
    return (
      typeof event.get("userAgent") === "string" &&
      isIpAddress(event.string("sourceIPAddress")) &&
      this.looksAround(event)
    );
  }

  title(event: PantherEvent) {
    const name = event.text("userIdentity", "userName");
    return `IAM user [${name}] is refused many calls in account [${awsAccountName(event)}]`;
  }

  dedup(event: PantherEvent) {
    return event.text("userIdentity", "arn");
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }

  /** Whether the call is one of those that count. */
  protected looksAround(event: PantherEvent): boolean {
    const source = event.string("eventSource");
    const call = event.string("eventName");
    return Object.entries(this.reconActions).some(
      ([service, verbs]) => source.startsWith(service) && verbs.some((verb) => call.startsWith(verb)),
    );
  }
}
