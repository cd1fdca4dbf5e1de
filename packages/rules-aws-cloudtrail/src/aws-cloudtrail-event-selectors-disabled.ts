import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsCloudtrailSuccess, awsRuleContext } from "@pypanther/helpers/aws";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { AwsCloudTrail } from "./events";

/** A trail was set to leave out management events. */
export class AWSCloudTrailEventSelectorsDisabled extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.EventSelectorsDisabled-prototype";
  displayName = "CloudTrail Event Selectors Disabled";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Security Control", "Defense Evasion:Impair Defenses"];
  reports: Reports = {
    CIS: ["3.5"],
    "MITRE ATT&CK": ["TA0005:T1562"],
    "Stratus Red Team": ["aws.defense-evasion.cloudtrail-event-selectors"],
  };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A trail was set to leave out management events. An attacker does this to act unrecorded.";
  defaultRunbook =
    "1. Read the selectors of the trail in the event and check what else still records the account. " +
    "2. Ask the platform team whether they changed them. " +
    "3. Search other sources, such as service logs, for what happened in the gap. " +
    "4. Restore the selectors and revoke the credentials of the caller if nobody knows of the change.";
  defaultReference =
    "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-update-a-trail-console.html";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { eventName: () => this.cloudtrailEditSelectors };

  /** The calls that set event selectors. */
  cloudtrailEditSelectors: string[] = ["PutEventSelectors"];

  rule(event: PantherEvent<AwsCloudTrail>) {
    const selectors = event.readers("requestParameters", "eventSelectors");
    const included = selectors.map((selector) => selector.get("includeManagementEvents"));
    return awsCloudtrailSuccess(event) && included.some((value) => value !== null && !isTruthy(value));
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const trail = titleValue(event.deepGet("requestParameters", "trailName"), "of unknown name");
    return `Management events left out of trail ${trail} in account [${event.text("recipientAccountId")}]`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    return event.text("requestParameters", "trailName") || "<UNKNOWN_NAME>";
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
