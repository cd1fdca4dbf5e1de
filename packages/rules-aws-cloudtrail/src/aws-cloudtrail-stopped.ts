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
import { awsAccountTitle } from "@pypanther/helpers/aws-account";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** A CloudTrail trail was stopped or deleted. */
export class AWSCloudTrailStopped extends Rule<AwsCloudTrail> {
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
  defaultDescription = "A CloudTrail trail was stopped or deleted. An attacker does this to act unrecorded.";
  defaultRunbook =
    "1. Find the change ticket, or ask the actor whether they meant to end the recording. " +
    "2. Start the trail again or recreate it unless they did. " +
    "3. Search other trails, Config and GuardDuty for what the actor did in the gap. " +
    "4. Revoke the actor's sessions and keys and open an incident if nobody can explain it.";
  defaultReference = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-delete-trails-console.html";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { ...whenSuccessful, eventName: () => this.cloudtrailStopDelete };

  /** The calls that end a trail's recording. */
  cloudtrailStopDelete: string[] = ["DeleteTrail", "StopLogging"];

  title(event: PantherEvent<AwsCloudTrail>) {
    return `Trail ${titleValue(event.deepGet("requestParameters", "name"), "of unknown name")} in ${awsAccountTitle(event)} no longer records`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    return event.text("requestParameters", "name") || "<UNKNOWN_NAME>";
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
