import {
  type AlertContext,
  contains,
  ignoringCase,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";

/** TruffleHog tried a key of this account, so the key lies somewhere that anyone may be scanning. */
export class AWSSTSGetCallerIdentityTruffleHog extends Rule {
  id = "AWS.STS.GetCallerIdentity.TruffleHog-prototype";
  displayName = "AWS STS GetCallerIdentity via TruffleHog";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "AWS STS", "Discovery:Account Discovery"];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1087.004"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The secret scanner TruffleHog asked AWS whom a key belongs to, which it does with every key it finds.";
  defaultRunbook =
    "1. Find the access key id in the event and deactivate it, unless your own scanning found it first. " +
    "2. Ask the security team whether the scan from this address is theirs. " +
    "3. Search repositories, images and logs for the key to learn where it leaked. " +
    "4. Review what the key did since it leaked, and replace it.";
  defaultReference = "https://github.com/trufflesecurity/trufflehog";
  summaryAttributes = ["userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = {
    eventSource: "sts.amazonaws.com",
    eventName: "GetCallerIdentity",
    userAgent: ignoringCase(contains("trufflehog")),
  };

  title(event: PantherEvent) {
    const source = event.text("sourceIPAddress") || "<unknown>";
    return `TruffleHog at [${source}] tried a key of [${event.text("userIdentity", "arn") || "<unknown>"}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
