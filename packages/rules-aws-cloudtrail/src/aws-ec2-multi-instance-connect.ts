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
import { awsAccountName } from "@pypanther/helpers/aws-account";

/** The same SSH key was sent to several instances, as by someone who moves from one machine to the next. */
export class AWSEC2MultiInstanceConnect extends Rule {
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
  defaultDescription = "One public key was pushed to more than one EC2 instance through Instance Connect.";
  defaultRunbook =
    "1. List the instances that got the key and the actor who sent it. " +
    "2. Ask the actor what the sessions were for. " +
    "3. If they know nothing of it, isolate the instances and revoke the credentials. " +
    "4. Read the instances' logs for what was run.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.lateral-movement.ec2-instance-connect/";
  summaryAttributes = ["p_any_actor_ids", "p_any_aws_account_ids", "p_any_aws_instance_ids", "p_any_usernames"];

  when: When = { ...whenSuccessful, eventName: "SendSSHPublicKey" };

  title(event: PantherEvent) {
    const actor = event.udmString("actor_user") || "<UNKNOWN_USER>";
    return `[${actor}] sent one SSH key to several instances in account [${awsAccountName(event)}]`;
  }

  dedup(event: PantherEvent) {
    return event.text("requestParameters", "sSHPublicKey");
  }

  /** What the threshold counts: instances, not calls. */
  unique(event: PantherEvent) {
    return event.text("requestParameters", "instanceId");
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...awsRuleContext(event),
      instanceId: event.deepGet("requestParameters", "instanceId") ?? "<UNKNOWN EC2 INSTANCE ID>",
    };
  }
}
