import {
  type AlertContext,
  exists,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { AwsCloudTrail } from "./events";

/** The start-up script (user data) of an existing EC2 instance was changed. */
export class AWSEC2StartupScriptChange extends Rule<AwsCloudTrail> {
  id = "AWS.EC2.Startup.Script.Change-prototype";
  displayName = "AWS EC2 Startup Script Change";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1059"], "Stratus Red Team": ["aws.execution.ec2-user-data"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The start-up script (user data) of an existing EC2 instance was changed. It runs as root at the next start, " +
    "which gives an attacker the machine.";
  defaultRunbook =
    "1. Read the new user data and compare it with what the instance was built from. " +
    "2. Ask the actor for the reason of the change. " +
    "3. Keep the instance from starting and restore the script if they know of none. " +
    "4. Isolate the instance and revoke the credentials of its role if it has started since then.";
  defaultReference = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html#user-data-shell-scripts";

  when: When = { eventName: "ModifyInstanceAttribute", "requestParameters.userData": exists() };

  rule(event: PantherEvent<AwsCloudTrail>) {
    return isTruthy(event.deepGet("requestParameters", "userData"));
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const instance = titleValue(event.deepGet("requestParameters", "instanceId"), "an unknown instance");
    const actor = titleValue(event.string("userIdentity", "arn"), "an unknown caller");
    const region = titleValue(event.get("awsRegion"), "an unknown region");
    return `${actor} changed the start-up script of ${instance} in ${region}`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    return event.text("requestParameters", "instanceId");
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsRuleContext(event),
      instance_ids: [event.deepGet("requestParameters", "instanceId"), "no_instance_id"],
    };
  }
}
