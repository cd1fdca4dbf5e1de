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
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** The secret scanner TruffleHog tried a key of this account. */
export class AWSSTSGetCallerIdentityTruffleHog extends Rule<AwsCloudTrail> {
  id = "AWS.STS.GetCallerIdentity.TruffleHog-prototype";
  displayName = "AWS STS GetCallerIdentity via TruffleHog";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "AWS STS", "Discovery:Account Discovery"];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1087.004"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The secret scanner TruffleHog tried a key of this account. Whoever ran it has found the key.";
  defaultRunbook =
    "1. Ask the security team whether the scan from this address is theirs. " +
    "2. Deactivate the access key in the event unless it is. " +
    "3. Search repositories, images and logs for the key to find out where it leaked. " +
    "4. Review what the key did since it leaked, and replace it.";
  defaultReference = "https://github.com/trufflesecurity/trufflehog";
  summaryAttributes = ["userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = {
    eventSource: "sts.amazonaws.com",
    eventName: "GetCallerIdentity",
    userAgent: ignoringCase(contains("trufflehog")),
  };

  title(event: PantherEvent<AwsCloudTrail>) {
    const address = titleValue(event.get("sourceIPAddress"), "an unknown address");
    return `TruffleHog at ${address} tried a key of ${titleValue(event.deepGet("userIdentity", "arn"), "an unknown user")}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
