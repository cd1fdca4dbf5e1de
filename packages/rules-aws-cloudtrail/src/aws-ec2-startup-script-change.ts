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
import { awsAccountName } from "@pypanther/helpers/aws-account";
import { isTruthy } from "@pypanther/helpers/truthy";

/** A machine's start-up script was replaced, and what the new one says runs as root when the machine next boots. */
export class AWSEC2StartupScriptChange extends Rule {
  id = "AWS.EC2.Startup.Script.Change-prototype";
  displayName = "AWS EC2 Startup Script Change";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1059"], "Stratus Red Team": ["aws.execution.ec2-user-data"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "The user data of an existing EC2 instance was changed.";
  defaultRunbook =
    "1. Read the new user data and compare it with what the instance was built from. " +
    "2. Ask the actor for the reason of the change. " +
    "3. If it is not theirs, keep the instance from booting and restore the script. " +
    "4. If it has booted since, isolate it and revoke the credentials of its role.";
  defaultReference = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html#user-data-shell-scripts";

  when: When = { eventName: "ModifyInstanceAttribute", "requestParameters.userData": exists() };

  rule(event: PantherEvent) {
    return isTruthy(event.deepGet("requestParameters", "userData"));
  }

  title(event: PantherEvent) {
    const instance = event.text("requestParameters", "instanceId");
    const place = `[${awsAccountName(event)}], region [${event.text("awsRegion")}]`;
    return `[${event.string("userIdentity", "arn")}] changed the start-up script of [${instance}] in account ${place}`;
  }

  dedup(event: PantherEvent) {
    return event.text("requestParameters", "instanceId");
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...awsRuleContext(event),
      instance_ids: [event.deepGet("requestParameters", "instanceId"), "no_instance_id"],
    };
  }
}
