import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext, whenSuccessful } from "@pypanther/helpers/aws";
import { awsAccountName } from "@pypanther/helpers/aws-account";

/** A trail has ended: from here on what happens in the account may be on no record. */
export class AWSCloudTrailStopped extends Rule {
  id = "AWS.CloudTrail.Stopped-prototype";
  displayName = "CloudTrail Stopped";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Security Control", "DemoThreatHunting", "Defense Evasion:Impair Defenses"];
  reports: Reports = {
    CIS: ["3.5"],
    "MITRE ATT&CK": ["TA0005:T1562"],
    "Stratus Red Team": ["aws.defense-evasion.cloudtrail-delete", "aws.defense-evasion.cloudtrail-stop"],
  };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Recording by a CloudTrail trail was stopped, or the trail was deleted.";
  defaultRunbook =
    "1. Find the actor's change ticket, or ask them directly whether they meant to end the recording. " +
    "2. Without an explanation, start the trail again or recreate it at once. " +
    "3. Use what other trails, Config and GuardDuty still hold to learn what the actor did in the gap. " +
    "4. Revoke the actor's sessions and keys and open an incident.";
  defaultReference = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-delete-trails-console.html";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { ...whenSuccessful, eventName: () => this.cloudtrailStopDelete };

  /** The calls that end a trail's recording. */
  cloudtrailStopDelete: string[] = ["DeleteTrail", "StopLogging"];

  title(event: PantherEvent) {
    return `Trail [${this.dedup(event)}] in account [${awsAccountName(event)}] no longer records`;
  }

  dedup(event: PantherEvent) {
    return event.text("requestParameters", "name") || "<UNKNOWN_NAME>";
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
