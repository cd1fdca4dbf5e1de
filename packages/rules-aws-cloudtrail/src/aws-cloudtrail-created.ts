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
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** A CloudTrail trail was created, changed or started. */
export class AWSCloudTrailCreated extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.Created-prototype";
  displayName = "A CloudTrail Was Created or Updated";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Security Control", "Discovery:Cloud Service Dashboard"];
  reports: Reports = {
    CIS: ["3.5"],
    "MITRE ATT&CK": ["TA0007:T1538"],
    "Stratus Red Team": ["aws.defense-evasion.cloudtrail-stop"],
  };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A CloudTrail trail was created, changed or started. An attacker may narrow what it records or send it elsewhere.";
  defaultRunbook =
    "1. Check whether the platform team made the change. " +
    "2. Compare bucket, regions and key of the trail with what they were. " +
    "3. Undo the change and revoke the credentials of the caller if it narrows or diverts the logs.";
  defaultReference =
    "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-create-and-update-a-trail.html";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { ...whenSuccessful, eventName: () => this.cloudtrailCreateUpdate };

  /** The calls that bring a trail about or change it. */
  cloudtrailCreateUpdate: string[] = ["CreateTrail", "UpdateTrail", "StartLogging"];

  title(event: PantherEvent<AwsCloudTrail>) {
    return `CloudTrail trail ${titleValue(event.deepGet("requestParameters", "name"), "of unknown name")} created, changed or started`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
