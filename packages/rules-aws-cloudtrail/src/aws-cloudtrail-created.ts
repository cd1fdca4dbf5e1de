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

/** A trail came about or was altered; whoever reads audit logs should know where they come from. */
export class AWSCloudTrailCreated extends Rule {
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
  defaultDescription = "A CloudTrail trail was created, updated or set running.";
  defaultRunbook =
    "1. Check that the change is one of the platform team. " +
    "2. For an updated trail, compare bucket, regions and key with what they were. " +
    "3. Undo the change and revoke the credentials of the caller if it narrows or diverts the logs.";
  defaultReference =
    "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-create-and-update-a-trail.html";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { ...whenSuccessful, eventName: () => this.cloudtrailCreateUpdate };

  /** The calls that bring a trail about or change it. */
  cloudtrailCreateUpdate: string[] = ["CreateTrail", "UpdateTrail", "StartLogging"];

  title(event: PantherEvent) {
    return `CloudTrail trail [${event.text("requestParameters", "name")}] created, changed or started`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
