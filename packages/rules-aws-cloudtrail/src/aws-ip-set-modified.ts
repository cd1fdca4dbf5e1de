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
import type { AwsCloudTrail } from "./events";

/** A list of addresses that GuardDuty or WAF uses was created or changed. */
export class AWSIPSetModified extends Rule<AwsCloudTrail> {
  id = "AWS.IPSet.Modified-prototype";
  displayName = "AWS Trusted IPSet Modified";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A list of addresses that GuardDuty or WAF uses was created or changed. An attacker can add their own address to " +
    "pass unnoticed.";
  defaultRunbook =
    "1. Read from the event which addresses were added and to whom they belong. " +
    "2. Ask the security team whether they made the change. " +
    "3. Search the logs for traffic of unknown addresses. " +
    "4. Remove them from the list and revoke the actor's credentials if nobody vouches for the change.";
  defaultReference =
    "https://docs.aws.amazon.com/managedservices/latest/ctref/management-monitoring-guardduty-ip-set-update-review-required.html";

  when: When = {
    eventSource: ["guardduty.amazonaws.com", "wafv2.amazonaws.com"],
    eventName: () => this.ipsetActions,
  };

  /** The calls that write IP sets. */
  ipsetActions: string[] = ["CreateIPSet", "UpdateIPSet"];

  title(event: PantherEvent<AwsCloudTrail>) {
    return `IP set changed in ${awsAccountTitle(event)}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
