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
import { isTruthy } from "@pypanther/helpers/truthy";

/** A trail no longer records all management events, so that part of what happens goes unlogged. */
export class AWSCloudTrailEventSelectorsDisabled extends Rule {
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
  defaultDescription = "The event selectors of a trail were rewritten to leave management events out.";
  defaultRunbook =
    "1. Look at the selectors of the trail and at what else still records the account. " +
    "2. Ask the platform team whether they changed them. " +
    "3. If not: put the selectors back, revoke the credentials of the caller and find out what they did unlogged. " +
    "4. Use other sources, such as service logs, for the gap.";
  defaultReference =
    "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-update-a-trail-console.html";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { eventName: () => this.cloudtrailEditSelectors };

  /** The calls that set event selectors. */
  cloudtrailEditSelectors: string[] = ["PutEventSelectors"];

  rule(event: PantherEvent) {
    const selectors = event.readers("requestParameters", "eventSelectors");
    const included = selectors.map((selector) => selector.get("includeManagementEvents"));
    return awsCloudtrailSuccess(event) && included.some((value) => value !== null && !isTruthy(value));
  }

  title(event: PantherEvent) {
    const account = event.text("recipientAccountId");
    return `Management events left out of trail [${this.dedup(event)}] in account [${account}]`;
  }

  dedup(event: PantherEvent) {
    return event.text("requestParameters", "trailName") || "<UNKNOWN_NAME>";
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
