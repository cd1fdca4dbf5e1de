import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext, whenSuccessful } from "@pypanther/helpers/aws";
import { awsAccountTitle } from "@pypanther/helpers/aws-account";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** One SSH key was sent to several EC2 instances through Instance Connect. */
export class AWSEC2MultiInstanceConnect extends Rule<AwsCloudTrail> {
  id = "AWS.EC2.MultiInstanceConnect-prototype";
  displayName = "AWS EC2 Multi Instance Connect";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS CloudTrail", "Lateral Movement", "Remote Services", "SSH", "Lateral Movement:Remote Services"];
  reports: Reports = {
    "MITRE ATT&CK": ["TA0008:T1021.005"],
    "Stratus Red Team": ["aws.lateral-movement.ec2-instance-connect"],
  };
  threshold = 2;
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "One SSH key was sent to several EC2 instances through Instance Connect. An intruder may be moving from machine " +
    "to machine.";
  defaultRunbook =
    "1. List the instances that got the key and the actor who sent it. " +
    "2. Ask the actor what the sessions were for. " +
    "3. Search the instances' logs for what was run. " +
    "4. Isolate the instances and revoke the credentials if the actor knows nothing of it.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.lateral-movement.ec2-instance-connect/";
  summaryAttributes = ["p_any_actor_ids", "p_any_aws_account_ids", "p_any_aws_instance_ids", "p_any_usernames"];

  when: When = { ...whenSuccessful, eventName: "SendSSHPublicKey" };

  title(event: PantherEvent<AwsCloudTrail>) {
    const actor = titleValue(event.udmString("actor_user"), "an unknown user");
    return `${actor} sent one SSH key to several instances in ${awsAccountTitle(event)}`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    return event.text("requestParameters", "sSHPublicKey");
  }

  /** What the threshold counts: instances, not calls. */
  unique(event: PantherEvent<AwsCloudTrail>) {
    return event.text("requestParameters", "instanceId");
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsRuleContext(event),
      instanceId: event.deepGet("requestParameters", "instanceId") ?? "<UNKNOWN EC2 INSTANCE ID>",
    };
  }
}
