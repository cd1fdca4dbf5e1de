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
import { awsAccountTitle } from "@pypanther/helpers/aws-account";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** EC2 instances were stopped. */
export class AWSEC2StopInstances extends Rule<AwsCloudTrail> {
  id = "AWS.EC2.StopInstances-prototype";
  displayName = "CloudTrail EC2 StopInstances";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["panther-signal"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "EC2 instances were stopped. Correlation rules join it with changes to their start-up scripts.";
  defaultRunbook =
    "1. Check whether a schedule or a maintenance window explains it. " +
    "2. Check whether the script or disk of an instance was changed while it was stopped. " +
    "3. Isolate the instances and revoke the caller's credentials if a correlation shows an attack.";
  defaultReference = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-examples.html";

  when: When = { ...whenSuccessful, eventName: "StopInstances" };

  title(event: PantherEvent<AwsCloudTrail>) {
    const ids = this.instanceIds(event)
      .map((id) => asText(id))
      .join(", ");
    return `EC2 instances ${titleValue(ids, "of unknown id")} stopped in ${awsAccountTitle(event)}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return { ...awsRuleContext(event), instance_ids: this.instanceIds(event) };
  }

  /** The instances that were to stop. */
  protected instanceIds(event: PantherEvent<AwsCloudTrail>): JsonValue[] {
    return event.readers("requestParameters", "instancesSet", "items").map((item) => item.get("instanceId"));
  }
}
