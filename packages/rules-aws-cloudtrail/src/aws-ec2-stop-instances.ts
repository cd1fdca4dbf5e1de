import {
  type AlertContext,
  asText,
  type JsonValue,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext, whenSuccessful } from "@pypanther/helpers/aws";
import { awsAccountName } from "@pypanther/helpers/aws-account";

/** Instances were stopped: a building block for rules that look at several events. */
export class AWSEC2StopInstances extends Rule {
  id = "AWS.EC2.StopInstances-prototype";
  displayName = "CloudTrail EC2 StopInstances";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["panther-signal"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "One or more EC2 instances were stopped.";
  defaultRunbook =
    "1. Check whether a schedule or a maintenance window explains it. " +
    "2. If the script or disk of an instance was changed while it was stopped, look into that first. " +
    "3. Follow up only if another alert refers to this one.";
  defaultReference = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-examples.html";

  when: When = { ...whenSuccessful, eventName: "StopInstances" };

  title(event: PantherEvent) {
    return `EC2 instances [${this.instanceIds(event)
      .map((id) => asText(id))
      .join(", ")}] stopped in account [${awsAccountName(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...awsRuleContext(event), instance_ids: this.instanceIds(event) };
  }

  /** The instances that were to stop. */
  protected instanceIds(event: PantherEvent): JsonValue[] {
    return event.readers("requestParameters", "instancesSet", "items").map((item) => item.get("instanceId"));
  }
}
